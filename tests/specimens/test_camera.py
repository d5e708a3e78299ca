from __future__ import annotations

import pytest
from PIL import Image, ImageStat

from checkpoint.specimens.camera import Shot, moved, photograph


def a_page() -> Image.Image:
    """White, its upper left corner black."""
    page = Image.new("RGB", (500, 350), (255, 255, 255))
    page.paste((0, 0, 0), (0, 0, 60, 60))
    return page


@pytest.mark.parametrize(
    "shot",
    [
        pytest.param(Shot(width=400, skew=10), id="skew"),
        pytest.param(Shot(width=400, tilt=0.2), id="tilt"),
        pytest.param(Shot(width=400, blur=1.5), id="blur"),
        pytest.param(Shot(width=400, motion=4), id="motion"),
        pytest.param(Shot(width=400, glare=0.8), id="glare"),
        pytest.param(Shot(width=400, shadow=0.6), id="shadow"),
        pytest.param(Shot(width=400, noise=0.2), id="noise"),
        pytest.param(Shot(width=400, contrast=0.4), id="contrast"),
        pytest.param(Shot(width=400, quality=10), id="quality"),
        pytest.param(Shot(width=400, fills=0.4), id="fills"),
    ],
)
def test_every_trouble_shows_and_is_the_same_every_time(shot: Shot) -> None:
    taken = photograph(a_page(), shot, seed=5)

    assert taken == photograph(a_page(), shot, seed=5)
    assert taken != photograph(a_page(), Shot(width=400), seed=5)
    assert taken.size == (400, 300)


def test_the_camera_is_turned_by_quarters() -> None:
    straight = photograph(a_page(), Shot(width=400), seed=1)
    turned = photograph(a_page(), Shot(width=400, quarters=1), seed=1)

    assert turned.size == (300, 400)
    assert _dark_at(straight, 0.15, 0.2)
    assert _dark_at(turned, 0.2, 0.85)


def test_the_whole_page_stays_on_the_picture_however_it_lies() -> None:
    shot = Shot(width=400, fills=1.0, skew=15, tilt=0.2)

    grey = photograph(a_page(), shot, seed=8).convert("L")

    edges = [grey.crop((0, 0, 400, 2)), grey.crop((0, 298, 400, 300)), grey.crop((0, 0, 2, 300))]
    assert all(ImageStat.Stat(edge).mean[0] < 230 for edge in edges)


def test_motion_leaves_what_is_even_as_it_was() -> None:
    even = Image.new("RGB", (40, 40), (90, 90, 90))

    assert moved(even, pixels=5, degrees=30) == even


def _dark_at(picture: Image.Image, across: float, down: float) -> bool:
    spot = round(picture.width * across), round(picture.height * down)
    around = picture.convert("L").crop((spot[0], spot[1], spot[0] + 1, spot[1] + 1))
    return ImageStat.Stat(around).mean[0] < 80

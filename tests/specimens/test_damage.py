from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image, ImageStat

from checkpoint.specimens import damage

Damage = Callable[[Image.Image], Image.Image]


def a_picture(mode: str) -> Image.Image:
    """Black and white stripes."""
    picture = Image.new("L", (120, 80), 255)
    for left in range(0, 120, 20):
        picture.paste(0, (left, 0, left + 10, 80))
    return picture.convert(mode)


@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda p: damage.blur(p, radius=2), id="blur"),
        pytest.param(lambda p: damage.rotate(p, degrees=7), id="rotate"),
        pytest.param(lambda p: damage.glare(p, strength=0.8, seed=3), id="glare"),
        pytest.param(lambda p: damage.noise(p, strength=0.3, seed=3), id="noise"),
        pytest.param(lambda p: damage.low_contrast(p, keep=0.2), id="low contrast"),
        pytest.param(lambda p: damage.jpeg(p, quality=10), id="jpeg"),
    ],
)
def test_damage_is_done_and_is_the_same_every_time(spoil: Damage, mode: str) -> None:
    whole = a_picture(mode)

    spoilt = spoil(whole)

    assert spoilt.mode == mode
    assert spoilt != whole
    assert spoilt == spoil(whole)
    assert whole == a_picture(mode)


@pytest.mark.parametrize("spoil", [damage.glare, damage.noise])
def test_another_seed_does_other_damage(spoil: Callable[..., Image.Image]) -> None:
    whole = a_picture("L")

    assert spoil(whole, strength=0.5, seed=1) != spoil(whole, strength=0.5, seed=2)


def test_no_damage_at_strength_nought() -> None:
    whole = a_picture("L")

    assert damage.glare(whole, strength=0, seed=1) == whole
    assert damage.noise(whole, strength=0, seed=1) == whole
    assert damage.low_contrast(whole, keep=1) == whole


def test_glare_only_ever_lightens() -> None:
    whole = a_picture("L")

    lit = damage.glare(whole, strength=0.9, seed=5)

    assert ImageStat.Stat(lit).mean[0] > ImageStat.Stat(whole).mean[0]
    assert all(two >= one for one, two in zip(whole.tobytes(), lit.tobytes(), strict=True))


def test_a_turned_picture_grows_on_white() -> None:
    turned = damage.rotate(Image.new("RGB", (100, 60), (0, 0, 0)), degrees=30)

    assert turned.width > 100
    assert turned.getpixel((0, 0)) == (255, 255, 255)

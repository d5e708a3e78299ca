from __future__ import annotations

import pytest
from PIL import Image

from checkpoint.domain.documents.pictures import Place, Point, Symbology
from checkpoint.recognition import zxing
from checkpoint.recognition.looks import LARGE, looks
from checkpoint.specimens.codes import code_picture


def a_page(width: int, height: int, corner: Point) -> tuple[Image.Image, Place]:
    """A page with a code on it, and where the code lies."""
    code = code_picture("ETK-004512", Symbology.QR, module=max(4, max(width, height) // 300))
    page = Image.new("L", (width, height), 255)
    page.paste(code, corner)
    (symbol,) = zxing.read_codes(page, page=1)
    return page, symbol.place


@pytest.mark.parametrize(
    ("width", "height"),
    [
        pytest.param(700, 500, id="small"),
        pytest.param(1_800, 2_400, id="a scan"),
        pytest.param(LARGE + 400, 1_000, id="large"),
    ],
)
def test_whichever_way_a_page_is_looked_at_a_code_keeps_its_place(width: int, height: int) -> None:
    page, place = a_page(width, height, Point(width // 2, height // 4))
    seen = 0

    for look in looks(page):
        for symbol in zxing.read_codes(look.picture, page=1):
            found = look.view.on_page(look.on_view(symbol.place))
            seen += 1
            # A look inverted or turned may begin at another of the code's corners.
            for corner in found:
                assert min(_distance(corner, other) for other in place) < width / 100

    assert seen >= 8


def test_a_page_is_first_looked_at_as_it_is() -> None:
    page, _place = a_page(700, 500, Point(100, 100))

    first = next(iter(looks(page)))

    assert first.picture is page


def test_a_huge_page_is_first_looked_at_smaller() -> None:
    page = Image.new("L", (LARGE * 2, 100), 255)

    first, second, *_ = looks(page)

    assert first.picture.width == LARGE
    assert second.picture is page


@pytest.mark.parametrize("size", [(1, 1), (1, 9_000), (9_000, 1)])
def test_even_a_sliver_can_be_looked_at(size: tuple[int, int]) -> None:
    assert all(min(look.picture.size) >= 1 for look in looks(Image.new("L", size)))


def _distance(one: Point, other: Point) -> float:
    return abs(complex(one.x - other.x, one.y - other.y))

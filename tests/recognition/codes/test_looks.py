"""However a page is looked at, what is found lies where it lies on the page."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from checkpoint.domain.documents.pictures import Place, Point, Symbology
from checkpoint.recognition.codes import zxing
from checkpoint.recognition.codes.bars import slant_of
from checkpoint.recognition.codes.looks import LARGE, Look, looks
from checkpoint.recognition.codes.pixels import AS_IT_LIES, Grey
from checkpoint.specimens import damage
from checkpoint.specimens.codes import code_picture
from checkpoint.specimens.papers import paper_without_code


def a_page(
    size: tuple[int, int], corner: Point, symbology: Symbology, degrees: float = 0
) -> tuple[Grey, Point]:
    """A page with a code on it, and where the middle of the code lies."""
    code = code_picture("ETK-004512", symbology, module=max(3, max(size) // 400))
    page = Image.new("L", size, 255)
    page.paste(code, corner)
    turned = np.asarray(damage.rotate(page, degrees=degrees))
    found = np.argwhere(turned < 128)
    (top, left), (bottom, right) = found.min(axis=0), found.max(axis=0)
    return turned, Point(int(left + right) // 2, int(top + bottom) // 2)


def middle_of(place: Place) -> Point:
    xs, ys = zip(*place, strict=True)
    return Point((min(xs) + max(xs)) // 2, (min(ys) + max(ys)) // 2)


def places_on(look: Look) -> list[Place]:
    symbols = zxing.read_codes(look.picture, page=1)
    shrunk = AS_IT_LIES.after(1 / look.scale)
    return [look.to_page.place(shrunk.place(symbol.place)) for symbol in symbols]


@pytest.mark.parametrize("symbology", [Symbology.QR, Symbology.CODE_128])
@pytest.mark.parametrize("degrees", [0, 27])
@pytest.mark.parametrize(
    "size",
    [
        pytest.param((700, 500), id="small"),
        pytest.param((1_800, 2_400), id="a scan"),
        pytest.param((LARGE + 400, 1_500), id="large"),
    ],
)
def test_whichever_way_a_page_is_looked_at_a_code_keeps_its_place(
    size: tuple[int, int], degrees: float, symbology: Symbology
) -> None:
    page, middle = a_page(size, Point(size[0] // 4, size[1] // 4), symbology, degrees)
    found = [place for look in looks(page) for place in places_on(look)]

    assert len(found) >= 3
    for place in found:
        assert _distance(middle_of(place), middle) < max(size) / 40


def test_a_page_is_first_looked_at_as_it_is() -> None:
    page, _middle = a_page((700, 500), Point(100, 100), Symbology.QR)

    first = next(iter(looks(page)))

    assert first.picture is page


def test_a_huge_page_is_first_looked_at_smaller_and_later_whole() -> None:
    page = np.full((100, LARGE * 2), 255, np.uint8)

    first, second, *_ = looks(page)

    assert first.picture.shape[1] == LARGE
    assert second.picture is page


@pytest.mark.parametrize("size", [(1, 1), (1, 9_000), (9_000, 1)])
def test_even_a_sliver_can_be_looked_at(size: tuple[int, int]) -> None:
    assert all(look.picture.size >= 1 for look in looks(np.zeros(size, np.uint8)))


def _distance(one: Point, other: Point) -> float:
    return abs(complex(one.x - other.x, one.y - other.y))


def test_a_page_is_turned_as_its_print_is_where_its_code_is_not_made_out() -> None:
    turned = damage.rotate(paper_without_code(seed=5), degrees=9).convert("L")

    whole_pages = (
        look
        for look in looks(np.asarray(turned))
        if look.picture.size >= turned.width * turned.height
    )
    straight = [look for look in whole_pages if abs(slant_of(look.picture)) <= 1]

    assert straight

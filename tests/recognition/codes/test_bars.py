"""Stripes are found wherever and however they lie."""

from __future__ import annotations

from math import degrees, dist

import numpy as np
import pytest
from PIL import Image

from checkpoint.domain.documents.pictures import Symbology
from checkpoint.recognition.codes import zbar, zxing
from checkpoint.recognition.codes.bars import MOST, regions_of, slant_of
from checkpoint.recognition.codes.pixels import Grey
from checkpoint.specimens import damage
from checkpoint.specimens.codes import code_picture
from checkpoint.specimens.papers import paper_without_code


def a_page(turned: float, size: tuple[int, int] = (1_000, 800)) -> Grey:
    code = code_picture("PLB-0045121", Symbology.CODE_128, module=3)
    page = Image.new("L", size, 255)
    page.paste(code, ((size[0] - code.width) // 2, (size[1] - code.height) // 2))
    return np.asarray(damage.rotate(page, degrees=turned))


@pytest.mark.parametrize("turned", [0, 10, 37, 45, 80, 120, 170])
def test_a_turned_code_is_drawn_upright(turned: float) -> None:
    page = a_page(turned)

    best, *_ = regions_of(page)
    drawn = best.upright(page)

    assert (degrees(best.angle) + turned + 2) % 180 < 4
    assert drawn is not None
    assert [symbol.text for symbol in zxing.read_codes(drawn[0], page=1)] == ["PLB-0045121"]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(np.full((600, 800), 255, np.uint8), id="blank"),
        pytest.param(np.zeros((1, 1), np.uint8), id="one pixel"),
        pytest.param(np.tile(np.uint8(255), (3, 5_000)), id="a sliver"),
    ],
)
def test_where_there_are_no_stripes_none_are_found(page: Grey) -> None:
    assert regions_of(page) == ()


def test_a_page_full_of_stripes_is_not_searched_without_end() -> None:
    rng = np.random.default_rng(1)
    rows = [np.repeat(rng.integers(0, 2, 300), 4)[:1_200] * 255 for _ in range(20)]
    page = np.vstack([np.vstack([row] * 30 + [np.full(1_200, 255)] * 20) for row in rows])

    assert len(regions_of(page.astype(np.uint8))) <= MOST


@pytest.mark.parametrize("turned", [-30, -7, 0, 12, 40])
def test_the_print_of_a_page_tells_how_far_it_is_turned(turned: float) -> None:
    page = np.asarray(damage.rotate(paper_without_code(seed=3), degrees=turned).convert("L"))

    assert abs(slant_of(page) + turned) <= 1


@pytest.mark.parametrize("turned", [0, 20])
def test_the_second_reader_tells_where_all_of_a_linear_code_lies(turned: float) -> None:
    (symbol,) = zbar.read_codes(a_page(turned), page=1)
    first, second, third, _fourth = symbol.place

    width = code_picture("PLB-0045121", Symbology.CODE_128, module=3).width
    length = max(dist(first, second), dist(second, third))
    assert 0.8 * width < length < 1.1 * width

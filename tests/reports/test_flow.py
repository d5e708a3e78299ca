from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.reports.flow import Canvas, Flow, Placed, SideBySide, Stack, paginate

PAGE = 100.0
GAP = 5.0


@dataclass
class Lines:
    """A block of lines, one point each, that may or may not be split between them."""

    lines: list[int]
    can_split: bool = True
    drawn_at: list[tuple[float, float]] = field(default_factory=list)

    def wrapOn(self, _canvas: Canvas, width: float, _height: float) -> tuple[float, float]:
        return width, float(len(self.lines))

    def splitOn(self, _canvas: Canvas, _width: float, height: float) -> Sequence[Flow]:
        fitting = int(height)
        if not self.can_split or fitting < 1:
            return ()
        return Lines(self.lines[:fitting]), Lines(self.lines[fitting:])

    def drawOn(self, _canvas: Canvas, x: float, y: float) -> None:
        self.drawn_at.append((x, y))


def block(height: int, *, can_split: bool = True) -> Lines:
    return Lines(list(range(height)), can_split)


def laid(flows: Sequence[Flow]) -> list[list[Placed]]:
    return paginate(flows, None, 50, PAGE, gap=GAP)


def heights(pages: list[list[Placed]]) -> list[list[int]]:
    return [[len(lines(placed.flow)) for placed in page] for page in pages]


def lines(flow: Flow) -> list[int]:
    assert isinstance(flow, Lines)
    return flow.lines


def test_blocks_that_fit_stand_on_one_page_with_gaps_between_them() -> None:
    [page] = laid([block(40), block(50)])

    assert [placed.foot for placed in page] == [40, 95]


def test_a_block_that_can_be_split_goes_on_over_the_page() -> None:
    assert heights(laid([block(20), block(150), block(10)])) == [[20, 75], [75, 10]]


def test_a_block_that_cannot_be_split_begins_a_page() -> None:
    whole = block(60, can_split=False)

    assert heights(laid([block(60, can_split=False), whole, block(10)])) == [[60], [60, 10]]


def test_the_last_block_takes_a_small_one_along() -> None:
    pages = laid([block(60, can_split=False), block(25), block(20, can_split=False)])

    assert heights(pages) == [[60], [25, 20]]


def test_the_last_block_takes_half_of_a_large_one_along() -> None:
    pages = laid([block(10), block(80), block(20, can_split=False)])

    assert heights(pages) == [[10, 40], [40, 20]]


def test_a_block_taller_than_a_page_that_cannot_be_split_is_a_bug() -> None:
    with pytest.raises(ValueError, match="taller than a page"):
        laid([block(101, can_split=False)])


@given(st.lists(st.integers(1, 260), max_size=6))
def test_every_line_is_set_once_in_order_and_on_the_page(sizes: list[int]) -> None:
    numbers = iter(range(10_000))
    flows = [Lines([next(numbers) for _ in range(size)]) for size in sizes]
    pages = laid(flows)

    assert [line for page in pages for one in page for line in lines(one.flow)] == list(
        range(sum(sizes))
    )
    assert all(placed.foot <= PAGE for page in pages for placed in page)


def beside(*stacks: Sequence[Flow]) -> SideBySide:
    return SideBySide([Stack(flows) for flows in stacks], gap=GAP, gutter=10)


def test_stacks_beside_each_other_are_as_tall_as_the_tallest() -> None:
    band = beside([block(30)], [block(20), block(20)])

    assert band.wrapOn(None, 50, PAGE) == (50, 45)


def test_stacks_share_the_width_and_begin_level() -> None:
    left, right = block(30), block(20)
    band = beside([left], [right])
    band.wrapOn(None, 50, PAGE)
    band.drawOn(None, 100, 200)

    assert (left.drawn_at, right.drawn_at) == ([(100, 200)], [(130, 210)])


def test_each_stack_goes_on_by_itself_on_the_next_page() -> None:
    first, rest = beside([block(70)], [block(20)]).splitOn(None, 50, 40)

    assert first.wrapOn(None, 50, PAGE) == (50, 40)
    assert rest.wrapOn(None, 50, PAGE) == (50, 30)


def test_stacks_of_which_nothing_fits_stay_together() -> None:
    stiff = beside([block(70, can_split=False)], [block(60, can_split=False)])

    assert stiff.splitOn(None, 50, 40) == ()

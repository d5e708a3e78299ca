"""Small counts that nobody is to find a person in."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from checkpoint.domain.statistics.masking import masked
from checkpoint.domain.statistics.pivot import Line, Pivot, pivot_of
from checkpoint.domain.statistics.question import Figures, Period
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import View

MONTH = Period(date(2026, 11, 1), date(2026, 11, 30))
VIEW = View(rows=(Dimension.NATIONALITY,), column=Dimension.SEX)


def shown(figures: Figures, before: Figures | None = None) -> Pivot:
    other = None if before is None else MONTH
    return masked(pivot_of(VIEW, MONTH, figures, other, before), 3)


def line_of(pivot: Pivot, state: str) -> Line:
    return next(line for line in pivot.lines if line.key == (state,))


def test_a_small_count_is_hidden_with_one_more_so_that_no_sum_tells_it() -> None:
    pivot = shown({("MYS", "F"): 1, ("MYS", "M"): 9, ("IDN", "F"): 8, ("IDN", "M"): 7})

    assert line_of(pivot, "MYS").counts == (None, None)
    assert line_of(pivot, "MYS").total == 10
    assert line_of(pivot, "IDN").counts == (None, None)
    assert (pivot.whole.counts, pivot.whole.total) == ((9, 16), 25)


def test_nought_and_large_counts_stay_as_they_are() -> None:
    pivot = shown({("MYS", "F"): 3, ("IDN", "M"): 7})

    assert (line_of(pivot, "MYS").counts, line_of(pivot, "IDN").counts) == ((3, 0), (0, 7))


def test_two_that_come_to_two_are_not_told_by_their_sum() -> None:
    pivot = shown({("BRN", "M"): 1, ("PNG", "M"): 1, ("IDN", "M"): 9, ("MYS", "M"): 20})

    assert line_of(pivot, "IDN").total is None
    assert line_of(pivot, "MYS").total == 20


def test_a_change_from_a_hidden_count_is_hidden() -> None:
    pivot = shown({("MYS", "M"): 9, ("IDN", "M"): 9}, {("MYS", "M"): 1, ("IDN", "M"): 5})

    assert (line_of(pivot, "MYS").before, line_of(pivot, "MYS").change) == (None, None)


def test_without_a_limit_nothing_is_hidden() -> None:
    pivot = pivot_of(VIEW, MONTH, {("MYS", "M"): 1})
    assert masked(pivot, 0) is masked(pivot, 1) is pivot


@given(
    some.dictionaries(
        some.tuples(some.sampled_from(["MYS", "IDN", "BRN"]), some.sampled_from(["F", "M", "X"])),
        some.integers(1, 12),
    )
)
def test_no_subtraction_gives_a_hidden_count_back(found: dict[Any, int]) -> None:
    true = pivot_of(VIEW, MONTH, found)
    pivot = masked(true, 3)

    for line, known in zip((*pivot.lines, pivot.whole), (*true.lines, true.whole), strict=True):
        both = [*zip(line.counts, known.counts, strict=True), (line.total, known.total)]
        for count, truth in both:
            assert count == truth or count is None
            assert count is not None or truth != 0
            assert not (count is not None and 0 < count < 3)
        if line.total is not None:
            assert sum(count is None for count in line.counts) != 1
    for column in range(len(pivot.columns)):
        if pivot.whole.counts[column] is not None:
            assert sum(line.counts[column] is None for line in pivot.lines) != 1

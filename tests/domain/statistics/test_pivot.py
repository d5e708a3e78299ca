"""Figures as a table, and beside them those of other days."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from checkpoint.domain.statistics.aligning import BEYOND, aligned
from checkpoint.domain.statistics.pivot import Pivot, pivot_of
from checkpoint.domain.statistics.question import (
    Figures,
    Measure,
    NotCountedBy,
    Period,
    TooManyDimensions,
)
from checkpoint.domain.statistics.spans import Comparison
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.domain.statistics.views import READY_VIEWS, ReadyView, Share, View

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
BY_STATE = View(rows=(Dimension.NATIONALITY,), column=Dimension.DIRECTION)
OF_STATES: Figures = {("MYS", "entry"): 5, ("MYS", "exit"): 3, ("IDN", "entry"): 4}


def rows(pivot: Pivot) -> list[tuple[Any, ...]]:
    return [(*line.key, *line.counts, line.total) for line in pivot.lines]


def test_a_table_has_the_totals_of_its_rows_and_columns() -> None:
    pivot = pivot_of(BY_STATE, NOVEMBER, OF_STATES)

    assert pivot.columns == ("entry", "exit")
    assert rows(pivot) == [("IDN", 4, 0, 4), ("MYS", 5, 3, 8)]
    assert (pivot.whole.counts, pivot.whole.total) == ((9, 3), 12)


def test_the_largest_row_comes_first_where_that_is_wanted() -> None:
    figures: Figures = {("MYS",): 5, ("IDN",): 4, ("BRN",): 6}
    view = View(rows=(Dimension.NATIONALITY,), is_by_size=True)
    pivot = pivot_of(view, NOVEMBER, figures)

    assert [line.key for line in pivot.lines] == [("BRN",), ("MYS",), ("IDN",)]


def test_with_two_dimensions_down_each_group_comes_before_its_members() -> None:
    view = View(rows=(Dimension.SEX, Dimension.NATIONALITY), is_by_size=True)
    pivot = pivot_of(view, NOVEMBER, {("F", "IDN"): 1, ("M", "IDN"): 2, ("M", "MYS"): 3})

    assert rows(pivot) == [
        ("M", 5), ("M", "MYS", 3), ("M", "IDN", 2), ("F", 1), ("F", "IDN", 1),
    ]  # fmt: skip


def test_a_day_on_which_nobody_came_stands_there_with_nought() -> None:
    week = Period(date(2026, 11, 2), date(2026, 11, 4))
    pivot = pivot_of(View(rows=(Dimension.DAY,)), week, {("2026-11-03",): 7})

    assert rows(pivot) == [("2026-11-02", 0), ("2026-11-03", 7), ("2026-11-04", 0)]


def test_counter_ten_comes_behind_counter_nine_and_the_unknown_last() -> None:
    figures: Figures = {("",): 1, ("10",): 1, ("9",): 1}
    pivot = pivot_of(View(rows=(Dimension.COUNTER,)), NOVEMBER, figures)

    assert [line.key for line in pivot.lines] == [("9",), ("10",), ("",)]


@pytest.mark.parametrize(
    ("share", "of_a_count", "of_a_total"),
    [(Share.ALL, 5 / 12, 8 / 12), (Share.ROW, 5 / 8, 1.0), (Share.COLUMN, 5 / 9, 8 / 12)],
)
def test_a_share_is_of_all_of_its_row_or_of_its_column(
    share: Share, of_a_count: float, of_a_total: float
) -> None:
    view = View(rows=(Dimension.NATIONALITY,), column=Dimension.DIRECTION, share=share)
    pivot = pivot_of(view, NOVEMBER, OF_STATES)

    assert pivot.part(pivot.lines[1], 0) == pytest.approx(of_a_count)
    assert pivot.part(pivot.lines[1]) == pytest.approx(of_a_total)


def test_nothing_has_no_share() -> None:
    pivot = pivot_of(View(share=Share.ALL), NOVEMBER, {})

    assert pivot.part(pivot.whole) is None


def test_each_row_says_how_many_more_there_are_than_before() -> None:
    view = View(rows=(Dimension.NATIONALITY,), comparison=Comparison.BEFORE)
    pivot = pivot_of(view, NOVEMBER, {("MYS",): 5}, OCTOBER, {("MYS",): 2, ("BRN",): 1})

    assert [(line.key, line.before, line.change) for line in (*pivot.lines, pivot.whole)] == [
        (("BRN",), 1, -1), (("MYS",), 2, 3), ((), 3, 2),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("dimension", "before", "beside"),
    [
        (Dimension.DAY, "2026-10-01", "2026-11-01"),
        (Dimension.DAY, "2026-10-31", BEYOND),
        (Dimension.WEEK, "2026-W40", "2026-W44"),
        (Dimension.MONTH, "2026-10", "2026-11"),
        (Dimension.YEAR, "2026", "2026"),
        (Dimension.WEEKDAY, "4", "4"),
        (Dimension.NATIONALITY, "MYS", "MYS"),
    ],
)
def test_days_of_before_stand_beside_their_counterparts(
    dimension: Dimension, before: str, beside: str
) -> None:
    assert aligned({(before,): 3}, (dimension,), NOVEMBER, OCTOBER) == {(beside,): 3}


values = some.tuples(some.sampled_from(["MYS", "IDN", ""]), some.sampled_from(["M", "F"]))


@given(some.dictionaries(some.tuples(values, some.sampled_from(["entry", "exit"])),
                         some.integers(1, 9)))  # fmt: skip
def test_every_total_is_the_sum_of_its_parts(found: dict[Any, int]) -> None:
    view = View(rows=(Dimension.NATIONALITY, Dimension.SEX), column=Dimension.DIRECTION)
    figures = {(*down, across): count for (down, across), count in found.items()}
    pivot = pivot_of(view, NOVEMBER, figures)

    groups = [line for line in pivot.lines if len(line.key) == 1]
    members = [line for line in pivot.lines if len(line.key) == 2]
    for lines in (groups, members):
        assert sum(line.total or 0 for line in lines) == pivot.whole.total == sum(figures.values())
    for line in (*pivot.lines, pivot.whole):
        assert line.total == sum(count or 0 for count in line.counts)


def test_every_post_has_views_that_can_be_counted() -> None:
    assert set(READY_VIEWS) == set(ReadyView)


def test_nothing_is_counted_by_what_it_does_not_have() -> None:
    with pytest.raises(NotCountedBy):
        View(measure=Measure.VEHICLES, rows=(Dimension.NATIONALITY,))
    with pytest.raises(NotCountedBy):
        View(only={Dimension.AGENCY: frozenset({"customs"})})
    with pytest.raises(TooManyDimensions):
        View(rows=(Dimension.SEX,), column=Dimension.SEX)

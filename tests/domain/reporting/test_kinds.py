"""By which days a paper is called, and against which it is held."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.kinds import (
    ReportKind,
    days_in_number,
    kind_of,
    period_around,
    period_before,
)
from checkpoint.domain.reporting.trend import MOST_DAYS_BY_DAY, Trend
from checkpoint.domain.statistics.question import Period

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
KINDS = (ReportKind.DAY, ReportKind.WEEK, ReportKind.MONTH)


@given(days, st.sampled_from(KINDS))
def test_the_days_around_a_day_are_a_paper_of_that_kind_and_hold_it(
    on: date, kind: ReportKind
) -> None:
    period = period_around(kind, on)

    assert kind_of(period) is kind
    assert period.first_on <= on <= period.last_on


@given(days, st.integers(0, 400))
def test_the_period_before_ends_on_the_eve_and_is_of_the_same_kind(first: date, more: int) -> None:
    period = Period(first, first + timedelta(days=more))
    before = period_before(period)

    assert before.last_on + timedelta(days=1) == first
    if kind_of(period) is ReportKind.PERIOD:
        assert before.days == period.days
    else:
        assert kind_of(before) is kind_of(period)


@given(days, st.integers(0, 60), days, st.integers(0, 60))
def test_no_two_spans_of_days_share_a_number(
    one: date, days_more: int, other: date, other_more: int
) -> None:
    first = Period(one, one + timedelta(days=days_more))
    second = Period(other, other + timedelta(days=other_more))

    assert (first == second) == (
        (kind_of(first), days_in_number(first)) == (kind_of(second), days_in_number(second))
    )


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ((2026, 12, 28), (2027, 1, 3), "2026-W53"),
        ((2026, 2, 1), (2026, 2, 28), "2026-02"),
        ((2026, 2, 1), (2026, 3, 1), "2026-02-01--2026-03-01"),
    ],
)
def test_days_are_numbered_as_the_calendar_does(
    first: tuple[int, int, int], last: tuple[int, int, int], said: str
) -> None:
    assert days_in_number(Period(date(*first), date(*last))) == said


@given(st.integers(1, 366))
def test_the_steps_of_a_trend_lose_nobody(length: int) -> None:
    first = date(2026, 1, 5)
    period = Period(first, first + timedelta(days=length - 1))
    every = {
        (way, first + timedelta(days=place)): place + 1
        for way in Direction
        for place in range(-length, length)
    }
    trend = Trend(period=period, before=period_before(period), by_day=every)

    steps = trend.steps(tuple(Direction))

    assert sum(step.now for step in steps) == sum(trend.totals(way)[0] for way in Direction)
    assert len(steps) == (length if length <= MOST_DAYS_BY_DAY else -(-length // 7))

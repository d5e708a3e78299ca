"""Days that go with the calendar, and the days they are compared with."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from checkpoint.domain.statistics.question import Period
from checkpoint.domain.statistics.spans import Comparison, QuickPeriod, Span, When

SUNDAY = date(2026, 3, 15)


def period(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        (QuickPeriod.TODAY, "2026-03-15", "2026-03-15"),
        (QuickPeriod.YESTERDAY, "2026-03-14", "2026-03-14"),
        (QuickPeriod.THIS_WEEK, "2026-03-09", "2026-03-15"),
        (QuickPeriod.LAST_WEEK, "2026-03-02", "2026-03-08"),
        (QuickPeriod.THIS_MONTH, "2026-03-01", "2026-03-15"),
        (QuickPeriod.LAST_MONTH, "2026-02-01", "2026-02-28"),
        (QuickPeriod.THIS_YEAR, "2026-01-01", "2026-03-15"),
        (QuickPeriod.LAST_YEAR, "2025-01-01", "2025-12-31"),
        (QuickPeriod.LAST_30_DAYS, "2026-02-14", "2026-03-15"),
        (QuickPeriod.LAST_365_DAYS, "2025-03-16", "2026-03-15"),
    ],
)
def test_a_quick_period_goes_with_the_calendar(when: QuickPeriod, first: str, last: str) -> None:
    assert Span.of(when, SUNDAY).period == period(first, last)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        pytest.param(QuickPeriod.TODAY, "2026-03-14", "2026-03-14", id="the day before"),
        pytest.param(QuickPeriod.THIS_WEEK, "2026-03-02", "2026-03-08", id="the week before"),
        pytest.param(QuickPeriod.THIS_MONTH, "2026-02-01", "2026-02-15", id="as much of February"),
        pytest.param(QuickPeriod.LAST_MONTH, "2026-01-01", "2026-01-31", id="all of January"),
        pytest.param(QuickPeriod.THIS_YEAR, "2025-01-01", "2025-03-15", id="as much of 2025"),
        pytest.param(QuickPeriod.LAST_30_DAYS, "2026-01-15", "2026-02-13", id="30 days before"),
        pytest.param(period("2026-02-01", "2026-02-28"), "2026-01-01", "2026-01-31", id="a month"),
        pytest.param(period("2026-01-01", "2026-12-31"), "2025-01-01", "2025-12-31", id="a year"),
        pytest.param(period("2026-02-03", "2026-02-05"), "2026-01-31", "2026-02-02", id="3 days"),
    ],
)
def test_what_was_before_is_as_long_and_of_the_same_kind(when: When, first: str, last: str) -> None:
    assert Span.of(when, SUNDAY).compared(Comparison.BEFORE) == period(first, last)


def test_the_days_of_a_year_before_end_with_the_month_where_these_do() -> None:
    leap = Span.of(period("2028-02-01", "2028-02-29"), SUNDAY)
    after = Span.of(period("2029-02-01", "2029-02-28"), SUNDAY)

    assert leap.compared(Comparison.YEAR_BEFORE) == period("2027-02-01", "2027-02-28")
    assert after.compared(Comparison.YEAR_BEFORE) == period("2028-02-01", "2028-02-29")
    assert leap.compared(Comparison.NOTHING) is None


@given(some.sampled_from(QuickPeriod), some.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_no_day_is_in_a_period_and_in_the_one_before(when: QuickPeriod, today: date) -> None:
    span = Span.of(when, today)
    before = span.compared(Comparison.BEFORE)

    assert before is not None
    assert before.last_on < span.period.first_on <= span.period.last_on <= today

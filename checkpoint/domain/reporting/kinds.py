"""What a paper is called by the days it is of, and which days it is held against."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.statistics.question import Period

MOST_DAYS = 366
"""A paper of more days than a year's would be read by nobody."""
_WEEK = timedelta(days=6)
_A_DAY = timedelta(days=1)


class PeriodTooLong(InvalidValue):
    """More than MOST_DAYS on one paper."""


class ReportKind(StrEnum):
    """The papers by their days; each kind is a series of numbers of its own."""

    DAY = "day"
    WEEK = "week"
    """From Monday to Sunday (ISO 8601)."""
    MONTH = "month"
    PERIOD = "period"
    """Any other days."""


def kind_of(period: Period) -> ReportKind:
    """By its days alone, so that the same days never come in two series."""
    if period.is_one_day:
        return ReportKind.DAY
    for kind in (ReportKind.WEEK, ReportKind.MONTH):
        if period == period_around(kind, period.first_on):
            return kind
    return ReportKind.PERIOD


def period_around(kind: ReportKind, on: date) -> Period:
    """The whole day, week or month that a day lies in; of other periods, the day alone.

    Raises DaysOutOfReach.
    """
    day = Period.of_day(on)
    match kind:
        case ReportKind.WEEK:
            monday = on - timedelta(days=on.weekday())
            return Period(monday, monday + _WEEK)
        case ReportKind.MONTH:
            last = monthrange(on.year, on.month)[1]
            return Period(on.replace(day=1), on.replace(day=last))
        case ReportKind.DAY | ReportKind.PERIOD:
            return day


def period_before(period: Period) -> Period:
    """What a period is held against: the day, week or month before, or as many days before it."""
    last = period.first_on - _A_DAY
    kind = kind_of(period)
    if kind is not ReportKind.PERIOD:
        return period_around(kind, last)
    return Period(last - (period.last_on - period.first_on), last)


def days_in_number(period: Period) -> str:
    """The days as a paper's number has them: ``2026-11-22``, ``2026-W47`` or ``2026-11``.

    Of other days the first and the last, with two strokes between.
    """
    first, last = period.first_on.isoformat(), period.last_on.isoformat()
    match kind_of(period):
        case ReportKind.DAY:
            return first
        case ReportKind.WEEK:
            year, week, _weekday = period.first_on.isocalendar()
            return f"{year:04}-W{week:02}"
        case ReportKind.MONTH:
            return first[: len("2026-11")]
        case ReportKind.PERIOD:
            return f"{first}--{last}"

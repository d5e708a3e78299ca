"""Figures of other days put beside those of a period: day beside day, month beside month."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from checkpoint.domain.posts.post import DAY
from checkpoint.domain.statistics.question import Figures, Period
from checkpoint.domain.statistics.spans import month_later
from checkpoint.domain.statistics.traits import Dimension

BEYOND = "beyond"
"""What has no counterpart: the 31st of a month beside one of thirty days."""


def aligned(figures: Figures, by: Sequence[Dimension], period: Period, other: Period) -> Figures:
    """The figures of ``other`` days under the values that their counterparts have.

    What does not go with the calendar, such as an hour or a nationality, stays as it is; so does
    a weekday, which is compared with the same.
    """
    if other == period:
        return figures
    put: Tally[tuple[str, ...]] = Tally()
    moves = [partial(_ALIGNED.get(dimension, _same), period, other) for dimension in by]
    for values, count in figures.items():
        put[tuple(move(value) for move, value in zip(moves, values, strict=True))] += count
    return put


def _same(_period: Period, _other: Period, value: str) -> str:
    return value


def _day(period: Period, other: Period, value: str) -> str:
    counterpart = period.first_on + (date.fromisoformat(value) - other.first_on)
    return counterpart.isoformat() if counterpart <= period.last_on else BEYOND


def _week(period: Period, other: Period, value: str) -> str:
    year, week = value.split("-W")
    monday = date.fromisocalendar(int(year), int(week), 1)
    counterpart = _monday(period.first_on) + (monday - _monday(other.first_on))
    return Dimension.WEEK.of(counterpart) if counterpart <= period.last_on else BEYOND


def _month(period: Period, other: Period, value: str) -> str:
    first, start = date.fromisoformat(f"{value}-01"), other.first_on
    months = (first.year - start.year) * 12 + first.month - start.month
    counterpart = month_later(period.first_on.replace(day=1), months)
    return Dimension.MONTH.of(counterpart) if counterpart <= period.last_on else BEYOND


def _year(period: Period, other: Period, value: str) -> str:
    counterpart = period.first_on.year + int(value) - other.first_on.year
    return f"{counterpart:04}" if counterpart <= period.last_on.year else BEYOND


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


_ALIGNED: Mapping[Dimension, Callable[[Period, Period, str], str]] = {
    Dimension.DAY: _day,
    Dimension.WEEK: _week,
    Dimension.MONTH: _month,
    Dimension.YEAR: _year,
}


def days_of(period: Period) -> list[date]:
    """Each day of it."""
    return [period.first_on + place * DAY for place in range(period.days)]

"""Of which days somebody wants figures, and with which other days they are compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, StrEnum, auto
from typing import TypeAlias

from checkpoint.domain.posts.post import DAY
from checkpoint.domain.statistics.question import Period

_DAYS_OF_WEEK = 7
_MONTHS = 12


class QuickPeriod(StrEnum):
    """Days as somebody names them: others tomorrow. Those that run go as far as today."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this_week"
    """From Monday (ISO 8601)."""
    LAST_WEEK = "last_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    LAST_30_DAYS = "last_30_days"
    LAST_365_DAYS = "last_365_days"


When: TypeAlias = QuickPeriod | Period
"""Days that go with the calendar, or fixed ones."""


class Comparison(StrEnum):
    """With what figures are compared."""

    NOTHING = "nothing"
    BEFORE = "before"
    """The same kind of days before: 1 to 12 October beside 1 to 12 November."""
    YEAR_BEFORE = "year_before"
    """The same days a year before."""


class _Step(Enum):
    DAYS = auto()
    WEEK = auto()
    MONTH = auto()
    YEAR = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """Days, and what a step back from them is."""

    period: Period
    _step: _Step

    @classmethod
    def of(cls, when: When, today: date) -> Span:
        """The days meant, seen from an operational day."""
        if isinstance(when, Period):
            return cls(when, _step_of(when))
        return _quick(when, today)

    def compared(self, comparison: Comparison) -> Period | None:
        """The days it is compared with; ``None`` for nothing."""
        match comparison:
            case Comparison.NOTHING:
                return None
            case Comparison.YEAR_BEFORE:
                return _months_before(self.period, _MONTHS)
            case Comparison.BEFORE:
                return self._before()

    def _before(self) -> Period:
        period = self.period
        match self._step:
            case _Step.MONTH:
                return _months_before(period, 1)
            case _Step.YEAR:
                return _months_before(period, _MONTHS)
            case _Step.WEEK:
                return _moved(period, _DAYS_OF_WEEK)
            case _Step.DAYS:
                return _moved(period, period.days)


def _quick(when: QuickPeriod, today: date) -> Span:
    step, first, last = _QUICK[when]
    return Span(Period(first(today), last(today)), step)


def _today(day: date) -> date:
    return day


def _days_ago(days: int) -> Callable[[date], date]:
    return lambda today: today - days * DAY


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


def _first(day: date) -> date:
    return day.replace(day=1)


def _new_year(day: date) -> date:
    return date(day.year, 1, 1)


_QUICK: Mapping[QuickPeriod, tuple[_Step, Callable[[date], date], Callable[[date], date]]] = {
    QuickPeriod.TODAY: (_Step.DAYS, _today, _today),
    QuickPeriod.YESTERDAY: (_Step.DAYS, _days_ago(1), _days_ago(1)),
    QuickPeriod.THIS_WEEK: (_Step.WEEK, _monday, _today),
    QuickPeriod.LAST_WEEK: (
        _Step.WEEK,
        lambda today: _monday(today) - _DAYS_OF_WEEK * DAY,
        lambda today: _monday(today) - DAY,
    ),
    QuickPeriod.THIS_MONTH: (_Step.MONTH, _first, _today),
    QuickPeriod.LAST_MONTH: (
        _Step.MONTH,
        lambda today: month_later(_first(today), -1),
        lambda today: _first(today) - DAY,
    ),
    QuickPeriod.THIS_YEAR: (_Step.YEAR, _new_year, _today),
    QuickPeriod.LAST_YEAR: (
        _Step.YEAR,
        lambda today: month_later(_new_year(today), -_MONTHS),
        lambda today: _new_year(today) - DAY,
    ),
    QuickPeriod.LAST_30_DAYS: (_Step.DAYS, _days_ago(29), _today),
    QuickPeriod.LAST_365_DAYS: (_Step.DAYS, _days_ago(364), _today),
}
"""How far back a step goes, the first day, and the last."""


def _step_of(period: Period) -> _Step:
    """A whole month is compared with a whole month, however long each is."""
    is_whole = period.first_on.day == 1 and _ends_month(period.last_on)
    months = _months_between(period.first_on, period.last_on) + 1
    if is_whole and months == _MONTHS:
        return _Step.YEAR
    return _Step.MONTH if is_whole and months == 1 else _Step.DAYS


def _months_before(period: Period, months: int) -> Period:
    """To the end of a month, where the period goes to the end of one: 30 June, then 31 May."""
    last = month_later(period.last_on, -months)
    if _ends_month(period.last_on):
        last = month_later(last.replace(day=1), 1) - DAY
    return Period(month_later(period.first_on, -months), last)


def _moved(period: Period, days: int) -> Period:
    return Period(period.first_on - days * DAY, period.last_on - days * DAY)


def _ends_month(day: date) -> bool:
    return (day + DAY).day == 1


def _months_between(earlier: date, later: date) -> int:
    return (later.year - earlier.year) * _MONTHS + later.month - earlier.month


def month_later(day: date, months: int) -> date:
    """The same day of a month so many later; its last, where that month is shorter."""
    place = day.year * _MONTHS + day.month - 1 + months
    year, month = divmod(place, _MONTHS)
    first = date(year, month + 1, 1)
    after = date(year + (month + 1) // _MONTHS, (month + 1) % _MONTHS + 1, 1)
    return min(first + (day.day - 1) * DAY, after - DAY)

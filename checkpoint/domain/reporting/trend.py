"""How a period went, held against the one before it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.statistics.question import Period

MOST_DAYS_BY_DAY = 31
"""Of more, seven days are one step: bars of single days could not be told apart."""
_SEVEN = 7


@dataclass(frozen=True, slots=True)
class Step:
    """A day or seven days, and as many of the period before."""

    first_on: date
    now: int
    before: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Who crossed on each day of a period and of the one before."""

    period: Period
    before: Period
    by_day: Mapping[tuple[Direction, date], int]

    def steps(self, ways: Collection[Direction]) -> tuple[Step, ...]:
        """The period in steps; where the one before is shorter, its last steps are of nobody."""
        days = 1 if self.period.days <= MOST_DAYS_BY_DAY else _SEVEN
        return tuple(
            Step(
                self.period.first_on + timedelta(days=start),
                self._sum(self.period, start, days, ways),
                self._sum(self.before, start, days, ways),
            )
            for start in range(0, self.period.days, days)
        )

    def totals(self, way: Direction) -> tuple[int, int]:
        """How many crossed this way, now and before."""
        now, before = (
            self._sum(period, 0, period.days, (way,)) for period in (self.period, self.before)
        )
        return now, before

    def _sum(self, period: Period, start: int, days: int, ways: Collection[Direction]) -> int:
        until = min(start + days, period.days)
        return sum(
            self.by_day.get((way, period.first_on + timedelta(days=place)), 0)
            for way in ways
            for place in range(start, until)
        )

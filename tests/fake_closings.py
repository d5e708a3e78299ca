"""Closed days in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from checkpoint.domain.closing.closing import DayClosing
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.journeys.identity import is_of_one_person
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fakes import MemoryCrossings


class MemoryClosings(Register):
    """Closings in the order of adding."""

    def __init__(self, crossings: MemoryCrossings) -> None:
        self.crossings = crossings
        self.closings: dict[UUID, DayClosing] = {}

    def add(self, closing: DayClosing) -> None:
        self.closings.setdefault(closing.id, closing)

    def of_day(self, post: str, day_on: date) -> Sequence[DayClosing]:
        return [one for one in self.since(post, day_on) if one.day_on == day_on]

    def since(self, post: str, day_on: date) -> Sequence[DayClosing]:
        found = [one for one in self.closings.values() if one.post == post and one.day_on >= day_on]
        return sorted(found, key=lambda one: (one.day_on, one.number))

    def last_number(self, post: str, day_on: date) -> int:
        every = self.crossings.records.values()
        of_day = (one for one in every if (one.crossing.post, one.day_on) == (post, day_on))
        return max((one.number for one in of_day), default=0)

    def same_way_twice(self, post: str, day_on: date, *, most: int) -> Sequence[UUID]:
        passed = [
            one
            for one in sorted(
                self.crossings.records.values(),
                key=lambda one: (one.crossing.crossed_at, one.crossing.id),
            )
            if one.counts and one.crossing.decision.outcome is Outcome.ADMITTED
        ]
        twice = [
            one.crossing.id
            for place, one in enumerate(passed)
            if (one.crossing.post, one.day_on) == (post, day_on) and _is_twice(passed[:place], one)
        ]
        return twice[:most]


def _is_twice(before: Sequence[Recorded], one: Recorded) -> bool:
    crossing = one.crossing
    if not is_of_one_person(crossing.document):
        return False
    same = [
        other.crossing
        for other in before
        if other.crossing.document.key == crossing.document.key
        and other.crossing.crossed_at < crossing.crossed_at
    ]
    return bool(same) and same[-1].direction is crossing.direction

"""Crossings paired into journeys: in and out for foreigners, out and home for citizens.

Who travels with whom is not told here: a journey is one person's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A visit of a foreigner, or a citizen's trip abroad, as far as this post saw it."""

    begun: Recorded | None = None
    """``None`` where he was first seen on the way back: he set out elsewhere, or before."""
    ended: Recorded | None = None
    """``None`` while he is under way."""
    is_incomplete: bool = False
    """A crossing is missing here: the next, or the last, went the same way."""

    def __post_init__(self) -> None:
        if self.begun is None and self.ended is None:
            raise InvalidValue("a journey has a crossing")

    @property
    def crossings(self) -> tuple[Recorded, ...]:
        """Its one or two."""
        return tuple(one for one in (self.begun, self.ended) if one is not None)

    @property
    def is_under_way(self) -> bool:
        """Whether he has not come back, and nothing says that a record is missing."""
        return self.ended is None and not self.is_incomplete

    @property
    def is_day_trip(self) -> bool:
        """Whether it began and ended on one operational day (pelintas harian)."""
        if self.begun is None or self.ended is None:
            return False
        return self.begun.day_on == self.ended.day_on


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two crossings the same way one the other way is missing."""

    before: Recorded
    after: Recorded | None
    """``None`` where it is the traveller who stands at the counter."""

    @property
    def direction(self) -> Direction:
        """Of the missing crossing."""
        return self.before.crossing.direction.opposite

    def holds(self, at: datetime) -> bool:
        """Whether the missing crossing can have been at that instant."""
        until = None if self.after is None else self.after.crossing.crossed_at
        return self.before.crossing.crossed_at < at and (until is None or at < until)


def passages(records: Iterable[Recorded]) -> Sequence[Recorded]:
    """Those that count and in which somebody passed, each once, in the order of crossing."""
    passed = {
        one.crossing.id: one
        for one in records
        if one.counts and one.crossing.decision.outcome is Outcome.ADMITTED
    }
    return sorted(passed.values(), key=lambda one: (one.crossing.crossed_at, one.crossing.id))


def journeys_of(records: Iterable[Recorded], *, is_citizen: bool) -> Sequence[Journey]:
    """A person's journeys, oldest first; every passage is in exactly one."""
    sets_out = Direction.EXIT if is_citizen else Direction.ENTRY
    found: list[Journey] = []
    begun: Recorded | None = None
    for one in passages(records):
        if one.crossing.direction is sets_out:
            if begun is not None:
                found.append(Journey(begun=begun, is_incomplete=True))
            begun = one
        else:
            # The first that is known of him is no fault: he may have set out elsewhere.
            is_missing = begun is None and bool(found)
            found.append(Journey(begun=begun, ended=one, is_incomplete=is_missing))
            begun = None
    return found if begun is None else [*found, Journey(begun=begun)]


def entry_of_visit(records: Iterable[Recorded]) -> Recorded | None:
    """By which crossing a foreigner is here now; ``None`` where he is not, as far as is known."""
    journeys = journeys_of(records, is_citizen=False)
    return journeys[-1].begun if journeys and journeys[-1].is_under_way else None


def gaps_of(records: Iterable[Recorded], going: Direction | None = None) -> Sequence[Gap]:
    """Where a crossing is missing, oldest first; ``going`` is the way of who stands here now."""
    every = passages(records)
    found = [
        Gap(one, other)
        for one, other in pairwise(every)
        if one.crossing.direction is other.crossing.direction
    ]
    if every and every[-1].crossing.direction is going:
        found.append(Gap(every[-1], None))
    return found

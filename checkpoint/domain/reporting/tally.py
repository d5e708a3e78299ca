"""The day so far, counted up as records are made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.posts.post import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Three figures for the line at the bottom."""

    entries: int = 0
    exits: int = 0
    held_back: int = 0
    """Referred, refused or postponed."""

    def with_record(self, recorded: Recorded) -> Tally:
        """One more record."""
        if not recorded.counts:
            return self
        if recorded.crossing.decision.outcome is not Outcome.ADMITTED:
            return replace(self, held_back=self.held_back + 1)
        if recorded.crossing.direction is Direction.ENTRY:
            return replace(self, entries=self.entries + 1)
        return replace(self, exits=self.exits + 1)


def tally_of(records: Iterable[Recorded]) -> Tally:
    """Count a day's records."""
    tally = Tally()
    for recorded in records:
        tally = tally.with_record(recorded)
    return tally

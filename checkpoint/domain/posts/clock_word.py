"""That the clock is right, said by a shift lead after it was ahead: a fact beside the records.

A computer whose clock was an hour ahead leaves records that lie in the future once it is put right,
and until then every new record would seem older than the newest. The lead's word parts the two: the
records that were made before it no longer hold up the others, and are known to bear a wrong time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from typing_extensions import override

from checkpoint.domain.errors import DecisionNotLawful, InvalidValue

CLOCK_TOLERANCE = timedelta(minutes=2)
"""How far the clock may stand behind the newest record: clocks are set right by seconds."""
WRONG_AT_MOST = timedelta(days=1)
"""How long before the word the clock may be said to have been wrong."""


class ClockNotBehind(DecisionNotLawful):
    """The clock stands before no record: nobody need give a word for it."""


class WhyClockWrongMissing(InvalidValue):
    """Nobody gives his word for the clock without saying what was wrong with it."""


@dataclass(frozen=True, slots=True)
class MadeAhead:
    """A record that may have been made while the clock was ahead."""

    id: UUID
    counter: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockWord:
    """A shift lead said that the clock is right now."""

    id: UUID
    post: str
    officer: UUID
    """The lead, who signed for it."""
    at: datetime
    """What the clock showed, and what is right by his word."""
    since_at: datetime
    """From when on the wrong clock is held to have been wrong, by what it showed then."""
    until_at: datetime
    """The newest that it left behind."""
    reason: str

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise WhyClockWrongMissing("what was wrong with the clock")
        if not self.since_at <= self.at < self.until_at:
            raise InvalidValue("a word is for a clock that stands before what it left behind")

    def vouches_for(self, moment: datetime) -> bool:
        """Whether a moment still to come was noted by the clock that was wrong."""
        return self.at < moment <= self.until_at


@dataclass(frozen=True, slots=True)
class WrongTimes:
    """Records of one counter that bear the time of a clock that was wrong."""

    counter: str
    times: str
    """From the first to the last, as the wrong clock showed them."""
    count: int

    @override
    def __str__(self) -> str:
        return f"{self.counter}: {self.times} ({self.count})"


def made_wrong(
    candidates: tuple[MadeAhead, ...], *, since_at: datetime, at: datetime
) -> tuple[MadeAhead, ...]:
    """Those that bear a wrong time: what lies ahead, and at its counters what came just before.

    A clock that was wrong for longer than it was ahead leaves records behind that seem sound. The
    other counters went by a clock of their own.
    """
    ahead = {one.counter for one in candidates if one.recorded_at > at}
    return tuple(
        one
        for one in candidates
        if one.recorded_at > at or (one.recorded_at >= since_at and one.counter in ahead)
    )

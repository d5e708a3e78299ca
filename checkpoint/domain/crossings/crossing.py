"""One decided passage: a fact, never edited afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.crossings.checks import Check, Verdict
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground, Measure
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.posts.post import Direction, Lane


class Outcome(StrEnum):
    """What became of the traveller at the counter."""

    ADMITTED = "admitted"
    """Let through, in or out."""
    REFUSED = "refused"
    POSTPONED = "postponed"
    """Departure of a citizen put off."""
    REFERRED = "referred"
    """Sent to the second line; no passage yet."""


OUTCOME_OF: dict[Measure, Outcome] = {
    Measure.REFUSE_ENTRY: Outcome.REFUSED,
    Measure.REFUSE_EXIT: Outcome.REFUSED,
    Measure.POSTPONE: Outcome.POSTPONED,
}


class Capture(StrEnum):
    """How the document came into the program."""

    SCANNED = "scanned"
    TYPED = "typed"
    KNOWN = "known"
    """Filled from the post's own register of border passes."""
    LATE = "late"
    """Entered afterwards by hand, at the time at which it was: a back-entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided on a traveller, by whom, and on what ground."""

    outcome: Outcome
    officer: UUID
    """Who works the counter."""
    reason: str = ""
    ground: Ground | None = None
    lead: UUID | None = None
    """The shift lead who answered, where four eyes are asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """Why a record takes the place of an older one. The older one stays readable."""

    of: UUID
    reason: str
    is_cancellation: bool = False
    """The older record should not have been made; nothing takes its place in the counts."""

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise InvalidValue("a correction says why")


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """One decided passage at a counter."""

    id: UUID
    """Made where the fact happens, so that recording it twice records it once."""
    post: str
    counter: str
    direction: Direction
    lane: Lane
    document: TravelDocument
    capture: Capture
    details: Details
    verdict: Verdict
    checks: tuple[Check, ...]
    alert_version: int
    """Which state of the alert book was asked."""
    decision: Decision
    crossed_at: datetime
    amendment: Amendment | None = None

    def __post_init__(self) -> None:
        if self.crossed_at.tzinfo is None:
            raise InvalidValue("crossed_at carries no time zone")

    @property
    def ids(self) -> tuple[UUID, ...]:
        """Its own id, and that of the record it corrects: what was said of that holds of both."""
        return (self.id,) if self.amendment is None else (self.id, self.amendment.of)

    @property
    def is_cancellation(self) -> bool:
        """Whether it says of another record that it should not have been made."""
        return self.amendment is not None and self.amendment.is_cancellation


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A crossing as it stands in the register."""

    crossing: Crossing
    number: int
    """Running number of the post's operational day; an attribute for people, not an identity."""
    day_on: date
    """The operational day."""
    recorded_at: datetime
    amended_by: UUID | None = None
    """The record that took this one's place, if one did."""

    @property
    def counts(self) -> bool:
        """Whether it stands in the day's figures."""
        return self.amended_by is None and not self.crossing.is_cancellation

"""What is looked for in the register, and how far one has looked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome, Recorded
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.journal.words import Way, ways_of
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.statistics.question import Period
from checkpoint.domain.statistics.traits import Dimension

PAGE = 100
"""Records that are shown at a time."""


class Mark(StrEnum):
    """What may have been done to a record after it was made."""

    CORRECTED = "corrected"
    """A correction, or a record that one took the place of."""
    CANCELLED = "cancelled"
    """A cancellation, or the record that it strikes out."""


class SheetForm(StrEnum):
    """What kind of file it is; the word is its ending."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, kw_only=True)  # without slots, so that a text is taken apart but once
class Search:
    """What is looked for at a post; nothing said is everything."""

    post: str
    text: str = ""
    period: Period | None = None
    direction: Direction | None = None
    outcome: Outcome | None = None
    verdict: Verdict | None = None
    nationality: str = ""
    """Three letters (Doc 9303-3 §5)."""
    document: DocumentKind | None = None
    lane: Lane | None = None
    counter: str = ""
    officer: UUID | None = None
    ground: Ground | None = None
    capture: Capture | None = None
    """`Capture.LATE` finds what was entered afterwards."""
    mark: Mark | None = None

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """What the text may mean; empty where nothing is typed."""
        return ways_of(self.text)

    @property
    def says_nothing(self) -> bool:
        """Whether a text is typed that no record can bear, such as a dot."""
        return bool(self.text.strip()) and not self.ways

    @property
    def narrows(self) -> dict[Dimension, str]:
        """The traits by which records are also counted, with the value wanted of each."""
        said: dict[Dimension, str | None] = {
            Dimension.DIRECTION: self.direction,
            Dimension.OUTCOME: self.outcome,
            Dimension.VERDICT: self.verdict,
            Dimension.NATIONALITY: self.nationality,
            Dimension.DOCUMENT: self.document,
            Dimension.LANE: self.lane,
            Dimension.COUNTER: self.counter,
            Dimension.GROUND: self.ground,
            Dimension.CAPTURE: self.capture,
        }
        return {trait: str(value) for trait, value in said.items() if value}

    @property
    def asks_who(self) -> bool:
        """Whether it asks for what a masked record hides (`checkpoint.domain.cases.masking`).

        A masked record among what is found would tell that its traveller is of that name, state
        or ground.
        """
        hidden = (self.text.strip(), self.nationality, self.ground, self.capture)
        return any(hidden)

    def fits(self, record: Recorded) -> bool:
        """Whether a record is looked for, as far as it says so itself: all but `mark`."""
        crossing = record.crossing
        document, decision = crossing.document, crossing.decision
        said = (
            (self.direction, crossing.direction),
            (self.outcome, decision.outcome),
            (self.verdict, crossing.verdict),
            (self.nationality, document.holder.nationality),
            (self.document, document.kind),
            (self.lane, crossing.lane),
            (self.counter, crossing.counter),
            (self.officer, decision.officer),
            (self.ground, decision.ground),
            (self.capture, crossing.capture),
        )
        return (
            crossing.post == self.post
            and all(not wanted or wanted == has for wanted, has in said)
            and (self.period is None or self.period.holds(record.day_on))
            and self._says(record)
        )

    def _says(self, record: Recorded) -> bool:
        document, number = record.crossing.document, record.number
        if not self.text.strip():
            return True
        return any(way.fits(document, number) for way in self.ways)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Between two records of the register, from the newest down: all that was told is above."""

    at: datetime
    id: UUID = field(default=UUID(int=0))
    """Of the record above, among those of that very moment; zero: all of them were looked at."""

    @classmethod
    def below(cls, record: Recorded) -> Place:
        """Right under a record."""
        return cls(record.crossing.crossed_at, record.crossing.id)

    def is_above(self, record: Recorded) -> bool:
        """Whether a record is still to be told."""
        return Place.below(record) < self


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on one stretch of the register, newest first; perhaps nothing."""

    records: tuple[Recorded, ...]
    on: Place | None
    """Where to look on from; ``None`` where the register ends."""


def merged(parts: Sequence[Found], *, most: int) -> Found:
    """What was found on several ways along the same stretch, each record once.

    Only as far down as every way has looked: below that another may still find something.
    """
    reached = max((part.on for part in parts if part.on is not None), default=None)
    every = {record.crossing.id: record for part in parts for record in part.records}
    told = sorted(every.values(), key=Place.below, reverse=True)
    if reached is not None:
        told = [record for record in told if Place.below(record) >= reached]
    if len(told) < most:
        return Found(tuple(told), reached)
    return Found(tuple(told[:most]), Place.below(told[most - 1]))

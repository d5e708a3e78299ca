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
from checkpoint.domain.journal.case_steps import CaseStep
from checkpoint.domain.journal.entries import Entry, EntryFacts, facts_of
from checkpoint.domain.journal.words import Way, ways_of
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.statistics.question import Period
from checkpoint.domain.statistics.traits import Dimension

PAGE = 100
"""Records that are shown at a time."""


class EntryKind(StrEnum):
    """Of what sort an entry of the journal is."""

    CROSSING = "crossing"
    """A record of the register, with corrections, cancellations and refusals."""
    CASE = "case"
    """A step of a case of the second line."""


class Mark(StrEnum):
    """What may have been done to a record after it was made."""

    CORRECTED = "corrected"
    """A correction, or a record that one took the place of."""
    CANCELLED = "cancelled"
    """A cancellation, or the record that it strikes out."""
    CLOCK_WRONG = "clock_wrong"
    """Made while the clock was wrong, by a shift lead's word for it; corrected since or not."""


class SheetForm(StrEnum):
    """What kind of file it is; the word is its ending."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, kw_only=True)  # without slots, so that a text is taken apart but once
class Search:
    """What is looked for at a post; nothing said is everything."""

    post: str
    kind: EntryKind | None = None
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
        is_of_period = self.period is None or self.period.holds(record.day_on)
        return self.kind is not EntryKind.CASE and is_of_period and self._says(facts_of(record))

    def fits_step(self, step: CaseStep) -> bool:
        """Whether a step of a case is looked for: by all but the period, whose days are a post's.

        Of what is done to records afterwards, to correct or to cancel, a case knows nothing.
        """
        return self.asks_cases and self._says(facts_of(step))

    @property
    def asks_cases(self) -> bool:
        """Whether a step of a case can be among what is looked for."""
        return self.kind is not EntryKind.CROSSING and self.mark is None

    def _says(self, facts: EntryFacts) -> bool:
        said = (
            (self.direction, facts.direction),
            (self.outcome, facts.outcome),
            (self.verdict, facts.verdict),
            (self.nationality, facts.document.holder.nationality),
            (self.document, facts.document.kind),
            (self.lane, facts.lane),
            (self.counter, facts.counter),
            (self.officer, facts.officer),
            (self.ground, facts.ground),
            (self.capture, facts.capture),
        )
        is_meant = not self.text.strip() or any(
            way.fits(facts.document, facts.reference) for way in self.ways
        )
        is_so = all(not wanted or wanted == has for wanted, has in said)
        return facts.post == self.post and is_so and is_meant


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Between two records of the register, from the newest down: all that was told is above."""

    at: datetime
    id: UUID = field(default=UUID(int=0))
    """Of the record above, among those of that very moment; zero: all of them were looked at."""

    @classmethod
    def below(cls, entry: Entry) -> Place:
        """Right under a record, or a step of a case."""
        facts = facts_of(entry)
        return cls(facts.at, facts.id)

    def is_above(self, entry: Entry) -> bool:
        """Whether an entry is still to be told."""
        return Place.below(entry) < self


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on one stretch of the register, newest first; perhaps nothing."""

    entries: tuple[Entry, ...]
    on: Place | None
    """Where to look on from; ``None`` where the register ends."""

    @property
    def records(self) -> tuple[Recorded, ...]:
        """Those that are records of the register."""
        return tuple(one for one in self.entries if isinstance(one, Recorded))


def merged(parts: Sequence[Found], *, most: int) -> Found:
    """What was found on several ways along the same stretch, each entry once.

    Only as far down as every way has looked: below that another may still find something.
    """
    reached = max((part.on for part in parts if part.on is not None), default=None)
    # A case bears the id of the crossing that decided it.
    every = {(type(one), Place.below(one)): one for part in parts for one in part.entries}
    told = sorted(every.values(), key=Place.below, reverse=True)
    if reached is not None:
        told = [one for one in told if Place.below(one) >= reached]
    if len(told) < most:
        return Found(tuple(told), reached)
    return Found(tuple(told[:most]), Place.below(told[most - 1]))

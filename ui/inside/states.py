"""What the screen of those who are inside can be in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeAlias

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.journeys.resident import Wanted
from checkpoint.domain.journeys.roll import Roll
from checkpoint.domain.reporting.delivery import Delivery
from ui.inside.pages import HeldPages


@dataclass(frozen=True, slots=True)
class Written:
    """The list was written to a file."""

    place: Path
    people: int


@dataclass(frozen=True, slots=True)
class Printed:
    """The paper for TIMPORA went to a printer."""

    printer: str
    copies: int
    has_stopped: bool = False
    """The printer holds it until somebody looks after it."""


@dataclass(frozen=True, slots=True)
class NotedAway:
    """Somebody is said to have left elsewhere."""

    name: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Such a word was taken back."""

    name: str


Told: TypeAlias = Written | Printed | NotedAway | TakenBack


@dataclass(frozen=True, slots=True)
class Reading:
    """Everybody is being read for a paper or a file."""

    read: int = 0
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    """What is looked for, and who was found."""

    wanted: Wanted = field(default_factory=Wanted)
    on: date | None = None
    """The day that is told; ``None`` for today, whichever that is."""
    roll: Roll | None = None
    """Everybody; ``None`` while the register is asked for the first time."""
    found: Roll | None = None
    """Those who bear the words that are looked for."""
    count: int = 0
    """Rows of the list."""
    pages: HeldPages = field(default_factory=HeldPages, compare=False)
    way: Delivery = field(default_factory=Delivery)
    """Where papers for TIMPORA go."""
    reading: Reading | None = None
    told: Told | None = None
    trouble: CheckpointError | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether not everybody is looked for."""
        return self.wanted != Wanted(days=self.wanted.days)

    @property
    def is_past(self) -> bool:
        """Whether a day is told that has passed: of it nothing more can be said."""
        return self.roll is not None and self.roll.until is not None

"""What the screen of those who are inside can be in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.journeys.resident import InsideList, Resident, Wanted
from checkpoint.domain.reporting.delivery import Delivery


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    """What is looked for, and who was found."""

    wanted: Wanted = field(default_factory=Wanted)
    listed: InsideList | None = None
    """``None`` while the register is asked for the first time."""
    way: Delivery = field(default_factory=Delivery)
    """Where papers for TIMPORA go."""
    shown: Sequence[Resident] = ()
    told: Told | None = None
    trouble: CheckpointError | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether not everybody is looked for."""
        return self.wanted != Wanted(days=self.wanted.days)

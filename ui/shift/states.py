"""What the page of the shift can show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from uuid import UUID

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.reporting.tally import Tally
from checkpoint.domain.shifts.sheet import Known
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.services.roster import Roster


class Act(Enum):
    """What a shift lead can have done."""

    OPEN = auto()
    HAND_OVER = auto()
    CLOSE = auto()
    CLOSE_SEAT = auto()
    PRINT = auto()
    SAVE = auto()


@dataclass(frozen=True, slots=True)
class ToOpen:
    """A shift is to be opened: under which name is asked."""

    regus: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToEnd:
    """The shift is to be handed over or closed: what the program knows is looked at first."""

    shift: UUID
    regu: str
    known: Known
    regus: tuple[str, ...]
    is_handed_over: bool


@dataclass(frozen=True, slots=True)
class ToPrint:
    """The sheets of past shifts are offered, the newest first."""

    ends: tuple[ShiftEnd, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftState:
    """The shift as it stands, and what became of the last act."""

    roster: Roster | None = None
    """None until it was read."""
    tally: Tally | None = None
    is_busy: bool = False
    """An act is under way, whose answer is awaited."""
    asks: ToOpen | ToEnd | ToPrint | None = None
    """What was read so that a question can be asked."""
    done: Act | None = None
    number: str = ""
    """Of the sheet that was made, printed or saved."""
    trouble: CheckpointError | None = None

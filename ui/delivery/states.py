"""What can be seen of where papers go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.outbox import OutboxState
from checkpoint.services.delivering import StandingDelivery
from ui.printing import PrinterState


class Tone(Enum):
    """How it stands with one's papers."""

    OPEN = auto()
    """Nothing is set: it is asked each time."""
    WAITING = auto()
    """Not looked at yet."""
    WELL = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One receiver, the way of its papers, and how that way is now."""

    receiver: Receiver
    standing: StandingDelivery
    outbox: OutboxState | None = None
    """``None`` until it was looked at, and where there is none."""
    printer: PrinterState | None = None

    @property
    def id(self) -> UUID:
        """The same whenever it is looked at."""
        return UUID(int=list(Receiver).index(self.receiver) + 1)

    @property
    def how(self) -> Delivery:
        """The way that holds."""
        return self.standing.how

    @property
    def tone(self) -> Tone:
        """How the way is."""
        how = self.how
        if not how.outbox and not how.printer:
            return Tone.OPEN
        if how.outbox and self.outbox not in (None, OutboxState.READY):
            return Tone.TROUBLE
        if how.printer and self.printer in (PrinterState.STOPPED, PrinterState.GONE):
            return Tone.TROUBLE
        is_waiting = bool(how.outbox) and self.outbox is None
        return Tone.WAITING if is_waiting else Tone.WELL


class Doing(Enum):
    """What keeps the dialog busy."""

    LOOKING = auto()
    KEEPING = auto()
    TRYING = auto()


@dataclass(frozen=True, slots=True)
class Kept:
    """A way was kept."""

    receiver: Receiver


@dataclass(frozen=True, slots=True)
class TrialPrinted:
    """A sheet of trial went to a printer."""

    printer: str
    has_stopped: bool
    """It waits there until somebody looks after the printer."""


@dataclass(frozen=True, slots=True)
class TrialSaved:
    """A sheet of trial lies in a folder."""

    place: Path


Told: TypeAlias = Kept | TrialPrinted | TrialSaved


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryState:
    """All ways, and what became of the last act."""

    rows: tuple[Row, ...] = ()
    printers: tuple[str, ...] = ()
    """Those of this computer."""
    doing: Doing | None = None
    told: Told | None = None
    trouble: CheckpointError | None = None

    def row_of(self, receiver: Receiver) -> Row | None:
        """How it stands with one."""
        return next((one for one in self.rows if one.receiver is receiver), None)

"""What the counter screen can show; what cannot happen cannot be written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import QPixmap

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.claims import Claims
from checkpoint.domain.documents.mrz import Unreadable
from checkpoint.domain.documents.scanned import Scan
from checkpoint.domain.documents.typed import TypedFields
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.inspection import Inspection


@dataclass(frozen=True, slots=True)
class Ready:
    """Nobody at the counter; perhaps the last one just passed, or something went wrong."""

    recorded: Recorded | None = None
    trouble: CheckpointError | Unreadable | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """The core is at work on a document."""


@dataclass(frozen=True, slots=True)
class Typing:
    """The officer types a document by hand."""

    number: str = ""
    """The number that was given and is not known here, if that is why."""
    payload: str = ""
    """What the pass's code said, where that was scanned: the pass is found again by it."""
    fields: TypedFields | None = None
    """What the code says of the pass, where the post wrote down how to read it."""
    claims: tuple[Claims, ...] = ()
    """The same, to be held against what is typed."""
    picture: QPixmap | None = None
    """Of the pass, where it was scanned from one."""
    scan: Scan | None = None
    """What led to the typing, where that was not typed itself: kept as evidence of the pass."""
    goes_on: bool = False
    """What was typed so far stays; else another document is begun."""
    trouble: CheckpointError | Unreadable | None = None


@dataclass(frozen=True, slots=True)
class Choosing:
    """Several passes bear the number that was given; the officer looks which of them it is."""

    passes: tuple[RegisteredPass, ...]
    scan: Scan | None = None
    """What bore the number."""
    claims: tuple[Claims, ...] = ()
    """What the pass's code says, to be held against the one chosen."""
    trouble: CheckpointError | None = None


@dataclass(frozen=True, slots=True)
class Deciding:
    """A traveller is at the counter, green or amber; the officer decides."""

    inspection: Inspection
    picture: QPixmap | None = None
    """Of this traveller's document, where it was read from one."""
    trouble: CheckpointError | Unreadable | None = None
    is_recording: bool = False
    was_typed: bool = False
    """The document came from the typing page, and clearing goes back there."""
    declaration: str = ""
    """The receipt of an All Indonesia declaration that was scanned while he stood here."""
    other_waits: bool = False
    """Another document was scanned meanwhile; it is not taken until the officer says so."""
    entered: Recorded | None = None
    """A crossing of this traveller that was just entered afterwards."""


@dataclass(frozen=True, slots=True)
class Locked:
    """Red: the counter stays so until a shift lead answers or the traveller is referred."""

    inspection: Inspection
    picture: QPixmap | None = None
    """Of this traveller's document, where it was read from one."""
    trouble: CheckpointError | None = None
    is_recording: bool = False


CounterState: TypeAlias = Ready | Reading | Typing | Choosing | Deciding | Locked

"""What the page of the second line can show."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TypeAlias

from PySide6.QtGui import QPixmap

from checkpoint.domain.cases.attachment import Attachment
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.services.cases import CaseFile, Queue
from checkpoint.services.lock_desk import LockedCounter, LockFile
from checkpoint.services.meanwhile import FoundAnew
from checkpoint.services.victims import ScreeningForm
from ui.widgets.picture import pixmap_of


class Act(Enum):
    """What can have been done, of which something is said."""

    ANSWERED = auto()
    LIFTED = auto()
    CLOSED = auto()
    HIDDEN = auto()
    """Marked for protection by who may not see it from then on."""
    DECIDED = auto()
    HANDED_OVER = auto()
    SCREENED = auto()
    MAY_LEAVE = auto()
    """The recommendation for a postponed departure was put in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Queueing:
    """The queue: locked counters for who answers them, and cases."""

    queue: Queue = field(default_factory=lambda: Queue(cases=(), names={}))
    locks: tuple[LockedCounter, ...] = ()
    is_busy: bool = False
    done: Act | None = None
    trouble: CheckpointError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """A case lies open."""

    file: CaseFile
    picture: QPixmap | None = None
    """Of the document, where it was read from one."""
    is_busy: bool = False
    done: Act | None = None
    shown: Attachment | None = None
    """What is attached and was asked to be seen."""
    screening: ScreeningForm | None = None
    """The form that was asked for."""
    trouble: CheckpointError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AtLock:
    """The traveller behind a lock of some counter."""

    file: LockFile
    picture: QPixmap | None = None
    is_busy: bool = False
    trouble: CheckpointError | None = None


CasesState: TypeAlias = Queueing | Filing | AtLock


def found_in(state: CasesState, trouble: CheckpointError) -> CasesState:
    """The same page, with the traveller as he is found now where that is what went wrong."""
    if isinstance(trouble, FoundAnew):
        match state:
            case Filing() as filing:
                return replace(filing, file=replace(filing.file, inspection=trouble.found))
            case AtLock() as lock:
                return replace(lock, file=replace(lock.file, inspection=trouble.found))
            case Queueing():
                pass
    return state


def picture_in(inspection: Inspection) -> QPixmap | None:
    """The picture of the document, where it was read from one and that is still kept."""
    return pixmap_of(inspection.scan.picture) if inspection.scan is not None else None

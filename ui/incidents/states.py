"""What the page of incidents can show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import TypeAlias

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.evidence import Exhibit
from checkpoint.domain.incidents.informant import Informant
from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.incidents.statistic import Month, MonthStatistic
from checkpoint.services.incidents import IncidentFile
from checkpoint.services.operations import OperationFile


class Done(Enum):
    """What can have been done, of which something is said."""

    REPORTED = auto()
    CORRECTED = auto()
    ADDED = auto()
    HANDED_OVER = auto()
    CLOSED = auto()
    REOPENED = auto()
    BOUND = auto()
    REFERRED = auto()
    INFORMANT_NOTED = auto()
    OPERATION_KEPT = auto()
    RECORD_BOUND = auto()
    PRINTED = auto()
    SAVED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Incidents of a month, or those that are open."""

    month: Month | None = None
    """None for the open ones of any month."""
    today: date | None = None
    """The post's day, by which a follow-up is due; None before the list was read."""
    incidents: tuple[IncidentState, ...] = ()
    is_busy: bool = False
    done: Done | None = None
    trouble: CheckpointError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewing:
    """An incident lies open."""

    file: IncidentFile
    operations: tuple[JointOperation, ...] = ()
    """To which it may be bound."""
    exhibit: Exhibit | None = None
    """The picture that was asked to be seen."""
    informants: tuple[Informant, ...] | None = None
    """Who told of it, where that was asked for."""
    is_busy: bool = False
    done: Done | None = None
    trouble: CheckpointError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """A report is being written, or corrected."""

    draft: IncidentDraft
    is_busy: bool = False
    trouble: CheckpointError | None = None
    done: Done | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operating:
    """Joint operations."""

    operations: tuple[JointOperation, ...] = ()
    is_busy: bool = False
    done: Done | None = None
    trouble: CheckpointError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Examining:
    """A joint operation lies open."""

    file: OperationFile
    is_busy: bool = False
    done: Done | None = None
    trouble: CheckpointError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """The month in figures."""

    statistic: MonthStatistic
    is_busy: bool = False
    done: Done | None = None
    trouble: CheckpointError | None = None


IncidentsState: TypeAlias = Listing | Viewing | Writing | Operating | Examining | Counting

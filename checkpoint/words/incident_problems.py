"""What may stand against an act on an incident, in words."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.incidents.incident import FoundInFuture, TooManyInvolved
from checkpoint.domain.incidents.operation import NotJoint, NotOfItsDays, OperationReversed
from checkpoint.domain.incidents.place import CoordinatesElsewhere, CoordinatesUnread
from checkpoint.domain.incidents.state import (
    IncidentClosed,
    IncidentOpen,
    ReferredAlready,
    ReportMovedOn,
)
from checkpoint.domain.incidents.statistic import MonthNotBegun, NoSuchMonth
from checkpoint.services.incident_evidence import ExhibitGone
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

INCIDENT_PROBLEMS: Mapping[type[CheckpointError], str] = {
    FoundInFuture: QT_TRANSLATE_NOOP(
        "problems", "That time is still to come. Look at the day and the hour."
    ),
    TooManyInvolved: QT_TRANSLATE_NOOP(
        "problems", "One report holds 150 persons and 60 goods. Make a second report of the rest."
    ),
    CoordinatesUnread: QT_TRANSLATE_NOOP(
        "problems", "These are no coordinates. Write them as 0.9661, 110.3915, or leave them out."
    ),
    CoordinatesElsewhere: QT_TRANSLATE_NOOP(
        "problems",
        "These coordinates lie far from this border. Latitude comes first, then longitude.",
    ),
    IncidentClosed: QT_TRANSLATE_NOOP(
        "problems", "This incident is closed. A shift lead opens it again first."
    ),
    IncidentOpen: QT_TRANSLATE_NOOP("problems", "This incident is open already."),
    ReportMovedOn: QT_TRANSLATE_NOOP(
        "problems",
        "Somebody else added to this report meanwhile. Look at it again, then correct it anew.",
    ),
    ReferredAlready: QT_TRANSLATE_NOOP("problems", "The second line has this person already."),
    OperationReversed: QT_TRANSLATE_NOOP(
        "problems", "The operation ends before it begins. Turn the days round."
    ),
    NotOfItsDays: QT_TRANSLATE_NOOP(
        "problems", "The record is of a day on which this operation was not. Look at its days."
    ),
    NotJoint: QT_TRANSLATE_NOOP(
        "problems", "A joint operation has two agencies at least. Tick the others too."
    ),
    ExhibitGone: QT_TRANSLATE_NOOP(
        "problems",
        "This picture has been deleted, for its time was over. The incident stays, and what was"
        " secured.",
    ),
    NoSuchMonth: QT_TRANSLATE_NOOP("problems", "There is no such month. Write it as 2026-11."),
    MonthNotBegun: QT_TRANSLATE_NOOP(
        "problems", "That month has not begun. Choose this month or an earlier one."
    ),
}

"""What stands in the way at the counter: decisions, groups, crossings entered late."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.errors import (
    CheckpointError,
    DecisionNotLawful,
    NotRecordedYet,
    ScannedWhileLocked,
    TravellerWaits,
)
from checkpoint.domain.groups.draft import AlreadyInGroup, GroupFull, MembersWait
from checkpoint.domain.groups.manifest import ManifestEmpty, ManifestTooLong
from checkpoint.domain.inspection.decision import (
    AnswerMissing,
    AnswerUnlawful,
    GroundMissing,
    LeadMissing,
    ReasonMissing,
)
from checkpoint.services.late_entries import (
    CrossedInFuture,
    CrossedThenAlready,
    GapClosed,
    OutsideTheGap,
    WhyLateMissing,
)
from checkpoint.services.linking import SaidAlready
from checkpoint.services.open_group import (
    GroupBegun,
    GroupGone,
    GroupStands,
    LockedStays,
    NobodyToHandOver,
)
from checkpoint.services.recording import CounterLocked
from checkpoint.services.setting_up import LockWaits
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

DESK_PROBLEMS: Mapping[type[CheckpointError], str] = {
    SaidAlready: QT_TRANSLATE_NOOP(
        "problems", "That is what holds of these documents already. Choose the other answer."
    ),
    CrossedInFuture: QT_TRANSLATE_NOOP(
        "problems", "That time is still to come. A crossing is entered after it was."
    ),
    CrossedThenAlready: QT_TRANSLATE_NOOP(
        "problems", "There is a record of this person at that very time. Look in the journal."
    ),
    OutsideTheGap: QT_TRANSLATE_NOOP(
        "problems", "The missing crossing was between the two that are known. Look at the time."
    ),
    GapClosed: QT_TRANSLATE_NOOP(
        "problems", "The missing crossing was entered meanwhile. Put the traveller aside and scan."
    ),
    WhyLateMissing: QT_TRANSLATE_NOOP("problems", "Write the reason first."),
    DecisionNotLawful: QT_TRANSLATE_NOOP(
        "problems", "This decision does not fit the traveller. Choose another."
    ),
    ReasonMissing: QT_TRANSLATE_NOOP("problems", "Write the reason first."),
    LeadMissing: QT_TRANSLATE_NOOP(
        "problems", "A shift lead who is not the counter's officer must answer."
    ),
    CounterLocked: QT_TRANSLATE_NOOP(
        "problems",
        "The counter is locked on another traveller. Put this one aside with Esc, open the counter"
        " again with F6, and have that lock answered first.",
    ),
    AlreadyInGroup: QT_TRANSLATE_NOOP("problems", "This document is in the group already."),
    GroupFull: QT_TRANSLATE_NOOP(
        "problems", "The group is full. Close it, and open another for the rest."
    ),
    GroupStands: QT_TRANSLATE_NOOP(
        "problems", "A group is open at this counter. Close it first, then open another."
    ),
    GroupGone: QT_TRANSLATE_NOOP(
        "problems", "This group is not open any more. Open the list anew with F4."
    ),
    GroupBegun: QT_TRANSLATE_NOOP(
        "problems", "This traveller, or somebody of the vehicle, is recorded. Correct the record."
    ),
    NobodyToHandOver: QT_TRANSLATE_NOOP(
        "problems", "Nobody who was let through waits for this agency."
    ),
    MembersWait: QT_TRANSLATE_NOOP(
        "problems", "Somebody in the group is not decided on. Decide on him, or take him out."
    ),
    LockedStays: QT_TRANSLATE_NOOP(
        "problems",
        "This traveller is locked. Refer him, or have a shift lead answer; he does not walk off.",
    ),
    ManifestEmpty: QT_TRANSLATE_NOOP(
        "problems", "No passenger could be read from this file. Look at its headings and its sheet."
    ),
    ManifestTooLong: QT_TRANSLATE_NOOP(
        "problems", "The list names too many people for one group. Split the file."
    ),
    GroundMissing: QT_TRANSLATE_NOOP("problems", "Choose the legal ground first."),
    AnswerUnlawful: QT_TRANSLATE_NOOP(
        "problems",
        "This permit is not given to this nationality here, or not for so many days, or it has"
        " ended. Choose another permit, or fewer days.",
    ),
    AnswerMissing: QT_TRANSLATE_NOOP("problems", "Fill the fields that are marked first."),
    NotRecordedYet: QT_TRANSLATE_NOOP(
        "problems",
        "The decision on the traveller at the counter is not recorded yet. Wait until it is, or put"
        " the traveller aside there with Esc, unrecorded.",
    ),
    LockWaits: QT_TRANSLATE_NOOP(
        "problems",
        "A counter is locked on a traveller. Have a shift lead answer there first; then change the"
        " code of the post or that counter.",
    ),
    TravellerWaits: QT_TRANSLATE_NOOP(
        "problems",
        "A traveller is at the counter. Decide, or put the traveller aside with Esc; then leave.",
    ),
    ScannedWhileLocked: QT_TRANSLATE_NOOP(
        "problems",
        "The counter is locked. Have a shift lead answer (F10), or refer the traveller (F5); then"
        " scan again.",
    ),
}

"""What stands against extending a visit, in words."""

from __future__ import annotations

from checkpoint.domain.errors import CheckpointError
from checkpoint.services.inside import NotInside, ReadingStopped
from checkpoint.services.stay_extensions import (
    NotExtendable,
    NothingExtended,
    NotLonger,
    NoVisit,
    PastLongestVisit,
)
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

STAY_PROBLEMS: dict[type[CheckpointError], str] = {
    NoVisit: QT_TRANSLATE_NOOP(
        "problems",
        "By the records nobody is here on this border pass. Look for the entry that is missing.",
    ),
    NotExtendable: QT_TRANSLATE_NOOP(
        "problems",
        "The policy of this post allows no further extension of this visit. Have the row of the"
        " pass looked at on the Policy screen.",
    ),
    NotLonger: QT_TRANSLATE_NOOP(
        "problems", "That day is not after the last day that holds. Choose a later one."
    ),
    PastLongestVisit: QT_TRANSLATE_NOOP(
        "problems", "The longest visit ends on {day}. Choose that day or an earlier one."
    ),
    NothingExtended: QT_TRANSLATE_NOOP(
        "problems", "There is no extension that could be taken back."
    ),
    NotInside: QT_TRANSLATE_NOOP(
        "problems",
        "By the records nobody is inside by this entry any more. Look at the list anew (F5).",
    ),
    ReadingStopped: QT_TRANSLATE_NOOP(
        "problems", "Stopped: nothing was written or printed. Ask for it again when you want it."
    ),
}

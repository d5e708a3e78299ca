"""What may stand against an act of a shift lead, in words."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.shifts.shift import (
    NobodySitsThere,
    NoShiftOpen,
    NotOfThisShift,
    ReguMissing,
    ShiftOpenAlready,
    WhyClosedMissing,
)
from checkpoint.services.shifts import OneSignedForBoth
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

SHIFT_PROBLEMS: Mapping[type[CheckpointError], str] = {
    ShiftOpenAlready: QT_TRANSLATE_NOOP(
        "problems", "A shift is open already. It is handed over or closed before another begins."
    ),
    NoShiftOpen: QT_TRANSLATE_NOOP(
        "problems",
        "This shift is not open any more: somebody handed it over or closed it meanwhile. Look at"
        " what stands there now.",
    ),
    NotOfThisShift: QT_TRANSLATE_NOOP(
        "problems",
        "Neither of the two leads this shift. Have its lead sign, or close it with a reason.",
    ),
    ReguMissing: QT_TRANSLATE_NOOP(
        "problems", "Write the name of the team, in at most 40 letters."
    ),
    WhyClosedMissing: QT_TRANSLATE_NOOP(
        "problems", "Write why nobody takes the shift over, and close it then."
    ),
    OneSignedForBoth: QT_TRANSLATE_NOOP(
        "problems", "Two leads sign: have the other one give name and password."
    ),
    NobodySitsThere: QT_TRANSLATE_NOOP(
        "problems", "The officer has left that counter meanwhile, or another has opened it."
    ),
}

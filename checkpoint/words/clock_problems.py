"""What stands against recording by the computer's clock, or against a lead's word for it."""

from __future__ import annotations

from collections.abc import Mapping

from checkpoint.domain.errors import CheckpointError, ClockUnreliable
from checkpoint.domain.posts.clock_word import ClockNotBehind, WhyClockWrongMissing
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP

CLOCK_PROBLEMS: Mapping[type[CheckpointError], str] = {
    ClockUnreliable: QT_TRANSLATE_NOOP(
        "problems",
        "The computer's clock stands before the last record. If it is wrong, set it and record"
        " again; if it is right now, press Ctrl+W and have a shift lead sign for it. Without one,"
        " write on paper until {moment}.",
    ),
    ClockNotBehind: QT_TRANSLATE_NOOP(
        "problems", "The clock stands before no record. Nobody need sign for it: record again."
    ),
    WhyClockWrongMissing: QT_TRANSLATE_NOOP(
        "problems", "Write what was wrong with the clock, before a shift lead signs for it."
    ),
}

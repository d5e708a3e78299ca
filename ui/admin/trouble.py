"""Expected failures, as they are told to an administrator."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.errors import (
    CheckpointError,
    StorageBusy,
    StorageFull,
    StorageUnavailable,
)
from ui.wording import say_problem


def trouble_words(trouble: CheckpointError) -> str:
    """The sentence for a failure. Here no traveller waits, and nothing is tried again by itself."""
    if type(trouble) in {StorageUnavailable, StorageBusy}:
        return QCoreApplication.translate(
            "AdminScreen",
            "The database could not be reached, and everything stays as it was. Try again.",
        )
    if isinstance(trouble, StorageFull):
        return QCoreApplication.translate(
            "AdminScreen",
            "The disk is full, and everything stays as it was. Free some space, then try again.",
        )
    return say_problem(trouble)

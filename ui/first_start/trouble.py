"""Expected failures, as they are told before there is a post."""

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
            "FirstStart",
            "The database could not be written, so nothing was set up yet. Your answers are still"
            " here: try again.",
        )
    if isinstance(trouble, StorageFull):
        return QCoreApplication.translate(
            "FirstStart",
            "The disk is full, so nothing was set up yet. Your answers are still here: free some"
            " space, then try again.",
        )
    return say_problem(trouble)

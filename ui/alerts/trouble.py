"""Expected failures, as they are told where the alert book is kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.errors import CheckpointError, StorageFull, StorageUnavailable
from ui.wording import say_problem


def trouble_words(trouble: CheckpointError) -> str:
    """The sentence for a failure. That of a full disk speaks of a traveller; here is none."""
    if type(trouble) in {StorageUnavailable, StorageFull}:
        return QCoreApplication.translate(
            "AlertsScreen",
            "The book could not be written, and stays as it was. Try again; if it does not work,"
            " call the administrator.",
        )
    return say_problem(trouble)

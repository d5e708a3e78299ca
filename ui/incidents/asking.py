"""A dialog of questions, or another, opened above the page of incidents."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from ui.widgets.asking import QuestionDialog


def ask(dialog: QuestionDialog, answered: Callable[[Mapping[str, object]], None]) -> None:
    """Ask, and hand on what was answered."""
    dialog.answered.connect(answered)
    open_dialog(dialog)


def open_dialog(dialog: QDialog) -> None:
    """It is gone for good once it is closed: nothing that was typed stays in it."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()

"""What is said before a day is closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog

WIDTH = 560


class CloseDayDialog(Dialog):
    """Says what is left and where the papers go, and closes the day on an express word."""

    confirmed = Signal()

    def __init__(self, title: str, about: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.set_title(title, about)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.confirm = self.add_button(self._hand_on, kind=ButtonKind.PRIMARY)
        self.confirm.setText(word)
        self.confirm.setDefault(True)
        self.confirm.setFocus()

    def _hand_on(self) -> None:
        self.accept()
        self.confirmed.emit()

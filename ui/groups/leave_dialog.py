"""Taking somebody out of the group, with the reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow

REASON_LIMIT = 300


class LeaveDialog(Dialog):
    """Nobody disappears from a list without a word."""

    left = Signal(str)
    """Carries the reason."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self._row = FormRow(self.reason)
        self._row.set_label(self.tr("Why"))
        self.body.addWidget(self._row)
        self.set_title(self.tr("Take out of the group"), name)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Take out"))
        self.reason.setFocus()

    def _hand_on(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._row.set_error(self.tr("Write why, such as: went back to the bus."))
            return
        self.left.emit(reason)
        self.accept()

"""What is asked before a certificate is trusted by itself, withdrawn, or the key renewed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow

REASON_LIMIT = 300


class AskDialog(Dialog):
    """Says what would come of it, and does it only on an express word."""

    confirmed = Signal()

    def __init__(self, title: str, about: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(560)
        self.set_title(title, about)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.confirm = self.add_button(self._hand_on, kind=ButtonKind.DANGER)
        self.confirm.setText(act)

    def _hand_on(self) -> None:
        self.accept()
        self.confirmed.emit()


class WithdrawDialog(Dialog):
    """Asks why."""

    confirmed = Signal(str)
    """Carries the reason."""

    def __init__(self, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit(maxLength=REASON_LIMIT)
        self._row = FormRow(self.reason)
        self.body.addWidget(self._row)
        self.setMinimumWidth(560)
        about = self.tr("Nothing that was ever signed with it is genuine any more.")
        self.set_title(self.tr("Trust this certificate no more?"), f"{subject}\n{about}")
        self._row.set_label(self.tr("Reason"))
        self._row.set_required(True, self.tr("Must be filled"))  # noqa: FBT003 - a plain setter
        self.add_button(self.reject).setText(self.tr("Back"))
        confirm = self.add_button(self._hand_on, kind=ButtonKind.DANGER)
        confirm.setText(self.tr("Withdraw"))
        confirm.setDefault(True)
        self.reason.setFocus()

    def _hand_on(self) -> None:
        reason = self.reason.text().strip()
        self._row.set_error("" if reason else self.tr("Write the reason first."))
        if not reason:
            self.adjustSize()
            self.reason.setFocus()
            return
        self.accept()
        self.confirmed.emit(reason)

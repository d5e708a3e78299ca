"""What is asked before a shift is opened, and before the counter of one forgotten is closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkpoint.domain.shifts.shift import LONGEST_REGU
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow

WIDTH = 520


class OpenShiftDialog(Dialog):
    """Asks how the team is called; that of the next turn stands there already."""

    wanted = Signal(str)

    def __init__(self, regus: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.regu = QLineEdit(maxLength=LONGEST_REGU)
        self._row = FormRow(self.regu)
        self.body.addWidget(self._row)
        self.setMinimumWidth(WIDTH)
        self.set_title(
            self.tr("Open the shift"),
            self.tr("Whoever sits at a counter is of this shift from now on."),
        )
        self._row.set_label(self.tr("Team"))
        if regus:
            self.regu.setText(regus[0])
            self.regu.selectAll()
            self._row.mark_as_last_time(self.tr("The team whose turn it is"))
        self.add_button(self.reject).setText(self.tr("Back"))
        self.add_button(self._hand_on, kind=ButtonKind.PRIMARY).setText(self.tr("Open"))
        self.regu.setFocus()

    def _hand_on(self) -> None:
        regu = self.regu.text().strip()
        self._row.set_error("" if regu else self.tr("Must be filled"))
        if not regu:
            self.regu.setFocus()
            return
        self.accept()
        self.wanted.emit(regu)


class CloseSeatDialog(Dialog):
    """Says whose counter it is and when he was last seen, and closes it on an express word."""

    confirmed = Signal()

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(WIDTH)
        self.set_title(title, about)
        self.add_button(self.reject).setText(self.tr("Back"))
        self.confirm = self.add_button(self._hand_on, kind=ButtonKind.DANGER)
        self.confirm.setText(self.tr("Close with a mark"))
        self.confirm.setDefault(True)
        self.confirm.setFocus()

    def _hand_on(self) -> None:
        self.accept()
        self.confirmed.emit()

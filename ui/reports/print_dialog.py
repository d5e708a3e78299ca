"""Choosing a printer and the number of copies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon

MOST_COPIES = 9
"""A digit chooses."""


class PrintDialog(Dialog):
    """Enter prints; what was chosen last time stands there."""

    confirmed = Signal(str, int)
    """Carries the printer's name and how many copies it is to print."""

    def __init__(
        self,
        number: str,
        printers: Sequence[str],
        usual: tuple[str, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.printer = ChoiceBox()
        self.copies = ChoiceBox()
        printer_row, copies_row = FormRow(self.printer), FormRow(self.copies)
        self.body.addWidget(printer_row)
        self.body.addWidget(copies_row)
        self.set_title(self.tr("Print the report"), number)
        printer_row.set_label(self.tr("Printer"))
        copies_row.set_label(self.tr("Copies"))
        self.printer.draw([Choice(name, name) for name in printers], usual[0])
        self.copies.draw(
            [Choice(count, str(count)) for count in range(1, MOST_COPIES + 1)], usual[1]
        )
        self.add_button(self.reject).setText(self.tr("Back"))
        press = self.add_button(self.accept, kind=ButtonKind.PRIMARY, icon=Icon.PRINTER)
        press.setText(self.tr("Print"))
        self.accepted.connect(self._pass_on)
        self.printer.setFocus()

    def _pass_on(self) -> None:
        self.confirmed.emit(self.printer.chosen, self.copies.chosen)

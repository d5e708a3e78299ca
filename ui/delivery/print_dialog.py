"""Choosing a printer and the number of copies."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkpoint.domain.reporting.delivery import MOST_COPIES, Delivery
from ui.delivery.printer_words import printer_words
from ui.printing import Printers, PrinterState
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon

_WELL = (PrinterState.READY, PrinterState.BUSY)


class PrintDialog(Dialog):
    """Enter prints. The printer and copies of who gets the paper stand there, or the last used."""

    confirmed = Signal(str, int)
    """Carries the printer's name and how many copies it is to print."""

    def __init__(
        self,
        number: str,
        printers: Printers,
        usual: Delivery,
        last: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._printers = printers
        self._usual = usual.printer
        self.printer, self.copies = ChoiceBox(), ChoiceBox()
        self._row, copies_row = FormRow(self.printer), FormRow(self.copies)
        self.body.addWidget(self._row)
        self.body.addWidget(copies_row)
        self.set_title(self.tr("Print the report"), number)
        self._row.set_label(self.tr("Printer"))
        copies_row.set_label(self.tr("Copies"))
        names = printers.names()
        proposed = next((one for one in (usual.printer, last) if one in names), names[0])
        self.printer.draw([Choice(name, name) for name in names], proposed)
        copies = [Choice(count, str(count)) for count in range(1, MOST_COPIES + 1)]
        self.copies.draw(copies, usual.copies)
        self.add_button(self.reject).setText(self.tr("Back"))
        press = self.add_button(self.accept, kind=ButtonKind.PRIMARY, icon=Icon.PRINTER)
        press.setText(self.tr("Print"))
        self.printer.chosen_changed.connect(self._say_state)
        self.accepted.connect(self._pass_on)
        self.printer.setFocus()
        self._say_state()

    def _say_state(self) -> None:
        """A printer that takes nothing is told before anybody waits for it."""
        chosen = str(self.printer.chosen)
        state = self._printers.state(chosen)
        self._row.set_error("" if state in _WELL else printer_words(state))
        if self._usual and self._usual not in self._printers.names():
            text = self.tr("{printer} is set for this paper, and is not on this computer.")
            self._row.set_hint(text.format(printer=self._usual))

    def _pass_on(self) -> None:
        self.confirmed.emit(self.printer.chosen, self.copies.chosen)

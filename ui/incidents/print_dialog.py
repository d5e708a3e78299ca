"""Asks how a paper goes out: as original or copy, on which printer or into a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.printing import Printers
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon
from ui.widgets.label import Label

WIDTH = 560


class PrintDialog(Dialog):
    """Enter prints; without a printer it saves."""

    print_wanted = Signal(str, bool)
    """Carries the printer, and whether a copy is wanted."""
    save_wanted = Signal(object, bool)
    """Carries the Path, and whether a copy is wanted."""

    def __init__(
        self, number: str, printers: Printers, *, has_copy: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number = number
        self.paper, self.printer = ChoiceBox(numbered=True), ChoiceBox()
        paper_row, printer_row = FormRow(self.paper), FormRow(self.printer)
        paper_row.set_label(self.tr("Paper"))
        printer_row.set_label(self.tr("Printer"))
        copy = Choice("copy", self.tr("Copy: initials only, marked as copy"))
        original = Choice("original", self.tr("Original: full names"))
        self.paper.draw((copy, original), "copy")
        names = printers.names()
        self.printer.draw([Choice(name, name) for name in names], names[0] if names else None)
        for row, is_shown in ((paper_row, has_copy), (printer_row, bool(names))):
            self.body.addWidget(row)
            row.setVisible(is_shown)
        self._has_copy = has_copy
        if not names:
            none = Label(wraps=True)
            none.setText(self.tr("This computer has no printer. Save the paper as PDF."))
            self.body.addWidget(none)
        self.setMinimumWidth(WIDTH)
        self.set_title(self.tr("Give out the paper"), number)
        self.add_button(self.reject).setText(self.tr("Back"))
        kind = ButtonKind.PLAIN if names else ButtonKind.PRIMARY
        self.add_button(self._choose_place, kind=kind).setText(self.tr("Save as PDF"))
        if names:
            press = self.add_button(self._print, kind=ButtonKind.PRIMARY, icon=Icon.PRINTER)
            press.setText(self.tr("Print"))
        (self.paper if has_copy else self.printer).setFocus()

    @property
    def _is_copy(self) -> bool:
        return self._has_copy and self.paper.chosen == "copy"

    def _print(self) -> None:
        self.print_wanted.emit(str(self.printer.chosen), self._is_copy)
        self.accept()

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the paper"), str(Path.home()))
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        end = "-SALINAN" if self._is_copy else ""
        dialog.selectFile(f"{self._number.replace('/', '-')}{end}.pdf")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Write the paper to a file."""
        self.save_wanted.emit(Path(name), self._is_copy)
        self.accept()

"""The sheets of past shifts: which one is wanted, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from checkpoint.domain.posts.post import Post
from checkpoint.domain.shifts.shift import ShiftEnd
from checkpoint.words.shifts import span_words
from ui.language import catalogue
from ui.widgets.button import ButtonKind
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow
from ui.widgets.icon import Icon
from ui.widgets.notice_line import Notice, NoticeLine

WIDTH = 640


class SheetsDialog(Dialog):
    """Enter prints the newest; without a printer it is saved."""

    print_wanted = Signal(object, str)
    """Carries the ShiftEnd and the name of a printer."""
    save_wanted = Signal(object, object)
    """Carries the ShiftEnd and the path of a file."""

    def __init__(
        self,
        ends: Sequence[ShiftEnd],
        post: Post,
        printers: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self.sheet, self.printer = ChoiceBox(), ChoiceBox()
        self._sheet_row, self._printer_row = FormRow(self.sheet), FormRow(self.printer)
        notice = NoticeLine()
        for part in (self._sheet_row, self._printer_row, notice):
            self.body.addWidget(part)
        self.setMinimumWidth(WIDTH)
        self.sheet.draw([Choice(end, self._text(end)) for end in ends], ends[0] if ends else None)
        names = [Choice(name, name) for name in printers]
        self.printer.draw(names, printers[0] if printers else None)
        self._printer_row.setVisible(bool(printers))
        self.add_button(self.reject).setText(self.tr("Back"))
        self.save = self.add_button(self._choose_place)
        self.save.setText(self.tr("Save as PDF"))
        self.press = self.add_button(self._print, kind=ButtonKind.PRIMARY, icon=Icon.PRINTER)
        self.press.setText(self.tr("Print"))
        self.press.setEnabled(bool(printers) and bool(ends))
        self.save.setEnabled(bool(ends))
        (self.press if printers else self.save).setDefault(True)
        self._say()
        if not printers:
            text = self.tr("This computer has no printer. Save the paper, and print it elsewhere.")
            notice.draw(Notice(text=text))
        self.sheet.setFocus()

    def _say(self) -> None:
        self.set_title(
            self.tr("Sheets of past shifts"),
            self.tr("Each says what it said when both signed it, whatever was corrected since."),
        )
        self._sheet_row.set_label(self.tr("Shift"))
        self._printer_row.set_label(self.tr("Printer"))

    def _text(self, end: ShiftEnd) -> str:
        span = span_words(end.sheet.since, end.sheet.until, self._post, catalogue())
        return f"{end.number} · {end.sheet.regu} · {span}"

    @property
    def _chosen(self) -> ShiftEnd | None:
        chosen = self.sheet.chosen
        return chosen if isinstance(chosen, ShiftEnd) else None

    def _print(self) -> None:
        end = self._chosen
        if end is not None:
            self.accept()
            self.print_wanted.emit(end, str(self.printer.chosen))

    def _choose_place(self) -> None:
        end = self._chosen
        if end is None:
            return
        dialog = QFileDialog(self, self.tr("Save the sheet"), str(Path.home()))
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{end.number.replace('/', '-')}.pdf")
        dialog.fileSelected.connect(partial(self._save, end))
        dialog.open()

    def _save(self, end: ShiftEnd, name: str) -> None:
        self.accept()
        self.save_wanted.emit(end, Path(name))

"""The fields of one way: folder, data files, printer, copies, sheets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.reporting.delivery import LONGEST_PLACE, MOST_COPIES, Delivery, Receiver
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.outbox import OutboxState
from checkpoint.words.delivery import outbox_words
from ui.language import Retranslates, catalogue
from ui.theme import TextRole, Tone
from ui.widgets.button import Button
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.form import FormRow
from ui.widgets.label import Label

PAUSE_MS = 400
"""A folder is looked at when nothing more was typed for so long."""
NONE = ""
POSTS_OWN = "post"
"""The size of sheets that the post sets."""


class DeliveryForm(Retranslates, QWidget):
    """What is typed of one receiver; the folder is looked at while it is typed."""

    edited = Signal()
    """Something else stands there."""
    folder_typed = Signal(str)
    """Carries a folder that is to be looked at."""
    browse_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outbox, self.browse = QLineEdit(), Button()
        self.outbox.setMaxLength(LONGEST_PLACE)
        self.files, self.printer = ChoiceBox(), ChoiceBox()
        self.copies, self.sheets = ChoiceBox(), ChoiceBox()
        self.files.setMinimumContentsLength(16)
        fields = (self.outbox, self.files, self.printer, self.copies, self.sheets)
        self.rows = {field: FormRow(field) for field in fields}
        self._printers: Sequence[str] = ()
        self._kept_printer = NONE
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._lay_out()
        self.outbox.textEdited.connect(self._was_typed)
        self.browse.clicked.connect(self.browse_wanted)
        for box in (self.files, self.printer, self.copies, self.sheets):
            box.chosen_changed.connect(self.edited)
        self.retranslate()

    def draw(self, receiver: Receiver, how: Delivery, printers: Sequence[str]) -> None:
        """Show a way; a printer that this computer has not stays chosen."""
        self._printers, self._kept_printer = printers, how.printer
        self._offer(how)
        if self.outbox.text() != how.outbox:
            self.outbox.setText(how.outbox)
        self.files.setEnabled(receiver.partner is not None)
        self._look()

    @property
    def typed(self) -> Delivery:
        """The way that stands there."""
        size, copies = self.sheets.chosen, self.copies.chosen
        return Delivery(
            outbox=self.outbox.text().strip(),
            has_files=self.files.chosen is True,
            printer=str(self.printer.chosen or NONE),
            copies=copies if isinstance(copies, int) else 1,
            paper_size=size if isinstance(size, PaperSize) else None,
        )

    def put_folder(self, folder: str) -> None:
        """Take a folder that was chosen."""
        self.outbox.setText(folder)
        self._look()
        self.edited.emit()

    def say_of_folder(self, folder: str, state: OutboxState) -> None:
        """Say how the folder is, if it still stands there."""
        if folder != self.outbox.text().strip():
            return
        words = outbox_words(state, catalogue())
        is_well = state is OutboxState.READY
        self.rows[self.outbox].set_error("" if is_well else words)
        self.rows[self.outbox].set_hint(words if is_well else "", Tone.CLEAR)

    def say_of_printer(self, words: str, *, is_well: bool) -> None:
        """Say how the printer is."""
        self.rows[self.printer].set_error("" if is_well else words)
        self.rows[self.printer].set_hint(words if is_well else "", Tone.CLEAR)

    @override
    def retranslate(self) -> None:
        for field, label in (
            (self.outbox, self.tr("Folder, stick or share (whole path)")),
            (self.files, self.tr("What is put there")),
            (self.printer, self.tr("Printer")),
            (self.copies, self.tr("Copies")),
            (self.sheets, self.tr("Sheets")),
        ):
            self.rows[field].set_label(label)
        self.browse.setText(self.tr("Choose (F4)"))
        self._offer(self.typed)

    def _offer(self, how: Delivery) -> None:
        files = (
            Choice(value=False, text=self.tr("Paper alone (PDF)")),
            Choice(value=True, text=self.tr("PDF + data files")),
        )
        self.files.draw(files, how.has_files)
        names = list(self._printers)
        if self._kept_printer and self._kept_printer not in names:
            names.append(self._kept_printer)
        asked = Choice(NONE, self.tr("Asked each time"))
        self.printer.draw((asked, *(Choice(name, name) for name in names)), how.printer)
        copies = [Choice(count, str(count)) for count in range(1, MOST_COPIES + 1)]
        self.copies.draw(copies, how.copies)
        sheets: list[Choice[PaperSize | str]] = [Choice(POSTS_OWN, self.tr("As the post sets"))]
        sheets += [Choice(PaperSize.A4, "A4"), Choice(PaperSize.LETTER, "Letter")]
        self.sheets.draw(sheets, how.paper_size or POSTS_OWN)

    def _was_typed(self) -> None:
        self.rows[self.outbox].set_error("")
        self.rows[self.outbox].set_hint("")
        self._pause.start()
        self.edited.emit()

    def _look(self) -> None:
        self._pause.stop()
        self.rows[self.outbox].set_error("")
        self.rows[self.outbox].set_hint("")
        if folder := self.outbox.text().strip():
            self.folder_typed.emit(folder)

    def _lay_out(self) -> None:
        folder = QHBoxLayout()
        folder.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        choose = QVBoxLayout()
        choose.setSpacing(2)
        choose.addWidget(Label(" ", TextRole.QUIET))
        choose.addWidget(self.browse)
        choose.addStretch(1)
        folder.addWidget(self.rows[self.outbox], 4, top)
        folder.addLayout(choose)
        folder.addWidget(self.rows[self.files], 1, top)
        below = QHBoxLayout()
        below.setSpacing(8)
        for field, share in ((self.printer, 4), (self.copies, 1), (self.sheets, 1)):
            below.addWidget(self.rows[field], share, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(folder)
        column.addLayout(below)

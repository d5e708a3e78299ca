"""The page of the shift: who leads it, who sits where, and what it has done so far."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from checkpoint.domain.errors import CheckpointError
from checkpoint.services.roster import Roster, Sitting
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.dates import moment_words
from checkpoint.words.shifts import tally_words
from ui.language import catalogue
from ui.screen import Screen
from ui.shift.asking import CloseSeatDialog, OpenShiftDialog
from ui.shift.end_dialog import EndShiftDialog
from ui.shift.model import SeatModel
from ui.shift.presenter import ShiftPresenter
from ui.shift.sheets_dialog import SheetsDialog
from ui.shift.states import Act, ShiftState, ToEnd, ToOpen, ToPrint
from ui.theme import TextRole, Tone
from ui.widgets.dialog import Dialog
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.table import Table
from ui.wording import say_problem

MARGIN = 12


class ShiftScreen(Screen):
    """Draws a state, and passes on what the lead does."""

    NAME = QT_TRANSLATE_NOOP("ShiftScreen", "Shift")

    closing_wanted = Signal()
    """The page is wanted on which the day is closed."""

    def __init__(self, presenter: ShiftPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self._ending: EndShiftDialog | None = None
        self._refused: CheckpointError | None = None
        """What was told in the dialog already: the page is drawn anew every few seconds."""
        self.notice = NoticeLine()
        self.head = Label(role=TextRole.TITLE, wraps=True)
        self.figures = Label(role=TextRole.STRONG, wraps=True)
        self._model = SeatModel(presenter.post)
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths((100, None, 170, 190, 150, 150, 240))
        self._panel = Panel(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 8, MARGIN, 8)
        layout.setSpacing(8)
        for part in (self.notice, self.head, self.figures):
            layout.addWidget(part)
        layout.addWidget(self._panel, 1)
        self.table.selectionModel().selectionChanged.connect(self._chosen_anew)
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "Whoever opens a counter is of the open shift by himself. F2 opens a shift; F6 hands it"
            " over: the program says what stands open, you add what only people know, and the next"
            " lead signs with name and password. Where none is there, F7 closes it with a reason."
            " F8 closes the counter of an officer who was forgotten signed in, with a mark that"
            " says when he was last seen. F9 prints the sheets of past shifts."
        )

    @override
    def arrive(self) -> None:
        self.presenter.begin()
        self.table.setFocus()

    @override
    def leave(self) -> None:
        self.presenter.rest()

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        state, ask_end = self.presenter.state, self.presenter.ask_end
        if not self.presenter.may_keep:
            return ()
        is_free = not state.is_busy and state.roster is not None
        is_open = is_free and state.roster is not None and state.roster.shift is not None
        may_close = is_free and self._chosen is not None
        return (
            KeyHint(
                key="F2",
                text=self.tr("open shift"),
                run=self.presenter.ask_open,
                enabled=is_free and not is_open,
            ),
            KeyHint(
                key="F6",
                text=self.tr("hand over"),
                run=partial(ask_end, is_handed_over=True),
                enabled=is_open,
            ),
            KeyHint(
                key="F7",
                text=self.tr("close shift"),
                run=partial(ask_end, is_handed_over=False),
                enabled=is_open,
            ),
            KeyHint(key="F8", text=self.tr("close counter"), run=self._ask_seat, enabled=may_close),
            KeyHint(
                key="F9", text=self.tr("sheets"), run=self.presenter.ask_print, enabled=is_free
            ),
            KeyHint(key="Ctrl+D", text=self.tr("close the day"), run=self.closing_wanted.emit),
        )

    def draw(self, state: ShiftState) -> None:
        """Show a state; the counter that was chosen stays chosen."""
        chosen = self._chosen
        if state.roster is not None:
            self._draw_roster(state.roster, chosen)
            text = "" if state.tally is None else tally_words(state.tally, catalogue())
            self.figures.setText(text)
            self.figures.setVisible(bool(text))
        self._settle_ending(state)
        self.notice.draw(self._notice_of(state))
        if state.asks is not None:
            self._ask(state.asks)
        self.keys_changed.emit()

    @override
    def retranslate(self) -> None:
        self._panel.set_title(self.tr("At the counters"))
        self.draw(self.presenter.state)

    def _draw_roster(self, roster: Roster, chosen: Sitting | None) -> None:
        if roster.sittings != self._model.shown:
            self._model.show(roster.sittings)
        self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        shift = roster.shift
        if shift is None:
            self.head.setText(self.tr("No shift is open"))
            return
        text = self.tr("{regu} · led by {lead} · since {since}")
        since = f"{self._moment(shift.opened_at)} {self.presenter.post.zone.value}"
        self.head.setText(text.format(regu=shift.regu, lead=roster.lead, since=since))

    def _moment(self, at: datetime | None) -> str:
        local = None if at is None else self.presenter.post.local(at)
        return "–" if local is None else moment_words(local, catalogue().language)

    @property
    def _chosen(self) -> Sitting | None:
        return self._model.at(self.table.selected_row)

    def _chosen_anew(self) -> None:
        self.keys_changed.emit()

    def _notice_of(self, state: ShiftState) -> Notice | None:
        if state.trouble is not None and self._ending is None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.done is None:
            return None
        text = {
            Act.OPEN: self.tr("The shift is open."),
            Act.HAND_OVER: self.tr("Handed over under {number}. F9 prints the sheet."),
            Act.CLOSE: self.tr("Closed under {number}. F9 prints the sheet."),
            Act.CLOSE_SEAT: self.tr("The counter is closed, and the mark stands on the sheet."),
            Act.PRINT: self.tr("{number} was given to the printer."),
            Act.SAVE: self.tr("{number} is in the file."),
        }[state.done]
        return Notice(text=text.format(number=state.number), tone=Tone.CLEAR)

    def _settle_ending(self, state: ShiftState) -> None:
        """The dialog goes when the shift has ended, and says once why where it has not."""
        if self._ending is None:
            return
        if state.trouble is not None:
            if state.trouble is not self._refused:
                self._ending.refuse(say_problem(state.trouble))
        elif state.done in (Act.HAND_OVER, Act.CLOSE):
            self._ending.accept()
        self._refused = state.trouble

    def _ask(self, asks: ToOpen | ToEnd | ToPrint) -> None:
        self.presenter.asked()
        match asks:
            case ToOpen(regus):
                dialog = OpenShiftDialog(regus, self)
                dialog.wanted.connect(self.presenter.open)
                self._open(dialog)
            case ToEnd():
                self._ask_end(asks)
            case ToPrint(ends):
                presenter = self.presenter
                sheets = SheetsDialog(ends, presenter.post, presenter.printer_names(), self)
                sheets.print_wanted.connect(lambda end, printer: presenter.print_on(printer, end))
                sheets.save_wanted.connect(lambda end, path: presenter.save_to(path, end))
                self._open(sheets)

    def _ask_end(self, asked: ToEnd) -> None:
        presenter = self.presenter
        dialog = EndShiftDialog(asked, presenter.post, faults=presenter.faults(), parent=self)
        dialog.handed_over.connect(partial(presenter.hand_over, asked.shift))
        dialog.closed.connect(partial(presenter.close, asked.shift))
        dialog.finished.connect(self._ending_over)
        self._ending = dialog
        self._open(dialog)

    def _ending_over(self) -> None:
        self._ending = None
        self.presenter.dismiss()

    def _ask_seat(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        title = self.tr("Close counter {counter}?").format(counter=chosen.seat.counter)
        about = self.tr(
            "{officer} is signed in there since {since}; last record: {seen}. Close it only where"
            " the officer was forgotten: the mark with your name stands on the sheet of the shift."
        )
        since, seen = self._moment(chosen.seat.taken_at), self._moment(chosen.last_seen_at)
        said = about.format(officer=chosen.officer, since=since, seen=seen)
        dialog = CloseSeatDialog(title, said, self)
        dialog.confirmed.connect(partial(self.presenter.close_seat, chosen.id))
        self._open(dialog)

    def _open(self, dialog: Dialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

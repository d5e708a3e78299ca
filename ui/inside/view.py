"""The screen of those who are inside: figures, bars, filters, the list, and the one chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.journeys.resident import Resident
from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.outbox import outbox_at
from checkpoint.reports.inside_files import InsideForm
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.delivery import receiver_words
from checkpoint.words.inside import InsideText, counted_words, inside_words
from checkpoint.words.journeys import stay_words
from ui.delivery.print_dialog import PrintDialog
from ui.delivery.printer_words import printer_words
from ui.inside.desk import InsideDesk
from ui.inside.figures import InsideFigures
from ui.inside.filters import InsideFilters
from ui.inside.model import WIDTHS, InsideModel
from ui.inside.presenter import InsidePresenter
from ui.inside.states import Looking, NotedAway, Printed, TakenBack, Told, Written
from ui.language import catalogue, locale
from ui.printing import PrinterState
from ui.screen import Screen
from ui.theme import TextRole, Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.table import Table
from ui.wording import say_problem

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InsideScreen(Screen):
    """Draws what was found. It remembers nothing but what is being typed."""

    NAME = QT_TRANSLATE_NOOP("InsideScreen", "Inside")

    def __init__(self, presenter: InsidePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._model = InsideModel(presenter.post)
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths(WIDTHS)
        self.figures = InsideFigures()
        self.filters = InsideFilters(self.table)
        self.notice = NoticeLine()
        self.chosen_line = ElidedLabel(role=TextRole.QUIET)
        self._elsewhere = Label(role=TextRole.QUIET, wraps=True)
        self._panel, self._empty = Panel(self.table), EmptyState()
        self._pages = QStackedWidget()
        self._desk = InsideDesk(presenter, self)
        self._lay_out()
        self.filters.wanted_changed.connect(presenter.narrow)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._draw_chosen())
        presenter.changed.connect(self.draw)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "Foreigners who came in here and have not left through this post, the longest"
            " overstayed first. Typing finds by name, number and address; F4 goes through the"
            " filters. Enter opens the person. Who left the country elsewhere is taken off the list"
            " with F2, and put back with F3. What is printed or saved is noted, and names nobody"
            " who may be a victim."
        )

    @override
    def arrive(self) -> None:
        self._presenter.look()
        self.filters.search.setFocus()

    @override
    def leave(self) -> None:
        self._presenter.forget()

    @property
    def chosen(self) -> Resident | None:
        """Who is chosen."""
        return self._model.at(self.table.selected_row)

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        state, is_there = self._presenter.state, self.chosen is not None
        may_leave = state.listed is not None
        return (
            KeyHint(
                key="Enter",
                text=self.tr("person"),
                run=self._open_chosen,
                binds=False,
                enabled=is_there,
            ),
            KeyHint(
                key="F2",
                text=self.tr("left elsewhere"),
                run=lambda: self._desk.ask_left(self.chosen),
                enabled=is_there,
            ),
            KeyHint(key="F3", text=self.tr("who left elsewhere"), run=self._presenter.ask_departed),
            KeyHint(key="F4", text=self.tr("narrow"), run=self.filters.go_on),
            KeyHint(key="F5", text=self.tr("ask anew"), run=self._presenter.look, is_shown=False),
            KeyHint(
                key="F7",
                text=self.tr("print for TIMPORA"),
                run=self.print_list,
                enabled=may_leave,
            ),
            KeyHint(key="F8", text=self.tr("save"), run=self.save, enabled=may_leave),
            KeyHint(
                key="F9",
                text=self.tr("show all"),
                run=self.filters.clear,
                enabled=state.is_narrowed,
                gives_way=True,
            ),
        )

    def draw(self, state: Looking) -> None:
        """Show who was found; the row that was chosen stays chosen."""
        chosen = self.chosen
        self.figures.draw(state.listed, state.wanted.days)
        self.filters.draw(state.listed, state.wanted)
        self._model.show(state.shown)
        self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        is_empty = state.listed is not None and not state.shown
        self._pages.setCurrentWidget(self._empty if is_empty else self._panel)
        self._draw_empty(state)
        self._panel.set_title(
            self.tr("Listed: {count}").format(count=locale().toString(len(state.shown)))
        )
        self.notice.draw(self._notice_of(state))
        self._draw_chosen()

    def print_list(self) -> None:
        """Ask for a printer, and print the paper for TIMPORA."""
        presenter = self._presenter
        if not presenter.has_printer():
            return
        name = receiver_words(Receiver.TIMPORA, catalogue())
        way, last = presenter.state.way, presenter.last_printer
        dialog = PrintDialog(name, presenter.printers, way, last, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(
            lambda printer, copies: presenter.print_on(printer, copies, catalogue())
        )
        dialog.open()

    def save(self) -> None:
        """Ask where, and write those who are listed by nationality, purpose and stay."""
        listed = self._presenter.state.listed
        if listed is None:
            return
        folder = _folder_of(self._presenter.state.way)
        name = f"timpora_{listed.post.code}_{listed.on.isoformat()}.{InsideForm.XLSX.value}"
        dialog = QFileDialog(self, self.tr("Save who is inside"), str(folder))
        dialog.setNameFilters([f"{form.name} (*.{form.value})" for form in reversed(InsideForm)])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self._presenter.write(Path(chosen)))
        dialog.open()

    @override
    def retranslate(self) -> None:
        self._elsewhere.setText(inside_words(InsideText.ELSEWHERE, catalogue()))
        self.draw(self._presenter.state)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._open_chosen()
        else:
            super().keyPressEvent(event)

    def _open_chosen(self) -> None:
        """What was typed last is looked for first: Enter never opens whom it no longer fits."""
        if self.filters.is_waiting:
            self.filters.tell()
        elif self.chosen is not None:
            self._presenter.ask_person(self.chosen)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.at(index.row())
        if row is not None:
            self._presenter.ask_person(row)

    def _draw_chosen(self) -> None:
        one = self.chosen
        words = catalogue()
        text = ""
        if one is not None and one.stay is not None:
            text = f"{stay_words(one.stay, words)} · {counted_words(one.stay, words)}"
        elif one is not None:
            text = inside_words(InsideText.UNKNOWN, words)
        self.chosen_line.setText(text)
        self.keys_changed.emit()

    def _draw_empty(self, state: Looking) -> None:
        if state.is_narrowed:
            title = self.tr("Nobody of these is inside")
            self._empty.draw(Icon.SEARCH, title, self.tr("F9 shows everybody again."))
        else:
            title = self.tr("NIL: nobody is inside")
            self._empty.draw(Icon.CLEAR, title, self.tr("Every foreigner who came in has left."))

    def _notice_of(self, state: Looking) -> Notice | None:
        if state.trouble is not None:
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        if state.told is None:
            return None
        is_held = isinstance(state.told, Printed) and state.told.has_stopped
        tone = Tone.ATTENTION if is_held else Tone.CLEAR
        return Notice(text=self._said(state.told), tone=tone)

    def _said(self, told: Told) -> str:
        match told:
            case Written(place, people):
                text = self.tr("Written to {place}, people: {count}")
                return text.format(place=place, count=people)
            case Printed(printer, copies, has_stopped):
                text = self.tr("Sent to the printer {printer}, copies: {copies}.")
                said = text.format(printer=printer, copies=copies)
                return f"{said} {printer_words(PrinterState.STOPPED)}" if has_stopped else said
            case NotedAway(name):
                return self.tr("{name} left elsewhere, and is off the list").format(name=name)
            case TakenBack(name):
                return self.tr("{name} is on the list again").format(name=name)
            case _:
                assert_never(told)

    def _lay_out(self) -> None:
        self._pages.addWidget(self._panel)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        for part in (self.notice, self.figures, self._elsewhere, self.filters):
            layout.addWidget(part)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.chosen_line)


def _folder_of(way: Delivery) -> Path:
    """The outbox, if it is there now: sticks go. Else where the user keeps documents."""
    outbox = outbox_at(way.outbox) if way.outbox else None
    if outbox is not None and outbox.is_dir():
        return outbox
    places = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(places))

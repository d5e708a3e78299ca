"""The screen of those who are inside: figures, bars, filters, the list, and the one chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import assert_never

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.journeys.resident import Resident, Wanted
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from checkpoint.words.inside import InsideText, asked_words, counted_words, fee_words, inside_words
from checkpoint.words.journeys import stay_words
from ui.delivery.printer_words import printer_words
from ui.inside.desk import InsideDesk
from ui.inside.figures import InsideFigures
from ui.inside.filters import InsideFilters
from ui.inside.model import WIDTHS, InsideModel
from ui.inside.presenter import InsidePresenter
from ui.inside.states import Looking, NotedAway, Printed, TakenBack, Told, Written
from ui.inside.ways_out import WaysOut
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
        self.ways = WaysOut(presenter, self)
        self._wanted: tuple[Wanted, date | None] = (Wanted(), None)
        self._lay_out()
        self.filters.wanted_changed.connect(presenter.narrow)
        self.filters.day_asked.connect(presenter.look_on)
        self._model.wanted.connect(presenter.want)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._draw_chosen())
        presenter.changed.connect(self.draw)
        presenter.held.connect(self._draw_held)
        self.retranslate()

    @override
    def help_text(self) -> str:
        return self.tr(
            "Foreigners who came in here and have not left through this post, the longest"
            " overstayed first. Typing finds by name, number and address; F4 goes through the"
            " filters. Enter opens the person. Who left the country elsewhere is taken off the list"
            " with F2, and put back with F3. Another day may be typed: of one that has passed it"
            " is told who was inside as it ended. What is printed or saved is noted, and names"
            " nobody who may be a victim."
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
        may_leave = state.roll is not None and state.reading is None
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
                enabled=is_there and not state.is_past,
            ),
            KeyHint(key="F3", text=self.tr("who left elsewhere"), run=self._presenter.ask_departed),
            KeyHint(key="F4", text=self.tr("narrow"), run=self.filters.go_on),
            KeyHint(key="F5", text=self.tr("ask anew"), run=self._look_anew, is_shown=False),
            KeyHint(
                key="F7",
                text=self.tr("print for TIMPORA"),
                run=self.ways.print_list,
                enabled=may_leave,
            ),
            KeyHint(key="F8", text=self.tr("save"), run=self.ways.save, enabled=may_leave),
            KeyHint(
                key="F9",
                text=self.tr("show all"),
                run=self.filters.clear,
                enabled=state.is_narrowed,
                gives_way=True,
            ),
            KeyHint(
                key="Esc",
                text=self.tr("stop"),
                run=self._presenter.stop,
                enabled=state.reading is not None,
                is_shown=state.reading is not None,
            ),
        )

    def draw(self, state: Looking) -> None:
        """Show who was found; the row that was chosen stays chosen."""
        self.figures.draw(state.roll, state.wanted.days)
        self.filters.draw(state.roll, state.wanted)
        if not self._model.shows(state.pages):
            self._draw_list(state)
        is_empty = state.found is not None and not state.count
        self._pages.setCurrentWidget(self._empty if is_empty else self._panel)
        self._draw_empty(state)
        self._draw_day(state)
        self._panel.set_title(
            self.tr("Listed: {count}").format(count=locale().toString(state.count))
        )
        self.notice.draw(self._notice_of(state))
        self._draw_chosen()

    @override
    def retranslate(self) -> None:
        self.draw(self._presenter.state)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not self.filters.is_dating:
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

    def _look_anew(self) -> None:
        self._presenter.look(row=self._presenter.row)

    def _draw_list(self, state: Looking) -> None:
        """Whoever was chosen stays so; in a list that is told anew, at least the place does."""
        chosen, before = self.chosen, self._wanted
        place = 0 if before != (state.wanted, state.on) else self._presenter.row
        self._wanted = (state.wanted, state.on)
        self._model.begin(state.pages, state.count)
        found = self._model.row_of(chosen.id if chosen else None)
        self.table.select_row(min(place, state.count - 1) if found is None else found)

    def _draw_held(self, page: int) -> None:
        self._model.tell_held(page)
        self._draw_chosen()

    def _draw_day(self, state: Looking) -> None:
        words = catalogue()
        said = inside_words(InsideText.ELSEWHERE, words)
        if state.roll is not None and state.is_past:
            said = f"{asked_words(state.roll, words)} {said}"
        self._elsewhere.setText(said)

    def _draw_chosen(self) -> None:
        self._presenter.row = self.table.selected_row or 0
        one = self.chosen
        words = catalogue()
        text = ""
        if one is not None and one.stay is not None:
            said = [stay_words(one.stay, words), counted_words(one.stay, words)]
            if one.days_over:
                said.append(self.tr("Fee (Rp): {fee}").format(fee=fee_words(one, words)))
            text = " · ".join(said)
        elif one is not None:
            text = inside_words(InsideText.UNKNOWN, words)
        self.chosen_line.setText(text)
        self.keys_changed.emit()

    def _draw_empty(self, state: Looking) -> None:
        if state.is_narrowed:
            title = self.tr("Nobody of these is inside")
            self._empty.draw(Icon.SEARCH, title, self.tr("F9 shows everybody again."))
        elif state.is_past:
            title = self.tr("NIL: nobody was inside")
            text = self.tr("Every foreigner who had come in by that day had left.")
            self._empty.draw(Icon.CLEAR, title, text)
        else:
            title = self.tr("NIL: nobody is inside")
            self._empty.draw(Icon.CLEAR, title, self.tr("Every foreigner who came in has left."))

    def _notice_of(self, state: Looking) -> Notice | None:
        if state.reading is not None:
            text = self.tr("Reading: {read} of {count}")
            read, count = (
                locale().toString(one) for one in (state.reading.read, state.reading.count)
            )
            return Notice(text=text.format(read=read, count=count), tone=Tone.NEUTRAL)
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

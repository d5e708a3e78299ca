"""A case laid open: document and reason, findings and what happened, the steps at the side."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.cases.events import Noted, Stated
from checkpoint.domain.cases.sop import SopStep
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Direction, Post
from checkpoint.services.cases import CaseFile
from checkpoint.words.cases import both_ways
from checkpoint.words.dates import moment_words
from checkpoint.words.enums import direction_words, outcome_words
from ui.cases.head_line import HeadLine
from ui.cases.items import event_items, step_items
from ui.cases.note_field import NoteField
from ui.cases.states import AtLock, Filing
from ui.deciding.card import card_of
from ui.deciding.finding_items import finding_items
from ui.language import Retranslates, catalogue
from ui.theme import Tone
from ui.widgets.document_panel import DocumentCard, DocumentPanel
from ui.widgets.finding_list import FindingList
from ui.widgets.history_list import HistoryList, HistoryRow
from ui.widgets.panel import Panel
from ui.widgets.scrolling import Scrolling

LEFT, RIGHT = 434, 400
"""Pixels of the document and of the steps; what was found and what happened has the rest."""
SHOWN_CROSSINGS = 4


class FilePage(Retranslates, QWidget):
    """Draws a case, or the traveller behind a lock; nothing of the one before stays."""

    ticked = Signal(object)
    """Carries the SopStep that was done."""
    comparison_asked = Signal(int)
    """Carries the place of the finding."""
    event_opened = Signal(int)
    """Carries the place among the events."""
    drafted = Signal(str)

    def __init__(self, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._state: Filing | AtLock | None = None
        self.head = HeadLine()
        self._document = DocumentPanel()
        self.findings, self.events, self.steps = FindingList(), FindingList(), FindingList()
        self.note = NoteField()
        self._history = HistoryList()
        self._document_panel = Panel(Scrolling(self._document))
        self._history_panel = Panel(self._history)
        self._finding_panel = Panel(self.findings)
        self._event_panel = Panel(self.events)
        self._note_panel = Panel(_margin(self.note))
        self._step_panel = Panel(self.steps)
        self._grid = QGridLayout(self)
        self._lay_out()
        self.steps.opened.connect(self._tick)
        self.findings.opened.connect(self.comparison_asked)
        self.events.opened.connect(self.event_opened)
        self.note.paused.connect(self.drafted)
        self.retranslate()

    def draw(self, state: Filing | AtLock, now: datetime) -> None:
        """Show a state; the draft comes back with the case, and goes with it."""
        before, self._state = self._state, state
        is_new = _id_of(before) != _id_of(state)
        if is_new:
            self.note.begin(state.file.draft if isinstance(state, Filing) else "")
        elif self.note.written and self.note.written == _kept_text(state):
            self.note.begin("")  # not before it is kept: a full disk must not cost the text
        self._draw_traveller(state)
        is_case = isinstance(state, Filing)
        self._event_panel.setVisible(is_case)
        self._step_panel.setVisible(is_case)
        self._note_panel.setVisible(isinstance(state, Filing) and not state.file.state.is_closed)
        self._grid.setColumnMinimumWidth(2, RIGHT if is_case else 0)
        if isinstance(state, Filing):
            self._draw_case(state.file, now, is_new=is_new)
        self.head.draw(state, self._post, now)
        if is_new:
            self.go_on()

    def tell_time(self, now: datetime) -> None:
        """The minutes go on."""
        if self._state is not None:
            self.draw(self._state, now)

    def clear(self) -> None:
        """Forget the traveller."""
        self._state = None
        self._document.draw(DocumentCard(caption="", title=""))
        self._document_panel.set_title("")
        for part in (self.findings, self.events, self.steps):
            part.draw(())
        self._history.draw(())
        self.note.begin("")

    def go_on(self) -> None:
        """Put the focus on the first step that is still to be done, or on what was found."""
        state = self._state
        if not isinstance(state, Filing):
            self.findings.focus_row(0)
            return
        done = state.file.state.steps
        open_steps = [n for n, one in enumerate(state.file.sop.steps) if one.code not in done]
        self.steps.focus_row(open_steps[0] if open_steps else 0)

    def step_in_focus(self) -> SopStep | None:
        """The step that is looked at."""
        place = self.steps.focused
        if place is None or not isinstance(self._state, Filing):
            return None
        return self._state.file.sop.steps[place]

    @override
    def retranslate(self) -> None:
        self._history_panel.set_title(self.tr("Last crossings"))
        self._finding_panel.set_title(self.tr("What was found"))
        self._event_panel.set_title(self.tr("What happened"))
        self._note_panel.set_title(self.tr("Write: F2 keeps it as a note, F3 as a statement"))
        self.note.setAccessibleName(self.tr("Note or statement"))

    def _lay_out(self) -> None:
        left, middle = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._document_panel, 1)
        left.addWidget(self._history_panel)
        middle.addWidget(self._finding_panel, 5)
        middle.addWidget(self._event_panel, 4)
        middle.addWidget(self._note_panel)
        grid = self._grid
        grid.setContentsMargins(12, 4, 12, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.head, 0, 0, 1, 3)
        grid.addLayout(left, 1, 0)
        grid.addLayout(middle, 1, 1)
        grid.addWidget(self._step_panel, 1, 2)
        grid.setRowStretch(1, 1)
        for column, width in ((0, LEFT), (2, RIGHT)):
            grid.setColumnMinimumWidth(column, width)
        grid.setColumnStretch(1, 1)
        for panel in (self._document_panel, self._history_panel):
            panel.setFixedWidth(LEFT)
        self._step_panel.setFixedWidth(RIGHT)
        for column_layout in (left, middle):
            column_layout.setSpacing(8)
        self._note_panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        stops = (self.steps, self.note, self.findings, self.events)
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)

    def _draw_traveller(self, state: Filing | AtLock) -> None:
        inspection = state.file.inspection
        card = card_of(inspection, state.picture)
        self._document.draw(card)
        self._document_panel.set_title(card.caption)
        items = tuple(finding_items(inspection))
        none = self.tr("Nothing was found against the traveller.")
        self.findings.draw(items, none=none, keeps_place=True)
        counter = self.tr("counter {name}")
        rows = tuple(_history_rows(inspection, counter))[:SHOWN_CROSSINGS]
        self._history.draw(rows, none=self.tr("Not seen here before."))

    def _draw_case(self, file: CaseFile, now: datetime, *, is_new: bool) -> None:
        self._step_panel.set_title(both_ways(file.sop.title, catalogue()))
        self.steps.draw(tuple(step_items(file, now)), keeps_place=not is_new)
        self.events.draw(tuple(event_items(file, self._post)), keeps_place=not is_new)

    def _tick(self, place: int) -> None:
        """Tick the step, and go on to the next."""
        if isinstance(self._state, Filing):
            self.ticked.emit(self._state.file.sop.steps[place])
            self.steps.focus_row(place + 1)


def _id_of(state: Filing | AtLock | None) -> UUID | None:
    match state:
        case Filing(file=file):
            return file.state.case.id
        case AtLock(file=at_lock):
            return at_lock.lock.id
        case None:
            return None


def _kept_text(state: Filing | AtLock) -> str:
    """What was written and is a fact by now, if that came last."""
    events = state.file.state.events if isinstance(state, Filing) else ()
    what = events[-1].what if events else None
    return what.text if isinstance(what, Noted | Stated) else ""


def _history_rows(inspection: Inspection, counter: str) -> Iterator[HistoryRow]:
    words = catalogue()
    for seen in inspection.subject.history:
        crossing = seen.crossing
        is_passage = crossing.decision.outcome is Outcome.ADMITTED
        local = inspection.subject.duty.post.local(crossing.crossed_at)
        yield HistoryRow(
            is_entry=crossing.direction is Direction.ENTRY,
            direction=direction_words(crossing.direction, words),
            when=moment_words(local, words.language),
            where=counter.format(name=crossing.counter),
            outcome=outcome_words(crossing.decision.outcome, words),
            tone=Tone.NEUTRAL if is_passage else Tone.ATTENTION,
        )


def _margin(field: QWidget) -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(12, 0, 12, 10)
    column.addWidget(field)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return body

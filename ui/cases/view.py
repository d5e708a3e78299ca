"""The page of the second line: the queue, and the case that lies open."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.cases.events import StepDone
from checkpoint.domain.cases.sop import SopStep
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP
from ui.cases.archive_desk import ArchiveDesk
from ui.cases.archive_presenter import ArchivePresenter
from ui.cases.case_keys import CaseKeys
from ui.cases.desk import CaseDesk
from ui.cases.export_desk import ExportDesk
from ui.cases.export_presenter import ExportPresenter
from ui.cases.file_page import FilePage
from ui.cases.hand_desk import HandDesk
from ui.cases.hand_presenter import HandPresenter
from ui.cases.items import shown_events
from ui.cases.presenter import CasesPresenter
from ui.cases.queue_model import Waiting
from ui.cases.queue_page import QueuePage
from ui.cases.states import AtLock, CasesState, Filing, Queueing
from ui.cases.telling import notice_of
from ui.cases.victim_desk import VictimDesk
from ui.screen import Screen
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import NoticeLine

LOOKS_AFTER_MS = 5_000
"""How soon the queue shows who was referred meanwhile."""
MINUTE_TICK_MS = 20_000


class CasesScreen(Screen):
    """Draws a state, and passes on what is done."""

    NAME = QT_TRANSLATE_NOOP("CasesScreen", "Second line")

    incident_wanted = Signal(object)
    """Carries the InvolvedPerson of the case that lies open."""
    recorded = Signal()
    """Somebody was decided on, and the figures of the day are others."""
    papers_wanted = Signal(object)
    """Carries the Handing whose record (BAST), or the Recorded whose papers are to be printed."""

    def __init__(
        self,
        presenter: CasesPresenter,
        exports: ExportPresenter,
        hand: HandPresenter,
        archive: ArchivePresenter,
    ) -> None:
        super().__init__()
        self._presenter = presenter
        presenter.recorded.connect(self.recorded)
        self._notice = NoticeLine()
        self.queue = QueuePage(presenter.now)
        self.file = FilePage(presenter.post)
        self._desk = CaseDesk(presenter, self)
        self._victims = VictimDesk(presenter, self)
        self._keys = CaseKeys(presenter, self.file, self._desk, self._victims, self)
        self._keys.papers_wanted.connect(self.papers_wanted)
        self._keys.incident_wanted.connect(self.incident_wanted)
        self._exports = ExportDesk(exports, self)
        self._exports.told.connect(self._notice.draw)
        self._hand = HandDesk(hand, self)
        self._hand.opened.connect(presenter.opened_by_hand)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.queue)
        self._pages.addWidget(self.file)
        self._past = ArchiveDesk(archive, presenter, self)
        self._past.papers_wanted.connect(self.papers_wanted)
        self._past.turned.connect(self.retranslate)
        self._pages.addWidget(self._past.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._notice)
        layout.addWidget(self._pages, 1)
        self.queue.opened.connect(self._open)
        self.file.ticked.connect(self._tick)
        self.file.drafted.connect(presenter.keep_draft)
        self.file.comparison_asked.connect(self._compare)
        self.file.event_opened.connect(self._open_event)
        presenter.changed.connect(self.draw)
        self._looking = QTimer(self, interval=LOOKS_AFTER_MS)
        self._looking.timeout.connect(presenter.refresh)
        self._minutes = QTimer(self, interval=MINUTE_TICK_MS)
        self._minutes.timeout.connect(lambda: self.file.tell_time(presenter.now()))
        self.retranslate()

    @override
    def help_text(self) -> str:
        queue = self.tr(
            "Who was referred from a counter waits here, the longest first. Enter lays a case"
            " open. A shift lead sees locked counters too, and answers them here as at the"
            " counter; the counter is then free by itself. Ins opens a case for somebody who stood"
            " at no counter: who walked up, or was found by the border guard."
        )
        case = self.tr(
            "In a case, Enter ticks the step that is chosen and F4 leaves it out with a reason."
            " F9 holds the entry beside the traveller; F10 decides, and offers only what is"
            " lawful. F7 marks a possible victim for protection: then the case is for few eyes,"
            " and no penalty is offered. Ctrl+S lays the screening open: what is ticked there"
            " suggests a talk and decides nothing. What is half written comes back after a power"
            " cut."
        )
        paper = self.tr("After a hand-over, Ctrl+B prints its record (BAST).")
        past = self.tr(
            "F3 in the queue lists what is over: closed cases, which Enter opens to be read and"
            " whose papers are printed again as copies, and convoys with the records of their"
            " hand-over. Typing finds."
        )
        return f"{queue} {case} {paper} {past}"

    @override
    def arrive(self) -> None:
        self._presenter.refresh()
        self._looking.start()
        self._minutes.start()
        self._focus(self._presenter.state)

    @override
    def leave(self) -> None:
        """Nobody who passes by reads a case: it is laid aside, with what was half written."""
        self._looking.stop()
        self._minutes.stop()
        self.file.note.tell()
        self._past.close()
        self._presenter.back()

    def open_case(self, id: UUID) -> None:
        """Lay a case open, whatever lies there."""
        self._past.close()
        self._presenter.back()
        self._presenter.open_case(id)

    @override
    def key_hints(self) -> Sequence[KeyHint]:
        match self._presenter.state:
            case Queueing() if self._past.is_open:
                return self._past.keys()
            case Queueing():
                is_there = self.queue.chosen is not None
                return (
                    KeyHint(
                        key="Enter",
                        text=self.tr("open"),
                        run=self._open_chosen,
                        binds=False,
                        enabled=is_there,
                    ),
                    self._hand.key(),
                    self._past.key(),
                    *self._exports.keys(self._presenter.today()),
                )
            case Filing() as state:
                return (*self._keys.of_case(state), self._back_key())
            case AtLock() as state:
                compare = self._keys.compare(state)
                answer = KeyHint(key="F10", text=self.tr("answer"), run=self._desk.decide)
                return (answer, *compare, self._back_key())

    def draw(self, state: CasesState) -> None:
        """Show a state; nothing of the last case stays."""
        before = self._pages.currentWidget()
        if isinstance(state, Queueing):
            front = self._past.page if self._past.is_open else self.queue
            self._pages.setCurrentWidget(front)
            self.queue.draw(state)
            if before is not front:
                self.file.clear()
                self._focus(state)
        else:
            self._pages.setCurrentWidget(self.file)
            self.file.draw(state, self._presenter.now())
        is_told = self._victims.tells() or (
            state.trouble is not None and self._desk.tells(state.trouble)
        )
        self._notice.draw(notice_of(state, tells_trouble=not is_told))
        self._desk.settle(state)
        self._victims.settle(state)
        self.keys_changed.emit()

    @override
    def retranslate(self) -> None:
        self.draw(self._presenter.state)

    def _back_key(self) -> KeyHint:
        return KeyHint(key="Esc", text=self.tr("back"), run=self._back)

    def _back(self) -> None:
        self.file.note.tell()
        self._presenter.back()

    def _open_chosen(self) -> None:
        row = self.queue.chosen
        if row is not None:
            self._open(row)

    def _open(self, row: Waiting) -> None:
        if row.is_lock:
            self._presenter.open_lock(row.id)
        else:
            self._presenter.open_case(row.id)

    def _open_event(self, place: int) -> None:
        state = self._presenter.state
        if isinstance(state, Filing):
            self._desk.show(shown_events(state.file.state)[place])

    def _compare(self, place: int) -> None:
        """The list shows the findings in their own order."""
        state = self._presenter.state
        if not isinstance(state, Queueing):
            self._desk.compare(state.file.inspection.findings[place])

    def _tick(self, step: SopStep) -> None:
        self._presenter.act(StepDone(step.code, step.text.id))

    def _focus(self, state: CasesState) -> None:
        if not isinstance(state, Queueing):
            self.file.go_on()
        elif self._past.is_open:
            self._past.go_on()
        else:
            self.queue.table.setFocus()

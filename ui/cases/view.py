"""The page of the second line: the queue, and the case that lies open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from checkpoint.domain.cases.events import Noted, Stated, StepDone
from checkpoint.domain.cases.sop import SopStep
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.inspection.judging import next_hit
from checkpoint.domain.papers.kinds import papers_of
from checkpoint.domain.people.officer import Permission
from ui.cases.archive_desk import ArchiveDesk
from ui.cases.archive_presenter import ArchivePresenter
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
from ui.cases.states import Act, AtLock, CasesState, Filing, Queueing
from ui.cases.victim_desk import VictimDesk
from ui.papers.handing import Handing
from ui.screen import Screen
from ui.theme import Tone
from ui.widgets.key_bar import KeyHint
from ui.widgets.notice_line import Notice, NoticeLine
from ui.wording import say_problem

LOOKS_AFTER_MS = 5_000
"""How soon the queue shows who was referred meanwhile."""
MINUTE_TICK_MS = 20_000


class CasesScreen(Screen):
    """Draws a state, and passes on what is done."""

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
        self._notice = NoticeLine()
        self.queue = QueuePage(presenter.now)
        self.file = FilePage(presenter.post)
        self._desk = CaseDesk(presenter, self)
        self._victims = VictimDesk(presenter, self)
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
    def title(self) -> str:
        return self.tr("Second line")

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
                return (*self._case_keys(state), self._back_key())
            case AtLock() as state:
                compare = self._compare_key(state)
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
        self._notice.draw(self._notice_of(state))
        self._desk.settle(state)
        self._victims.settle(state)
        self.keys_changed.emit()

    @override
    def retranslate(self) -> None:
        self.draw(self._presenter.state)

    def _case_keys(self, state: Filing) -> Sequence[KeyHint]:
        if state.file.state.is_closed:
            again = self.tr("open again")
            reopen = KeyHint(key="Ctrl+E", text=again, run=self._desk.reopen)
            return (reopen, *self._decision_key(state), self._paper_key(state))
        stage, desk = state.file.state.stage, self._desk
        is_settled, is_decided = stage is Stage.SETTLED, state.file.state.is_decided
        return (
            KeyHint(key="F2", text=self.tr("note"), run=self._keep_note),
            KeyHint(key="F3", text=self.tr("statement"), run=self._keep_statement),
            KeyHint(key="F4", text=self.tr("leave out"), run=self._leave_out),
            KeyHint(key="F5", text=self.tr("call"), run=desk.call),
            KeyHint(key="F6", text=self.tr("hand over"), run=desk.hand_over),
            self._paper_key(state),
            KeyHint(
                key="F7",
                text=self.tr("protect"),
                run=desk.protect,
                enabled=not state.file.state.is_protected,
            ),
            KeyHint(key="F8", text=self.tr("attach"), run=desk.choose_file, gives_way=True),
            *self._compare_key(state),
            *self._victims.keys(state),
            KeyHint(
                key="F10",
                text=self.tr("decide"),
                run=desk.decide,
                enabled=not is_decided,
            ),
            KeyHint(
                key="Ctrl+E",
                text=self.tr("close"),
                run=desk.close,
                enabled=is_settled,
                is_shown=is_settled,
            ),
            KeyHint(key="Ctrl+T", text=self.tr("take"), run=desk.take, is_shown=False),
            KeyHint(key="Ctrl+K", text=self.tr("other kind"), run=desk.rename, is_shown=False),
        )

    def _decision_key(self, state: Filing) -> Sequence[KeyHint]:
        """The papers of what was decided; those that were issued come as copies."""
        decided, may = state.file.decided, self._presenter.officer.may(Permission.ISSUE_PAPERS)
        if decided is None or not may or not papers_of(decided.crossing):
            return ()
        want = partial(self.papers_wanted.emit, decided)
        return (KeyHint(key="Ctrl+S", text=self.tr("papers"), run=want),)

    def _paper_key(self, state: Filing) -> KeyHint:
        case = state.file.state
        may_print = self._presenter.officer.may(Permission.ISSUE_PAPERS)
        is_there = bool(case.hand_overs) and may_print
        handing = Handing(
            id=case.case.id, who=case.case.document.holder.name.full, hand_overs=case.hand_overs
        )
        return KeyHint(
            key="Ctrl+B",
            text=self.tr("BAST"),
            run=lambda: self.papers_wanted.emit(handing),
            enabled=is_there,
            is_shown=is_there,
            gives_way=True,
        )

    def _compare_key(self, state: Filing | AtLock) -> Sequence[KeyHint]:
        hit = next_hit(state.file.inspection)
        if hit is None:
            return ()
        return (KeyHint(key="F9", text=self.tr("compare"), run=lambda: self._desk.compare(hit)),)

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

    def _leave_out(self) -> None:
        """Of the step that is looked at; without one, the focus goes to the steps first."""
        step = self.file.step_in_focus()
        if step is None:
            self.file.go_on()
        else:
            self._desk.leave_out(step)

    def _keep_note(self) -> None:
        self._keep(Noted)

    def _keep_statement(self) -> None:
        self._keep(Stated)

    def _keep(self, form: type[Noted | Stated]) -> None:
        """Keep what is written; where nothing is, go and write."""
        written = self.file.note.written
        self.file.note.setFocus()
        if written:
            self._presenter.act(form(written))

    def _focus(self, state: CasesState) -> None:
        if not isinstance(state, Queueing):
            self.file.go_on()
        elif self._past.is_open:
            self._past.go_on()
        else:
            self.queue.table.setFocus()

    def _notice_of(self, state: CasesState) -> Notice | None:
        tells = state.trouble is not None and not self._desk.tells(state.trouble)
        if state.trouble is not None and tells and not self._victims.tells():
            return Notice(text=say_problem(state.trouble), tone=Tone.ATTENTION)
        done = None if isinstance(state, AtLock) else state.done
        if done is None:
            return self._begun(state)
        text = {
            Act.ANSWERED: self.tr("The lock is answered, and the counter is free."),
            Act.LIFTED: self.tr("The lock is lifted: the counter goes on with the traveller."),
            Act.CLOSED: self.tr("The case is closed."),
            Act.HIDDEN: self.tr(
                "The case is marked for protection. From now on only named roles see it."
            ),
            Act.SCREENED: self.tr("The screening is kept in the case."),
            Act.MAY_LEAVE: self.tr("The recommendation is put in: the departure may take place."),
            Act.DECIDED: self.tr("Decided and recorded. Ctrl+E closes the case."),
            Act.HANDED_OVER: self.tr(
                "Handed over. Ctrl+B prints the record (BAST); Ctrl+E closes the case when all is"
                " done."
            ),
        }[done]
        return Notice(text=text, tone=Tone.CLEAR)

    def _begun(self, state: CasesState) -> Notice | None:
        """What was begun and left is told whenever the case lies open."""
        if not isinstance(state, Filing) or not state.file.has_screening_draft:
            return None
        text = self.tr("A screening was begun here and not kept. Ctrl+S goes on with it.")
        return Notice(text=text, tone=Tone.NOTE)

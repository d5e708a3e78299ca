"""The keys of a case that lies open, and what they begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from checkpoint.domain.cases.events import Noted, Stated
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.incidents.taking_over import taken_over
from checkpoint.domain.inspection.judging import next_hit
from checkpoint.domain.papers.kinds import papers_of
from checkpoint.domain.people.officer import Permission
from ui.cases.desk import CaseDesk
from ui.cases.file_page import FilePage
from ui.cases.presenter import CasesPresenter
from ui.cases.states import AtLock, Filing
from ui.cases.victim_desk import VictimDesk
from ui.papers.handing import Handing
from ui.widgets.key_bar import KeyHint

translate = QCoreApplication.translate


class CaseKeys(QObject):
    """Which there are depends on how far the case is, and on whose hands are at them."""

    incident_wanted = Signal(object)
    """Carries the InvolvedPerson of the case that lies open."""
    papers_wanted = Signal(object)
    """Carries the Handing whose record (BAST), or the Recorded whose papers are to be printed."""

    def __init__(
        self,
        presenter: CasesPresenter,
        file: FilePage,
        desk: CaseDesk,
        victims: VictimDesk,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._file = file
        self._desk = desk
        self._victims = victims

    def of_case(self, state: Filing) -> Sequence[KeyHint]:
        """All that can be done about a case; a closed one is read, and opened again."""
        if state.file.state.is_closed:
            again = translate("CasesScreen", "open again")
            reopen = KeyHint(key="Ctrl+E", text=again, run=self._desk.reopen)
            return (reopen, *self._decision_key(state), self._paper_key(state))
        protect, attach = translate("CasesScreen", "protect"), translate("CasesScreen", "attach")
        is_open = not state.file.state.is_protected
        choose = self._desk.choose_file
        return (
            *self._writing(),
            self._paper_key(state),
            KeyHint(key="F7", text=protect, run=self._desk.protect, enabled=is_open),
            KeyHint(key="F8", text=attach, run=choose, gives_way=True),
            *self.compare(state),
            *self._victims.keys(state),
            *self._ending(state),
        )

    def _writing(self) -> Sequence[KeyHint]:
        """What is done again and again."""
        desk = self._desk
        return (
            KeyHint(key="F2", text=translate("CasesScreen", "note"), run=self._keep_note),
            KeyHint(key="F3", text=translate("CasesScreen", "statement"), run=self._keep_statement),
            KeyHint(key="F4", text=translate("CasesScreen", "leave out"), run=self._leave_out),
            KeyHint(key="F5", text=translate("CasesScreen", "call"), run=desk.call),
            KeyHint(key="F6", text=translate("CasesScreen", "hand over"), run=desk.hand_over),
        )

    def _ending(self, state: Filing) -> Sequence[KeyHint]:
        """What ends a case, or gives it into other hands or under another name."""
        desk, case = self._desk, state.file.state
        decide, close = translate("CasesScreen", "decide"), translate("CasesScreen", "close")
        take, rename = translate("CasesScreen", "take"), translate("CasesScreen", "other kind")
        is_settled = case.stage is Stage.SETTLED
        return (
            KeyHint(key="F10", text=decide, run=desk.decide, enabled=not case.is_decided),
            KeyHint(
                key="Ctrl+E", text=close, run=desk.close, enabled=is_settled, is_shown=is_settled
            ),
            KeyHint(key="Ctrl+T", text=take, run=desk.take, is_shown=False),
            KeyHint(key="Ctrl+K", text=rename, run=desk.rename, is_shown=False),
            self._incident_key(state),
        )

    def _incident_key(self, state: Filing) -> KeyHint:
        case, text = state.file.state.case, translate("CasesScreen", "make an incident of it")
        person = taken_over(case.document, id=case.id, case=case.id)
        want = partial(self.incident_wanted.emit, person)
        return KeyHint(key="Ctrl+J", text=text, run=want, is_shown=False)

    def _decision_key(self, state: Filing) -> Sequence[KeyHint]:
        """The papers of what was decided; those that were issued come as copies."""
        decided, may = state.file.decided, self._presenter.officer.may(Permission.ISSUE_PAPERS)
        if decided is None or not may or not papers_of(decided.crossing):
            return ()
        want = partial(self.papers_wanted.emit, decided)
        return (KeyHint(key="Ctrl+S", text=translate("CasesScreen", "papers"), run=want),)

    def _paper_key(self, state: Filing) -> KeyHint:
        case = state.file.state
        may_print = self._presenter.officer.may(Permission.ISSUE_PAPERS)
        is_there = bool(case.hand_overs) and may_print
        handing = Handing(
            id=case.case.id, who=case.case.document.holder.name.full, hand_overs=case.hand_overs
        )
        return KeyHint(
            key="Ctrl+B",
            text=translate("CasesScreen", "BAST"),
            run=lambda: self.papers_wanted.emit(handing),
            enabled=is_there,
            is_shown=is_there,
            gives_way=True,
        )

    def compare(self, state: Filing | AtLock) -> Sequence[KeyHint]:
        """The next entry that is to be held beside the traveller, if there is one."""
        hit = next_hit(state.file.inspection)
        if hit is None:
            return ()
        return (
            KeyHint(
                key="F9",
                text=translate("CasesScreen", "compare"),
                run=lambda: self._desk.compare(hit),
            ),
        )

    def _leave_out(self) -> None:
        """Of the step that is looked at; without one, the focus goes to the steps first."""
        step = self._file.step_in_focus()
        if step is None:
            self._file.go_on()
        else:
            self._desk.leave_out(step)

    def _keep_note(self) -> None:
        self._keep(Noted)

    def _keep_statement(self) -> None:
        self._keep(Stated)

    def _keep(self, form: type[Noted | Stated]) -> None:
        """Keep what is written; where nothing is, go and write."""
        written = self._file.note.written
        self._file.note.setFocus()
        if written:
            self._presenter.act(form(written))

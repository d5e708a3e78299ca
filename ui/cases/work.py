"""How work for the second line becomes a state: done once, and shown as it then stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.cases.events import Closed, HandedOver, What
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.case_acts import may_see
from checkpoint.services.cases import CaseFile, CaseService
from checkpoint.services.lock_desk import LockDeskService
from ui.background import Background
from ui.cases.states import Act, CasesState, Filing, Queueing, found_in

T = TypeVar("T")


class CaseWork(QObject):
    """Holds the state: the queue, or what lies open. What is done there says `CasesPresenter`."""

    changed = Signal(object)
    """Carries each new CasesState."""
    recorded = Signal()
    """Somebody was decided on, and the figures of the day are others."""

    def __init__(
        self,
        *,
        cases: CaseService,
        locks: LockDeskService,
        background: Background,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cases = cases
        self._locks = locks
        self._background = background
        self.officer = officer
        self.state: CasesState = Queueing()

    @property
    def may_answer(self) -> bool:
        """Whether locks are for this person."""
        return self.officer.may(Permission.ANSWER_LOCK)

    def refresh(self) -> None:
        """Read the queue anew, if that is what is shown."""
        if isinstance(self.state, Queueing) and not self.state.is_busy:
            before = self.state
            self._background.run(
                self._queue,
                done=partial(self._queued, before),
                failed=lambda trouble: self._become(replace(before, trouble=trouble)),
                owner=self,
            )

    def back(self) -> None:
        """Lay the file aside."""
        if not isinstance(self.state, Queueing):
            self._to_queue()

    def _go_on(
        self,
        state: Filing,
        work: Callable[[], CaseState],
        what: What | None = None,
        *,
        done: Act | None = None,
    ) -> None:
        """Do something about the case that lies open, and show it as it then stands."""

        def goes_on(after: CaseState) -> CasesState:
            if not may_see(self.officer, after):
                return Queueing(done=Act.HIDDEN)
            if isinstance(what, Closed):
                return Queueing(done=Act.CLOSED)
            file = replace(state.file, state=after, sop=self._cases.sop(after.kind))
            told = Act.HANDED_OVER if isinstance(what, HandedOver) else done
            return replace(state, file=file, done=told, trouble=None, is_busy=False)

        self._do(work, goes_on)

    def _renew(self, state: Filing, work: Callable[[], object], *, done: Act | None = None) -> None:
        """Do what changes the findings too, and lay the case open anew."""

        def both() -> CaseFile | None:
            after = work()
            if isinstance(after, CaseState) and not may_see(self.officer, after):
                return None
            return self._cases.open(self.officer, state.file.state.case.id)

        def become(file: CaseFile | None) -> CasesState:
            if file is None:
                return Queueing(done=Act.HIDDEN)
            return Filing(file=file, picture=state.picture, done=done)

        self._do(both, become)

    def _do(self, work: Callable[[], T], become: Callable[[T], CasesState]) -> None:
        """Do it once, however often it is asked for meanwhile."""
        before = self.state
        if before.is_busy:
            return
        standing = replace(before, trouble=None, is_busy=True)
        self._become(standing)

        def done(answer: T) -> None:
            state = become(answer)
            self._become(state)
            match state:
                case Filing(done=Act.DECIDED) | Queueing(done=Act.ANSWERED):
                    self.recorded.emit()
            if isinstance(state, Queueing):
                self.refresh()

        self._background.run(work, done=done, failed=self._failed, owner=self)

    def _failed(self, trouble: CheckpointError) -> None:
        """A case that was hidden meanwhile does not stay on the screen."""
        is_hidden = trouble.args == (Permission.SEE_PROTECTED,)
        if isinstance(self.state, Filing) and is_hidden:
            self._to_queue(trouble)
        else:
            self._become(replace(found_in(self.state, trouble), trouble=trouble, is_busy=False))

    def _to_queue(self, trouble: CheckpointError | None = None) -> None:
        self._become(Queueing(trouble=trouble))
        self.refresh()

    def _queue(self) -> Queueing:
        locks = tuple(self._locks.waiting(self.officer)) if self.may_answer else ()
        return Queueing(queue=self._cases.queue(self.officer), locks=locks)

    def _queued(self, before: Queueing, queue: Queueing) -> None:
        if isinstance(self.state, Queueing) and not self.state.is_busy:
            self._become(replace(queue, done=before.done, trouble=before.trouble))

    def _become(self, state: CasesState) -> None:
        self.state = state
        self.changed.emit(state)

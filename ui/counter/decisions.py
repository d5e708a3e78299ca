"""What is decided on the traveller at the counter, and what is found out about him there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.errors import (
    CheckpointError,
    NotRecordedYet,
    TravellerWaits,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, Judgeable
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Duty
from checkpoint.services.access import AccessService, Confirmation
from checkpoint.services.adjudication import AdjudicationService
from checkpoint.services.counter import CounterService, Ruling
from checkpoint.services.late_entries import LateEntry, LateEntryService
from checkpoint.services.linking import LinkingService, PersonAnswer
from checkpoint.services.meanwhile import FoundAnew
from checkpoint.services.ports import Clock
from ui.background import Background
from ui.counter.lock_watch import LockWatch
from ui.counter.pending import PendingRecord
from ui.counter.states import (
    CounterState,
    Deciding,
    Locked,
    Ready,
)

T = TypeVar("T")


class CounterDecisions(QObject):
    """Holds the state, and does what is decided; who comes and goes says `CounterPresenter`."""

    changed = Signal(object)
    """Carries each new CounterState."""

    recorded = Signal(object)
    """Carries each Recorded, for the day's figures."""

    def __init__(
        self,
        *,
        counter: CounterService,
        access: AccessService,
        adjudication: AdjudicationService,
        linking: LinkingService,
        late_entries: LateEntryService,
        clock: Clock,
        background: Background,
        officer: Officer,
        duty: Duty,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._counter = counter
        self._access = access
        self._adjudication = adjudication
        self._linking = linking
        self._late_entries = late_entries
        self._clock = clock
        self._background = background
        self.officer = officer
        self.duty = duty
        self.state: CounterState = Ready()
        self._was_typed = False
        self._pending = PendingRecord(self)
        self._pending.due.connect(self._try_again)
        self.lock_watch = LockWatch(partial(counter.answer_to, officer), background, self)
        self.lock_watch.answered.connect(self._answered_elsewhere)

    def today(self) -> date:
        """The calendar day at the post."""
        return self.duty.post.local(self._clock()).date()

    @property
    def has_unsaved(self) -> bool:
        """Whether a decision would be lost if the counter were left now.

        On a locked traveller it is not: the lock itself is kept, and comes back.
        """
        if isinstance(self.state, Locked) and not self.state.is_recording:
            return False
        return self._pending.is_there

    @property
    def has_traveller(self) -> bool:
        """Whether somebody stands at the counter of whom nothing is kept yet."""
        return isinstance(self.state, Deciding) or self.has_unsaved

    def tell_why_not(self) -> None:
        """Say why the counter cannot be left yet."""
        if isinstance(self.state, Deciding | Locked):
            trouble = NotRecordedYet() if self.has_unsaved else TravellerWaits()
            self._become(replace(self.state, trouble=trouble))

    def record(self, ruling: Ruling, details: Details) -> None:
        """Record the officer's own decision on the traveller at the counter."""
        self._record(ruling, details, confirmed=None)

    def answer(self, login: str, password: str, ruling: Ruling, details: Details) -> None:
        """Record a decision that needs a shift lead, who gives name and password on the spot."""
        state = self.state
        if not isinstance(state, Deciding | Locked) or state.is_recording:
            return
        self._become(replace(state, is_recording=True, trouble=None))
        self._background.run(
            partial(self._confirm, login, password),
            done=lambda confirmed: self._answered(state, ruling, details, confirmed),
            failed=lambda trouble: self._become(
                replace(state, trouble=trouble, is_recording=False)
            ),
            owner=self,
        )

    def _answered(
        self, state: Deciding | Locked, ruling: Ruling, details: Details, by: Confirmation
    ) -> None:
        self._become(replace(state, is_recording=False))
        self._record(ruling, details, confirmed=by)

    def judge(self, hit: Judgeable, answer: Answer, login: str = "", password: str = "") -> None:
        """Say whether the traveller is the person on the list; a shift lead gives his name."""

        def work(inspection: Inspection) -> Inspection:
            confirmed = self._confirm(login, password) if login else None
            return self._adjudication.judge(
                self.officer, inspection, hit, answer, confirmed=confirmed
            )

        self._find_anew(work)

    def say_person(self, said: PersonAnswer) -> None:
        """Say whether another document is of the same person."""
        self._find_anew(lambda found: self._linking.say_at_counter(self.officer, found, said))

    def enter_late(self, late: LateEntry) -> None:
        """Enter a crossing of the traveller that was before; he stays at the counter."""

        def work(inspection: Inspection) -> tuple[Recorded, Inspection]:
            return self._late_entries.enter_at_counter(self.officer, inspection, late)

        self._work_on(work, self._entered)

    def _entered(self, state: Deciding | Locked, entered: tuple[Recorded, Inspection]) -> None:
        recorded, found = entered
        if recorded.day_on == self.duty.post.day_of(self._clock()):
            self.recorded.emit(recorded)
        self._judged(state, found)
        if isinstance(self.state, Deciding):
            self._become(replace(self.state, entered=recorded))

    def _find_anew(self, work: Callable[[Inspection], Inspection]) -> None:
        self._work_on(work, self._judged)

    def _work_on(
        self, work: Callable[[Inspection], T], done: Callable[[Deciding | Locked, T], None]
    ) -> None:
        """Do something about the traveller at the counter that changes what is found of him."""
        state = self.state
        if not isinstance(state, Deciding | Locked) or state.is_recording:
            return
        self._become(replace(state, is_recording=True, trouble=None))
        self._background.run(
            partial(work, state.inspection),
            done=partial(done, state),
            failed=lambda trouble: self._become(
                replace(state, trouble=trouble, is_recording=False)
            ),
            owner=self,
        )

    def _judged(self, state: Deciding | Locked, found: Inspection) -> None:
        """The same traveller, with what is found of him now; he may be locked no more."""
        if found.verdict is Verdict.RED:
            self._become(Locked(found, state.picture))
        elif isinstance(state, Deciding):
            self._become(replace(state, inspection=found, trouble=None, entered=None))
        else:
            self._become(Deciding(found, state.picture, was_typed=self._was_typed))

    def _answered_elsewhere(self, locked: Inspection, answer: Recorded | Inspection) -> None:
        """A shift lead answered at his own desk: the counter is free, or goes on."""
        state = self.state
        if not isinstance(state, Locked) or state.is_recording or state.inspection is not locked:
            return
        if isinstance(answer, Recorded):
            self._is_recorded(answer)
        else:
            self._judged(state, answer)

    def _confirm(self, login: str, password: str) -> Confirmation:
        return self._access.confirm(login, password, Permission.ANSWER_LOCK, beside=self.officer)

    def _record(self, ruling: Ruling, details: Details, confirmed: Confirmation | None) -> None:
        state = self.state
        if not isinstance(state, Deciding | Locked) or state.is_recording:
            return
        self._become(replace(state, is_recording=True, trouble=None))
        work = partial(
            self._counter.record,
            self.officer,
            state.inspection,
            ruling,
            details,
            confirmed=confirmed,
        )
        self._pending.begin(
            state.inspection.id,
            lambda: self._background.run(
                work,
                done=self._is_recorded,
                failed=lambda trouble: self._not_recorded(state, trouble),
                owner=self,
            ),
        )

    def _is_recorded(self, recorded: Recorded) -> None:
        self.recorded.emit(recorded)
        self._become(Ready(recorded=recorded))

    def _not_recorded(self, state: Deciding | Locked, trouble: CheckpointError) -> None:
        """The traveller stays on the screen; where only room is missing, it is tried again."""
        if isinstance(trouble, FoundAnew):
            self._judged(state, trouble.found)
            state = self.state if isinstance(self.state, Deciding | Locked) else state
        self._become(replace(state, trouble=trouble, is_recording=False))
        self._pending.fail(trouble)

    def _try_again(self) -> None:
        state = self.state
        if isinstance(state, Deciding | Locked) and not state.is_recording:
            self._become(replace(state, is_recording=True))
            self._pending.send_again()

    def _become(self, state: CounterState) -> None:
        self._pending.follow(state)
        self.lock_watch.follow(state.inspection if isinstance(state, Locked) else None)
        self.state = state
        self.changed.emit(state)

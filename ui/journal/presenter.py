"""Turns what is done with the journal into work for the core, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.documents.evidence import Evidence
from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.access import AccessService
from checkpoint.services.evidence import EvidenceService, may_view
from checkpoint.services.journal import Correction, JournalService
from checkpoint.services.ports import Clock
from ui.background import Background
from ui.journal.amendable import can_cancel, can_correct
from ui.journal.day import JournalDay
from ui.journal.day_browser import DayBrowser
from ui.journal.states import (
    EVERYTHING,
    Browsing,
    Cancelling,
    Correcting,
    Viewing,
    browsing_of,
)


class JournalPresenter(DayBrowser):
    """The journal in one person's hands. It holds the state and never asks the view."""

    amended = Signal(object)
    """Carries the Recorded correction, cancellation or late entry: its day has other figures."""

    def __init__(
        self,
        *,
        journal: JournalService,
        evidence: EvidenceService,
        access: AccessService,
        clock: Clock,
        background: Background,
        officer: Officer,
        post: Post,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            journal=journal,
            clock=clock,
            background=background,
            officer=officer,
            post=post,
            parent=parent,
        )
        self._evidence = evidence
        self._access = access

    @property
    def may_correct(self) -> bool:
        """Whether the person may correct and cancel, and not only read."""
        return self._officer.may(Permission.CORRECT_RECORD)

    def begin_correction(self) -> None:
        """Have it typed how the selected record should have been."""
        if isinstance(self.state, Browsing) and self.may_correct:
            record = self.state.record
            if record is not None and can_correct(record):
                self._become(Correcting(replace(self.state, amended=None), record))

    def begin_cancellation(self) -> None:
        """Ask why the selected record should not have been made."""
        if isinstance(self.state, Browsing) and self.may_correct:
            record = self.state.record
            if record is not None and can_cancel(record):
                self._become(Cancelling(replace(self.state, amended=None), record))

    def may_view(self, record: Recorded) -> bool:
        """Whether the person may see what the record's document was read from."""
        return may_view(self._officer, record.crossing.decision.officer)

    def view_evidence(self) -> None:
        """Show what the selected record's document was read from."""
        state = self.state
        if not isinstance(state, Browsing) or (record := state.record) is None:
            return
        if self.may_view(record):
            self._background.run(
                partial(self._evidence.view, self._officer, record.crossing.id),
                done=partial(self._show_evidence, record),
                failed=self._is_not_read,
                owner=self,
            )

    def _show_evidence(self, record: Recorded, evidence: Evidence) -> None:
        """Whoever went on meanwhile is not brought back to it."""
        if isinstance(self.state, Browsing) and self.state.record == record:
            browsing = replace(self.state, amended=None, trouble=None)
            self._become(Viewing(browsing, record, evidence))

    def correct(self, correction: Correction, login: str = "", password: str = "") -> None:
        """Record how it should have been; a second person gives his name where two sign."""
        self._amend(partial(self._journal.correct, correction=correction), login, password)

    def cancel(self, reason: str, login: str = "", password: str = "") -> None:
        """Record that it should not have been made; a second person signs."""
        self._amend(partial(self._journal.cancel, reason=reason), login, password)

    def _signed(
        self, act: Callable[..., Recorded], login: str, password: str, *about: object
    ) -> Recorded:
        """In the background: the proof of a password takes its time."""
        if not login:
            return act(*about)
        answer, officer = Permission.ANSWER_LOCK, self._officer
        return act(*about, confirmed=self._access.confirm(login, password, answer, beside=officer))

    def _amend(self, act: Callable[..., Recorded], login: str, password: str) -> None:
        state = self.state
        if not isinstance(state, Correcting | Cancelling) or state.is_recording:
            return
        signed = partial(self._signed, act, login, password)
        self._become(replace(state, is_recording=True, trouble=None))
        self._background.run(
            partial(signed, self._officer, self.post, state.record.crossing.id),
            done=self._is_amended,
            failed=lambda trouble: self._become(replace(state, trouble=trouble)),
            owner=self,
        )

    def _is_amended(self, amended: Recorded) -> None:
        """The amendment is on the register; the day is shown once it was read with it."""
        self.amended.emit(amended)
        if isinstance(self.state, Correcting | Cancelling):
            self._read(
                self.state.browsing.day.on,
                partial(self._show_amended, amended),
                partial(self._not_shown, amended),
            )

    def _show_amended(self, amended: Recorded, day: JournalDay) -> None:
        if isinstance(self.state, Correcting | Cancelling):
            wanted = self.state.browsing.wanted
            found = browsing_of(day, wanted, amended.crossing.id)
            if found.selected != amended.crossing.id:
                found = browsing_of(day, EVERYTHING, amended.crossing.id)
            self._become(replace(found, amended=amended))

    def _not_shown(self, amended: Recorded, trouble: CheckpointError) -> None:
        if isinstance(self.state, Correcting | Cancelling):
            self._become(replace(self.state.browsing, amended=amended, trouble=trouble))

    def take_late(self, late: Recorded) -> None:
        """A crossing was entered afterwards: its figures are others now, and it is told."""
        self.amended.emit(late)
        state = self.state
        if isinstance(state, Browsing):
            self._read(state.day.on, partial(self._show_late, late), self._is_not_read)

    def _show_late(self, late: Recorded, day: JournalDay) -> None:
        if isinstance(self.state, Browsing) and self.state.day.on == day.on:
            ids = {one.crossing.id for one in day.records}
            selected = late.crossing.id if late.crossing.id in ids else self.state.selected
            self._become(replace(browsing_of(day, self.state.wanted, selected), amended=late))

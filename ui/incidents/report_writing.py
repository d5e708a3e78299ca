"""Writing a report, or a correction of one: a draft until it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import Corrected
from checkpoint.domain.incidents.person import InvolvedPerson
from checkpoint.services.incidents import IncidentFile, IncidentService
from checkpoint.services.ports import NewId
from ui.incidents.states import Done, Listing, Viewing, Writing
from ui.incidents.typed import draft_of, new_draft, report_of
from ui.incidents.work import IncidentWork


class ReportWriting:
    """Of one officer, who writes one report at a time."""

    def __init__(
        self, work: IncidentWork, *, incidents: IncidentService, new_id: NewId, counter: str
    ) -> None:
        self._work = work
        self._incidents = incidents
        self._new_id = new_id
        self._counter = counter

    def write(self, person: InvolvedPerson | None = None) -> None:
        """Go on with what was being written, or begin; a person may be taken over."""
        officer, now = self._work.officer, self._work.now()

        def work() -> Writing:
            draft = self._incidents.draft(officer) or new_draft(self._new_id(), now)
            if person is not None:
                draft = replace(draft, persons=(*draft.persons, person))
                self._incidents.keep_draft(officer, draft)
            return Writing(draft=draft)

        self._work.do(work, lambda writing: writing)

    def take_over(self, person: InvolvedPerson) -> None:
        """Begin a report with somebody of a record or a case."""
        self.write(replace(person, id=self._new_id()))

    def correct(self) -> None:
        """Begin a correction with the report as it is."""
        state = self._work.state
        if not isinstance(state, Viewing):
            return
        draft = draft_of(state.file.state, self._new_id(), self._work.post)

        def work() -> Writing:
            self._incidents.keep_draft(self._work.officer, draft)
            return Writing(draft=draft)

        self._work.do(work, lambda writing: writing)

    def keep_draft(self, draft: IncidentDraft) -> None:
        """Keep what is half written; nobody is told, and nothing waits for it."""
        state = self._work.state
        if isinstance(state, Writing) and draft != state.draft:
            self._work.state = replace(state, draft=draft)
            self._work.do_beside(partial(self._incidents.keep_draft, self._work.officer, draft))

    def discard(self, then: Callable[[], None]) -> None:
        """Put away what was being written."""
        self._work.do(
            partial(self._incidents.forget_draft, self._work.officer),
            lambda _nothing: Listing(month=self._work.month),
            then=then,
        )

    def report(self, draft: IncidentDraft, reason: str = "") -> None:
        """Report what is written, or correct with a reason what it corrects."""
        officer, post = self._work.officer, self._work.post

        def work() -> IncidentFile:
            told = report_of(draft, post)
            if draft.corrects is not None and draft.of is not None:
                what = Corrected(told, reason, draft.of)
                return self._incidents.act(officer, draft.corrects, what)
            return self._incidents.report(officer, post, told, id=draft.id, counter=self._counter)

        self.keep_draft(draft)
        done = Done.REPORTED if draft.corrects is None else Done.CORRECTED
        self._work.do(work, lambda file: Viewing(file=file, done=done))

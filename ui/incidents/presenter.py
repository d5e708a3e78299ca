"""Turns what is done about incidents into work for the core, and its answers into states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import (
    Bound,
    Closed,
    Corrected,
    HandedOver,
    Reopened,
    What,
)
from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.domain.incidents.person import InvolvedPerson
from checkpoint.domain.incidents.statistic import Month
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Way
from checkpoint.paper_file import write_paper
from checkpoint.services.incident_evidence import IncidentEvidenceService
from checkpoint.services.incident_informants import InformantService, Told
from checkpoint.services.incident_papers import IncidentPaperService
from checkpoint.services.incident_victims import IncidentVictimService
from checkpoint.services.incidents import IncidentFile, IncidentService
from checkpoint.services.operations import OperationService, Planned
from checkpoint.services.ports import Clock, NewId
from ui.background import Background
from ui.incidents.press import IncidentPress, Leaving
from ui.incidents.states import (
    Counting,
    Done,
    IncidentsState,
    Listing,
    Operating,
    Viewing,
    Writing,
)
from ui.incidents.typed import draft_of, new_draft, report_of
from ui.language import catalogue
from ui.printing import Printers, SystemPrinters, print_pdf
from ui.widgets.attaching import content_of

T = TypeVar("T")
_DONE: dict[type[object], Done] = {
    HandedOver: Done.HANDED_OVER,
    Closed: Done.CLOSED,
    Reopened: Done.REOPENED,
    Bound: Done.BOUND,
}


class IncidentsPresenter(QObject):
    """Incidents in one person's hands. It holds the state and never asks the view."""

    changed = Signal(object)
    """Carries each new IncidentsState."""

    def __init__(
        self,
        *,
        incidents: IncidentService,
        evidence: IncidentEvidenceService,
        informants: InformantService,
        victims: IncidentVictimService,
        operations: OperationService,
        papers: IncidentPaperService,
        press: IncidentPress,
        clock: Clock,
        new_id: NewId,
        background: Background,
        files: Background,
        officer: Officer,
        post: Post,
        counter: str,
        printers: Printers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._incidents = incidents
        self._evidence = evidence
        self._informants = informants
        self._victims = victims
        self._operations = operations
        self._papers = papers
        self._press = press
        self._clock = clock
        self._new_id = new_id
        self._background = background
        self._files = files
        self.officer = officer
        self.post = post
        self._counter = counter
        self.printers: Printers = printers or SystemPrinters()
        self.month = Month.of(post.day_of(clock()))
        self.state: IncidentsState = Listing(month=self.month)

    def now(self) -> datetime:
        """The present moment on the post's clock."""
        return self.post.local(self._clock())

    @property
    def leads(self) -> bool:
        """Whether this person closes incidents and keeps operations."""
        return self.officer.may(Permission.LEAD_INCIDENTS)

    @property
    def sees_informants(self) -> bool:
        """Whether who told of something is for this person."""
        return self.officer.may(Permission.SEE_INFORMANTS)

    # The list

    def refresh(self) -> None:
        """Read the list anew, if that is what is shown."""
        if isinstance(self.state, Listing):
            self.list_of(self.state.month, done=self.state.done)

    def list_of(self, month: Month | None, *, done: Done | None = None) -> None:
        """Show a month, or what is open."""
        if month is not None:
            self.month = month

        def work() -> Listing:
            found = (
                self._incidents.every_open(self.officer, self.post)
                if month is None
                else self._incidents.of_month(self.officer, self.post, month)
            )
            return Listing(month=month, incidents=tuple(found.incidents), done=done)

        self._do(work, lambda listing: listing)

    def back(self) -> None:
        """To the list; what was being written is kept."""
        month = self.state.month if isinstance(self.state, Listing) else self.month
        self.list_of(month)

    # Writing

    def write(self, person: InvolvedPerson | None = None) -> None:
        """Go on with what was being written, or begin; a person may be taken over."""

        def work() -> Writing:
            draft = self._incidents.draft(self.officer) or new_draft(self._new_id(), self.now())
            if person is not None:
                draft = replace(draft, persons=(*draft.persons, person))
                self._incidents.keep_draft(self.officer, draft)
            return Writing(draft=draft)

        self._do(work, lambda writing: writing)

    def take_over(self, person: InvolvedPerson) -> None:
        """Begin a report with somebody of a record or a case."""
        self.write(replace(person, id=self._new_id()))

    def correct(self) -> None:
        """Begin a correction with the report as it is."""
        if not isinstance(self.state, Viewing):
            return
        draft = draft_of(self.state.file.state, self._new_id(), self.post)

        def work() -> Writing:
            self._incidents.keep_draft(self.officer, draft)
            return Writing(draft=draft)

        self._do(work, lambda writing: writing)

    def keep_draft(self, draft: IncidentDraft) -> None:
        """Keep what is half written; nobody is told, and nothing waits for it."""
        if not isinstance(self.state, Writing) or draft == self.state.draft:
            return
        self.state = replace(self.state, draft=draft)
        self._background.run(
            partial(self._incidents.keep_draft, self.officer, draft),
            done=lambda _nothing: None,
            failed=lambda _trouble: None,
            owner=self,
        )

    def discard(self) -> None:
        """Put away what was being written."""

        def work() -> None:
            self._incidents.forget_draft(self.officer)

        self._do(work, lambda _nothing: Listing(month=self.month), then=self.refresh)

    def report(self, draft: IncidentDraft, reason: str = "") -> None:
        """Report what is written, or correct with a reason what it corrects."""

        def work() -> IncidentFile:
            told = report_of(draft, self.post)
            if draft.corrects is not None and draft.of is not None:
                what = Corrected(told, reason, draft.of)
                return self._incidents.act(self.officer, draft.corrects, what)
            return self._incidents.report(
                self.officer, self.post, told, id=draft.id, counter=self._counter
            )

        self.keep_draft(draft)
        done = Done.REPORTED if draft.corrects is None else Done.CORRECTED
        self._do(work, lambda file: Viewing(file=file, done=done))

    # One incident

    def open(self, incident: UUID) -> None:
        """Lay an incident open."""
        self._do(self._opened(incident), lambda viewing: viewing)

    def act(self, what: What) -> None:
        """Add what was done or found."""
        if isinstance(self.state, Viewing):
            work = partial(
                self._incidents.act, self.officer, self.state.file.state.incident.id, what
            )
            done = _DONE.get(type(what), Done.ADDED)
            self._go_on(work, done)

    def attach(self, description: str, path: Path | None) -> None:
        """Add what was secured, with a picture from a stick that may have gone, or without."""
        if not isinstance(self.state, Viewing):
            return
        incident = self.state.file.state.incident.id

        def work() -> None:
            content = None if path is None else content_of(path)
            name = "" if path is None else path.name
            self._evidence.add(self.officer, incident, description, name=name, content=content)

        self._renew(work, Done.ADDED)

    def refer(self, person: UUID, reason: str) -> None:
        """Send one of the persons to the second line."""
        if isinstance(self.state, Viewing):
            incident = self.state.file.state.incident.id
            work = partial(self._victims.refer, self.officer, incident, person, reason)
            self._renew(work, Done.REFERRED)

    def note_informant(self, told: Told) -> None:
        """Note who told of it."""
        if isinstance(self.state, Viewing):
            incident = self.state.file.state.incident.id
            work = partial(self._informants.note, self.officer, incident, told)
            self._renew(work, Done.INFORMANT_NOTED)

    def read_informants(self) -> None:
        """Look who told of it."""
        state = self.state
        if isinstance(state, Viewing):
            work = partial(self._informants.read, self.officer, state.file.state.incident.id)
            self._do(work, lambda found: replace(state, informants=tuple(found), done=None))

    def show(self, exhibit: UUID) -> None:
        """Look at a picture."""
        state = self.state
        if isinstance(state, Viewing):
            work = partial(self._evidence.view, self.officer, exhibit)
            self._do(work, lambda found: replace(state, exhibit=found, done=None))

    def dismiss(self) -> None:
        """What was shown has been looked at."""
        if isinstance(self.state, Viewing):
            self.state = replace(self.state, exhibit=None, informants=None)

    # Operations and the month

    def list_operations(self, *, done: Done | None = None) -> None:
        """Show the joint operations."""

        def work() -> Operating:
            found = self._operations.every(self.officer, self.post)
            return Operating(operations=tuple(found), done=done)

        self._do(work, lambda operating: operating)

    def keep_operation(
        self, planned: Planned, of: JointOperation | None = None, reason: str = ""
    ) -> None:
        """Keep a new operation, or another version of one."""

        def work() -> Operating:
            self._operations.keep(self.officer, self.post, planned, of=of, reason=reason)
            found = self._operations.every(self.officer, self.post)
            return Operating(operations=tuple(found), done=Done.OPERATION_KEPT)

        self._do(work, lambda operating: operating)

    def count(self, month: Month | None = None) -> None:
        """Show a month in figures."""
        wanted = month or self.month

        def work() -> Counting:
            counted = self._papers.count(self.officer, self.post, wanted)
            return Counting(statistic=counted)

        def become(counting: Counting) -> Counting:
            self.month = wanted
            return counting

        self._do(work, become)

    # Papers

    def print_on(self, printer: str, *, is_copy: bool) -> None:
        """Print what is shown; a printer that is not there costs nothing."""
        try:
            opened = self.printers.open(printer)
        except CheckpointError as trouble:
            self._failed(trouble)
            return
        leaving = Leaving(lambda pdf: print_pdf(pdf, opened), Done.PRINTED, Way.PRINTED, printer)
        self._give(leaving, is_copy=is_copy)

    def save_to(self, path: Path, *, is_copy: bool) -> None:
        """Write what is shown to a file."""
        folder = str(path.parent)
        self._give(
            Leaving(partial(write_paper, path), Done.SAVED, Way.SAVED, folder), is_copy=is_copy
        )

    def _give(self, leaving: Leaving, *, is_copy: bool) -> None:
        state = self.state
        if isinstance(state, Counting | Viewing):
            give = partial(self._press.give_out, state, catalogue(), leaving, is_copy=is_copy)
            after = replace(state, done=leaving.done, trouble=None)
            self._do(give, lambda _nothing: after, files=True)

    def _opened(self, incident: UUID) -> Callable[[], Viewing]:
        def work() -> Viewing:
            file = self._incidents.open(self.officer, incident)
            operations = self._operations.every(self.officer, self.post)
            return Viewing(file=file, operations=tuple(operations))

        return work

    def _go_on(self, work: Callable[[], IncidentFile], done: Done) -> None:
        state = self.state

        def become(file: IncidentFile) -> IncidentsState:
            operations = state.operations if isinstance(state, Viewing) else ()
            return Viewing(file=file, operations=operations, done=done)

        self._do(work, become)

    def _renew(self, work: Callable[[], object], done: Done) -> None:
        """Do something beside, and lay the incident open anew."""
        if not isinstance(self.state, Viewing):
            return
        again = self._opened(self.state.file.state.incident.id)

        def both() -> Viewing:
            work()
            return again()

        self._do(both, lambda viewing: replace(viewing, done=done), files=True)

    def _do(
        self,
        work: Callable[[], T],
        become: Callable[[T], IncidentsState],
        *,
        then: Callable[[], None] | None = None,
        files: bool = False,
    ) -> None:
        """Do it once, however often it is asked for meanwhile."""
        if self.state.is_busy:
            return
        self._become(replace(self.state, is_busy=True, trouble=None))

        def done(answer: T) -> None:
            self._become(become(answer))
            if then is not None:
                then()

        background = self._files if files else self._background
        background.run(work, done=done, failed=self._failed, owner=self)

    def tell(self, trouble: CheckpointError) -> None:
        """Say what stands against what was typed in a dialog."""
        self._failed(trouble)

    def _failed(self, trouble: CheckpointError) -> None:
        self._become(replace(self.state, trouble=trouble, is_busy=False, done=None))

    def _become(self, state: IncidentsState) -> None:
        self.state = state
        self.changed.emit(state)

"""What is done about the incident that lies open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from checkpoint.domain.incidents.events import Bound, Closed, HandedOver, Reopened, What
from checkpoint.services.incident_evidence import IncidentEvidenceService
from checkpoint.services.incident_informants import InformantService, Told
from checkpoint.services.incident_victims import IncidentVictimService
from checkpoint.services.incidents import IncidentFile, IncidentService
from checkpoint.services.operations import OperationService
from ui.incidents.states import Done, IncidentsState, Viewing
from ui.incidents.work import IncidentWork
from ui.widgets.attaching import content_of

_DONE: dict[type[object], Done] = {
    HandedOver: Done.HANDED_OVER,
    Closed: Done.CLOSED,
    Reopened: Done.REOPENED,
    Bound: Done.BOUND,
}


class FileActs:
    """Each a fact more; none of them does anything where no incident lies open."""

    def __init__(
        self,
        work: IncidentWork,
        *,
        incidents: IncidentService,
        evidence: IncidentEvidenceService,
        informants: InformantService,
        victims: IncidentVictimService,
        operations: OperationService,
    ) -> None:
        self._work = work
        self._incidents = incidents
        self._evidence = evidence
        self._informants = informants
        self._victims = victims
        self._operations = operations

    def open(self, incident: UUID) -> None:
        """Lay an incident open."""
        self._work.do(partial(self._opened, incident), lambda viewing: viewing)

    def act(self, what: What) -> None:
        """Add what was done or found."""
        state = self._work.state
        if isinstance(state, Viewing):
            work = partial(self._incidents.act, self._work.officer, _id_of(state), what)
            self._go_on(state, work, _DONE.get(type(what), Done.ADDED))

    def attach(self, description: str, path: Path | None) -> None:
        """Add what was secured, with a picture from a stick that may have gone, or without."""
        state = self._work.state
        if not isinstance(state, Viewing):
            return

        def work() -> None:
            content = None if path is None else content_of(path)
            name = "" if path is None else path.name
            self._evidence.add(
                self._work.officer, _id_of(state), description, name=name, content=content
            )

        self._renew(state, work, Done.ADDED)

    def refer(self, person: UUID, reason: str) -> None:
        """Send one of the persons to the second line."""
        state = self._work.state
        if isinstance(state, Viewing):
            work = partial(self._victims.refer, self._work.officer, _id_of(state), person, reason)
            self._renew(state, work, Done.REFERRED)

    def note_informant(self, told: Told) -> None:
        """Note who told of it."""
        state = self._work.state
        if isinstance(state, Viewing):
            work = partial(self._informants.note, self._work.officer, _id_of(state), told)
            self._renew(state, work, Done.INFORMANT_NOTED)

    def read_informants(self) -> None:
        """Look who told of it."""
        state = self._work.state
        if isinstance(state, Viewing):
            work = partial(self._informants.read, self._work.officer, _id_of(state))
            self._work.do(work, lambda found: replace(state, informants=tuple(found), done=None))

    def show(self, exhibit: UUID) -> None:
        """Look at a picture."""
        state = self._work.state
        if isinstance(state, Viewing):
            work = partial(self._evidence.view, self._work.officer, exhibit)
            self._work.do(work, lambda found: replace(state, exhibit=found, done=None))

    def dismiss(self) -> None:
        """What was shown has been looked at."""
        state = self._work.state
        if isinstance(state, Viewing):
            self._work.state = replace(state, exhibit=None, informants=None)

    def _opened(self, incident: UUID) -> Viewing:
        officer, post = self._work.officer, self._work.post
        file = self._incidents.open(officer, incident)
        return Viewing(file=file, operations=tuple(self._operations.every(officer, post)))

    def _go_on(self, state: Viewing, work: Callable[[], IncidentFile], done: Done) -> None:
        def become(file: IncidentFile) -> IncidentsState:
            return Viewing(file=file, operations=state.operations, done=done)

        self._work.do(work, become)

    def _renew(self, state: Viewing, work: Callable[[], object], done: Done) -> None:
        """Do something beside, and lay the incident open anew."""

        def both() -> Viewing:
            work()
            return self._opened(_id_of(state))

        self._work.do(both, lambda viewing: replace(viewing, done=done), files=True)


def _id_of(state: Viewing) -> UUID:
    return state.file.state.incident.id

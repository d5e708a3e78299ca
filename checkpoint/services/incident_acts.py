"""What every act on an incident begins and ends with: who sees what, and what the trail holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.errors import NotFound
from checkpoint.domain.incidents.events import IncidentEvent, What
from checkpoint.domain.incidents.incident import Incident
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.incidents.veil import for_reader
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import is_protected
from checkpoint.services.ports import NewId, Store


def kept_incident(store: Store, actor: Officer, id: UUID) -> IncidentState:
    """The incident whole, to be gone on from; what of it is shown is another matter (`seen_by`)."""
    require_standing(store, actor, Permission.REPORT_INCIDENTS)
    state = store.incidents.find(id)
    if state is None:
        raise NotFound(str(id))
    return state


def seen_by(store: Store, actor: Officer, states: Sequence[IncidentState]) -> list[IncidentState]:
    """Incidents as this officer reads them: nobody reads in a report who told of it.

    Who may know looks where that is kept (`incident_informants`), and leaves a trace.
    """
    told = informants_of(store, (one.incident.id for one in states))
    sees_victims = actor.may(Permission.SEE_PROTECTED)
    return [
        for_reader(
            one,
            informants=told.get(one.incident.id, ()),
            victims=() if sees_victims else victims_in(store, one),
        )
        for one in states
    ]


def victims_in(store: Store, state: IncidentState) -> Collection[UUID]:
    """Whom of the persons nobody else is to know: referred from here, or protected before."""
    return frozenset(_victims(store, state))


def informants_of(store: Store, incidents: Iterable[UUID]) -> Mapping[UUID, Sequence[str]]:
    """The names of who told of these incidents: to take them out of what is shown."""
    return store.incidents.names_told(list(incidents))


def act_on_incident(
    actor: Officer, incident: Incident, at: datetime, action: Action, **detail: str
) -> Act:
    """Ids and kinds alone: who and what it concerns stands in the incident."""
    return Act(
        action=action,
        at=at,
        actor=str(actor.id),
        counter=incident.counter,
        subject=str(incident.id),
        detail=detail,
    )


def happened(
    store: Store, actor: Officer, state: IncidentState, what: What, *, at: datetime, new_id: NewId
) -> IncidentState:
    """Add an event, or raise what stands against it; returns the incident as it then stands."""
    state.must_allow(what)
    incident = state.incident
    event = IncidentEvent(id=new_id(), incident=incident.id, officer=actor.id, at=at, what=what)
    store.incidents.add(event)
    about = {"what": event.kind.value, "event": str(event.id)}
    store.audit.append(act_on_incident(actor, incident, at, Action.INCIDENT_CONTINUED, **about))
    after = store.incidents.find(incident.id)
    if after is None:
        raise NotFound(str(incident.id))
    return after


def _victims(store: Store, state: IncidentState) -> Iterator[UUID]:
    yield from state.victims
    for person in state.report.persons:
        origins = (person.case, person.crossing)
        if any(is_protected(store, origin) for origin in origins if origin is not None):
            yield person.id

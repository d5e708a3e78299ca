"""Incidents at work: what is reported, what is added to it, and how it ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.errors import NotFound
from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import (
    Bound,
    Closed,
    Corrected,
    EvidenceAdded,
    HandedOver,
    IncidentEvent,
    Reopened,
    Reported,
    VictimReferred,
    What,
)
from checkpoint.domain.incidents.incident import (
    FoundInFuture,
    Incident,
    Report,
    must_have_been,
)
from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.incidents.statistic import Month
from checkpoint.domain.incidents.veil import unmasked
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.posts.post import Post
from checkpoint.services.access import require_standing
from checkpoint.services.case_acts import names_of
from checkpoint.services.incident_acts import (
    act_on_incident,
    happened,
    kept_incident,
    seen_by,
)
from checkpoint.services.ports import Clock, NewId, Storage, Store

_OF_LEADS = (Bound, Closed, Reopened)
"""What only a shift lead says of an incident."""
_OF_OTHERS = (Reported, EvidenceAdded, VictimReferred)
"""What comes with more than the event itself, and has a way of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentFile:
    """An incident as it lies open before an officer."""

    state: IncidentState
    """As he may read it."""
    names: Mapping[UUID, str]
    """The officers behind the ids of the events."""
    operation: JointOperation | None = None
    informants: int = 0
    """How many were noted, for who may see them; nobody else learns even that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentList:
    """Incidents as an officer may read them, the last found first."""

    incidents: Sequence[IncidentState]
    names: Mapping[UUID, str]


class IncidentService:
    """Each act a fact of its own, on the trail by ids alone."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id

    def of_month(self, actor: Officer, post: Post, month: Month) -> IncidentList:
        """What was found in a month, closed or not."""
        actor.must(Permission.REPORT_INCIDENTS)
        since, before = month.span(post)
        with self._storage.reading() as store:
            found = store.incidents.found_between(post.code, since, before)
            return IncidentList(incidents=seen_by(store, actor, found), names=names_of(store))

    def every_open(self, actor: Officer, post: Post) -> IncidentList:
        """What is not closed, of whatever month."""
        actor.must(Permission.REPORT_INCIDENTS)
        with self._storage.reading() as store:
            found = store.incidents.every_open(post.code)
            return IncidentList(incidents=seen_by(store, actor, found), names=names_of(store))

    def numbered(self, actor: Officer, post: Post, number: str) -> IncidentFile:
        """The incident of a number, as its paper bears it; raises NotFound."""
        actor.must(Permission.REPORT_INCIDENTS)
        with self._storage.reading() as store:
            year, serial = _parts_of(number)
            found = store.incidents.numbered(post.code, year, serial)
        if found is None:
            raise NotFound(number)
        return self.open(actor, found)

    def open(self, actor: Officer, id: UUID) -> IncidentFile:
        """Lay an incident open; that a protected person was read of goes onto the trail."""
        with self._storage.writing() as store:
            state = kept_incident(store, actor, id)
            if state.victims and actor.may(Permission.SEE_PROTECTED):
                about = act_on_incident(
                    actor, state.incident, self._clock(), Action.INCIDENT_VIEWED
                )
                store.audit.append(about)
            return self._file(store, actor, state)

    def report(
        self, actor: Officer, post: Post, report: Report, *, id: UUID, counter: str = ""
    ) -> IncidentFile:
        """Put a report under the next number; done again with the same id, it is there once.

        What was being written is a fact with this, and no draft any more.
        """
        now = self._clock()
        must_have_been(report, now)
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.REPORT_INCIDENTS)
            year = post.local(now).year
            state = store.incidents.find(id)
            if state is None:
                incident = Incident(
                    id=id,
                    post=post.code,
                    year=year,
                    serial=store.incidents.last_serial(post.code, year) + 1,
                    officer=actor.id,
                    reported_at=now,
                    counter=counter,
                )
                state = self._told(store, actor, incident, report)
            store.incidents.forget_draft(actor.id)
            return self._file(store, actor, state)

    def act(self, actor: Officer, id: UUID, what: What) -> IncidentFile:
        """Add what was done or found, or raise what stands against it."""
        if isinstance(what, _OF_OTHERS):
            raise TypeError(what)
        now = self._clock()
        with self._storage.writing() as store:
            state = kept_incident(store, actor, id)
            if isinstance(what, _OF_LEADS):
                require_standing(store, actor, Permission.LEAD_INCIDENTS)
            self._must_be_known(store, what)
            if isinstance(what, HandedOver) and what.hand_over.handed_at > now:
                raise FoundInFuture
            if isinstance(what, Corrected):
                must_have_been(what.report, now)
                what = replace(what, report=unmasked(what.report, state))
                store.incidents.forget_draft(actor.id)
            after = happened(store, actor, state, what, at=now, new_id=self._new_id)
            return self._file(store, actor, after)

    def keep_draft(self, actor: Officer, draft: IncidentDraft) -> None:
        """Keep what is being written, so that no power cut takes it."""
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.REPORT_INCIDENTS)
            store.incidents.keep_draft(actor.id, draft, at=self._clock())

    def draft(self, actor: Officer) -> IncidentDraft | None:
        """What he was writing, if anything."""
        actor.must(Permission.REPORT_INCIDENTS)
        with self._storage.reading() as store:
            return store.incidents.draft(actor.id)

    def forget_draft(self, actor: Officer) -> None:
        """He will not go on with it."""
        with self._storage.writing() as store:
            require_standing(store, actor, Permission.REPORT_INCIDENTS)
            store.incidents.forget_draft(actor.id)

    def _told(
        self, store: Store, actor: Officer, incident: Incident, report: Report
    ) -> IncidentState:
        told = IncidentEvent(
            id=self._new_id(),
            incident=incident.id,
            officer=actor.id,
            at=incident.reported_at,
            what=Reported(report),
        )
        store.incidents.report(incident, told)
        about = {"number": incident.number, "source": report.source.value}
        act = act_on_incident(
            actor, incident, incident.reported_at, Action.INCIDENT_REPORTED, **about
        )
        store.audit.append(act)
        state = store.incidents.find(incident.id)
        if state is None:
            raise NotFound(str(incident.id))
        return state

    def _must_be_known(self, store: Store, what: What) -> None:
        operation = what.operation if isinstance(what, Bound) else None
        if operation is not None and store.operations.find(operation) is None:
            raise NotFound(str(operation))

    def _file(self, store: Store, actor: Officer, state: IncidentState) -> IncidentFile:
        (seen,) = seen_by(store, actor, [state])
        operation = store.operations.find(state.operation) if state.operation else None
        told = store.incidents.informants([state.incident.id]).get(state.incident.id, ())
        return IncidentFile(
            state=seen,
            names=names_of(store),
            operation=operation,
            informants=len(told) if actor.may(Permission.SEE_INFORMANTS) else 0,
        )


def _parts_of(number: str) -> tuple[int, int]:
    """Year and serial of a number as it is printed, or of its end alone, such as 2026/1."""
    try:
        year, serial = (int(part) for part in number.strip().split("/")[-2:])
    except ValueError as error:
        raise NotFound(number) from error
    return year, serial

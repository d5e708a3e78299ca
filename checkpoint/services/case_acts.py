"""What every act on a case begins and ends with: may he see it, and what the trail holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.case import Case
from checkpoint.domain.cases.children import is_fit, must_be_fit
from checkpoint.domain.cases.events import CaseEvent, Reopened, Taken, What
from checkpoint.domain.cases.state import CaseState
from checkpoint.domain.errors import NotFound, NotPermitted
from checkpoint.domain.journeys.identity import is_of_one_person
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import require_standing
from checkpoint.services.ports import NewId, Store


def may_see(actor: Officer, state: CaseState) -> bool:
    """Whether a case is for the eyes of this officer."""
    may_protected = actor.may(Permission.SEE_PROTECTED) or not state.is_protected
    return actor.may(Permission.WORK_CASES) and may_protected


def seen_case(store: Store, actor: Officer, id: UUID) -> CaseState:
    """The case, for who may see it, as he stands now; raises NotPermitted or NotFound."""
    now = require_standing(store, actor, Permission.WORK_CASES)
    state = store.cases.find(id)
    if state is None:
        raise NotFound(str(id))
    if not seen_by(store, now, [state]):
        raise NotPermitted(Permission.SEE_PROTECTED)
    return state


def seen_by(store: Store, actor: Officer, cases: Iterable[CaseState]) -> tuple[CaseState, ...]:
    """Those that are for the eyes of this officer.

    Who is protected in one case is so in all: the others would tell who it is.
    """
    seen = tuple(one for one in cases if may_see(actor, one))
    if actor.may(Permission.SEE_PROTECTED):
        return seen
    return tuple(one for one in seen if not is_of_victim(store, one))


def is_of_victim(store: Store, state: CaseState) -> bool:
    """Whether a case is of somebody who is marked for protection, in it or in another."""
    document = state.case.document
    is_known_again = is_of_one_person(document)
    return state.is_protected or (
        is_known_again and bool(store.screening.protected([document.key]))
    )


def is_protected(store: Store, subject: UUID) -> bool:
    """Whether a crossing, a case or a group is of somebody whose case is marked for protection.

    A group is, where one of it is. Of a crossing whatever became of the document counts: also what
    was recorded before or after; and what it was before a correction, and is after one.
    """
    case = store.cases.find(subject)
    if case is not None:
        return is_of_victim(store, case)
    group = store.groups.find(subject)
    crossings = group.crossings if group is not None else (subject,)
    keys = {key for one in crossings for key in _documents_of(store, one)}
    return any(one.is_protected for key in keys for one in store.cases.of_document(key))


def _documents_of(store: Store, crossing: UUID) -> Iterator[str]:
    """The keys of a record's document, of those that it put right, and of those that did so."""
    record = first = store.crossings.find(crossing)
    while record is not None:
        yield record.crossing.document.key
        later = record.amended_by
        record = store.crossings.find(later) if later is not None else None
    while first is not None and first.crossing.amendment is not None:
        first = store.crossings.find(first.crossing.amendment.of)
        if first is not None:
            yield first.crossing.document.key


def names_of(store: Store) -> Mapping[UUID, str]:
    """Who the officers behind the ids are, those out of service too."""
    return {officer.id: officer.name for officer in store.staff.every()}


def act_on_case(actor: Officer, case: Case, at: datetime, action: Action, **detail: str) -> Act:
    """Ids and kinds alone: whom it concerns stands in the case."""
    return Act(
        action=action,
        at=at,
        actor=str(actor.id),
        counter=case.counter,
        subject=str(case.id),
        detail=detail,
    )


def happened(
    store: Store, actor: Officer, state: CaseState, what: What, *, at: datetime, new_id: NewId
) -> CaseState:
    """Add an event, or raise what stands against it; who first does something has taken the case.

    Returns the case as it then stands.
    """
    state.must_allow(what)
    now = store.staff.find(actor.id) or actor
    must_be_fit(now, state, what)
    is_first = state.officer is None and not isinstance(what, Taken | Reopened)
    is_first = is_first and is_fit(now, state)
    for one in (Taken(), what) if is_first else (what,):
        event = CaseEvent(id=new_id(), case=state.case.id, officer=actor.id, at=at, what=one)
        store.cases.add(event)
        about = {"what": event.kind.value, "event": str(event.id)}
        act = act_on_case(actor, state.case, at, Action.CASE_CONTINUED, **about)
        store.audit.append(act)
    after = store.cases.find(state.case.id)
    if after is None:
        raise NotFound(str(state.case.id))
    return after

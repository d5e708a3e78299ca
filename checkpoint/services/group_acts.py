"""What every act on a group begins and ends with: locks, facts, and what the trail holds."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.crossings.crossing import Decision, Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.groups.deportee import Deportee, Onward
from checkpoint.domain.groups.draft import DraftMember, GroupDraft
from checkpoint.domain.groups.events import GroupEvent, Joined, What
from checkpoint.domain.groups.group import Group
from checkpoint.domain.inspection.decision import decide
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Duty
from checkpoint.services.counter import CounterService
from checkpoint.services.persons import Seen, note_links
from checkpoint.services.ports import NewId, Store
from checkpoint.services.recording import CounterLocked, put_on_register, register_pass
from checkpoint.services.seats import sit_again


def require_no_lock_beside(store: Store, draft: GroupDraft) -> None:
    """Raise CounterLocked where the counter is locked on somebody who is not of the group.

    A red member waits in the list for a shift lead, and holds back nobody of his own group who is
    green; whoever is of no group waits for him, as for any other lock.
    """
    lock = store.locks.open_at(draft.group.post, draft.group.counter)
    if lock is not None and all(lock.id != one.id for one in draft.members):
        raise CounterLocked


def member_of(
    inspection: Inspection, *, at: datetime, deportee: Deportee | None, line: UUID | None
) -> DraftMember:
    """What the draft keeps of somebody who was looked at."""
    subject = inspection.subject
    return DraftMember(
        id=inspection.id,
        document=subject.document,
        capture=inspection.capture,
        added_at=at,
        zone_text=subject.zone.text if subject.zone else "",
        deportee=deportee,
        line=line,
    )


def join(draft: GroupDraft, member: DraftMember) -> Joined:
    """The fact that somebody who was decided on is of the group."""
    return Joined(
        crossing=member.id,
        role=draft.role_of(member),
        companions=member.companions,
        deportee=member.deportee,
        is_extra=draft.is_extra(member),
    )


def found_again(
    counter: CounterService, store: Store, duty: Duty, group: Group, member: DraftMember
) -> Inspection:
    """A member of an open group as he is found now, under his own id; a lock of his stands."""
    presented = Lock(
        id=member.id,
        post=group.post,
        counter=group.counter,
        direction=group.direction,
        lane=group.lane,
        officer=group.officer,
        document=member.document,
        capture=member.capture,
        zone_text=member.zone_text,
        raised_at=member.added_at,
    )
    found = replace(counter.found_again(store, presented, duty), id=member.id)
    return found.under(member.id) if store.locks.is_open(member.id) else found


def admit_one(
    store: Store,
    actor: Officer,
    details: Details,
    inspection: Inspection,
    *,
    at: datetime,
    new_id: NewId,
) -> None:
    """Record one who is green, as the counter does for who comes alone.

    Who was decided on there meanwhile is not recorded, nor put on the trail, a second time.
    """
    if store.crossings.find(inspection.id) is not None:
        return
    decision = Decision(outcome=Outcome.ADMITTED, officer=actor.id)
    crossing = decide(inspection, decision, details, at=at)
    register_pass(store, actor, inspection, decision.outcome, id=new_id(), at=at)
    seen = Seen(at=at, counter=crossing.counter)
    note_links(store, actor, inspection.subject.person, seen, new_id)
    sit_again(store, actor, inspection.subject.duty, id=new_id(), at=at)
    put_on_register(store, actor, inspection, crossing)


def waiting_for(store: Store, draft: GroupDraft, to: Onward) -> tuple[UUID, ...]:
    """The crossings of those who were let through and are still to be taken over there."""
    state = store.groups.find(draft.group.id)
    gone = state.handed_over if state is not None else frozenset()
    meant = (
        one.id
        for one in draft.members
        if one.deportee is not None and one.deportee.onward is to and one.id not in gone
    )
    records = ((one, store.crossings.find(one)) for one in meant)
    return tuple(
        one
        for one, record in records
        if record is not None and record.crossing.decision.outcome is Outcome.ADMITTED
    )


def said_of(draft: GroupDraft, waiting: Collection[UUID]) -> str:
    """Who is given over, as the record says it; children without a document are counted apart."""
    children = sum(len(one.companions) for one in draft.members if one.id in waiting)
    people = f"{len(waiting)} orang"
    return f"{people} dan {children} anak tanpa dokumen" if children else people


def happened(
    store: Store, actor: Officer, group: Group, what: What, *, at: datetime, new_id: NewId
) -> None:
    """Append a fact; with the first one the group itself becomes one."""
    store.groups.open(group)
    event = GroupEvent(id=new_id(), group=group.id, officer=actor.id, at=at, what=what)
    store.groups.add(event)
    about = {"what": event.kind.value, "event": str(event.id)}
    store.audit.append(act_on_group(actor, group, at, Action.GROUP_CONTINUED, **about))


def act_on_group(actor: Officer, group: Group, at: datetime, action: Action, **detail: str) -> Act:
    """Ids and kinds alone: who travels with whom stands in the group."""
    return Act(
        action=action,
        at=at,
        actor=str(actor.id),
        counter=group.counter,
        subject=str(group.id),
        detail=detail,
    )

"""Putting a decided crossing on the register: what may stand in its way, and its audit entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from checkpoint.domain.audit.records import recording_of
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.cases.case import NO_COUNTER, Case
from checkpoint.domain.crossings.checks import Severity, Verdict
from checkpoint.domain.crossings.crossing import Crossing, Decision, Outcome, Recorded
from checkpoint.domain.crossings.lock import Lock
from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.domain.errors import ClockUnreliable, DecisionNotLawful
from checkpoint.domain.inspection.decision import require_four_eyes
from checkpoint.domain.inspection.findings import SourcesDiffer
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import counted
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.clock_word import CLOCK_TOLERANCE
from checkpoint.services.ports import Store
from checkpoint.services.sealing import may_be_registered


class CounterLocked(DecisionNotLawful):
    """The counter is locked on another traveller: nobody passes it before that is answered."""


def require_reliable_clock(store: Store, now: datetime) -> None:
    """Raise ClockUnreliable where a new record would seem older than the newest one.

    Of those that a shift lead's word for the clock leaves behind, none counts.
    """
    latest = store.clock_words.newest_record()
    if latest is not None and now < latest - CLOCK_TOLERANCE:
        post = store.posts.post()
        raise ClockUnreliable(post.local(latest) if post else latest)


def require_no_other_lock(store: Store, inspection: Inspection, decision: Decision) -> None:
    """Raise CounterLocked, or LeadMissing for the traveller behind the lock himself.

    What stands in the register counts, not the verdict that is handed in: the lock of this
    traveller asks for a second person even where nothing red is found any more. He alone may be
    referred without one, for he does not pass. A lock for which the disk had no room is not
    there; then the verdict is all there is, and red asks for a second person by itself.
    """
    duty = inspection.subject.duty
    if store.locks.is_open(inspection.id):
        if decision.outcome is not Outcome.REFERRED:
            require_four_eyes(decision)
    elif store.locks.open_at(duty.post.code, duty.counter.name) is not None:
        raise CounterLocked


def lock_of(actor: Officer, found: Inspection) -> Lock:
    """What is kept of a counter that locks, until somebody answers."""
    duty = found.subject.duty
    zone = found.subject.zone
    return Lock(
        id=found.id,
        post=duty.post.code,
        counter=duty.counter.name,
        direction=duty.direction,
        lane=duty.lane,
        officer=actor.id,
        document=found.subject.document,
        capture=found.capture,
        zone_text=zone.text if zone else "",
        raised_at=found.subject.at,
    )


def put_on_register(
    store: Store,
    actor: Officer,
    inspection: Inspection,
    crossing: Crossing,
    *,
    visit: UUID | None = None,
) -> Recorded:
    """Record a crossing of today, with what the audit trail must hold of it.

    Who stood at no counter has locked none, whatever is found of him.
    ``visit`` is the record by which the same traveller was referred: his hits are counted once.
    """
    post = inspection.subject.duty.post
    recorded = store.crossings.add(
        crossing, day_on=post.day_of(crossing.crossed_at), recorded_at=crossing.crossed_at
    )
    store.audit.append(recording_of(recorded))
    hits = counted(inspection)
    store.judgements.count(hits if visit is None else (replace(hit, visit=visit) for hit in hits))
    if inspection.verdict is Verdict.RED and crossing.counter != NO_COUNTER:
        store.audit.append(
            act_on(
                inspection,
                Action.LOCK_ANSWERED,
                actor,
                at=crossing.crossed_at,
                decision=crossing.decision,
            )
        )
    return recorded


def open_case(store: Store, case: Case) -> None:
    """Put the case of a referral into the book, in the transaction that records it."""
    store.cases.open(case)
    store.audit.append(
        Act(
            action=Action.CASE_OPENED,
            at=case.opened_at,
            actor=str(case.officer),
            counter=case.counter,
            subject=str(case.id),
            detail={"kind": case.kind.value, "visit": str(case.visit)},
        )
    )


def register_pass(
    store: Store,
    actor: Officer,
    inspection: Inspection,
    outcome: Outcome,
    *,
    id: UUID,
    at: datetime,
) -> None:
    """Keep a border pass the first time it is recorded, and whenever it changed.

    Not where its seal is forged: the register would say again what nobody signed. Nor where a
    source says otherwise and the traveller did not pass: what was altered must not be the
    register's word the next time.
    """
    subject = inspection.subject
    if not (subject.document.kind.is_local and may_be_registered(subject.seals)):
        return
    if outcome is not Outcome.ADMITTED and _is_contradicted(inspection):
        return
    known = store.passes.find(plain_number(subject.document.number))
    if any(one.document == subject.document and one.payload == inspection.payload for one in known):
        return
    registered = RegisteredPass(
        id=id,
        document=subject.document,
        payload=inspection.payload,
        post=subject.duty.post.code,
        officer=actor.id,
        registered_at=at,
    )
    store.passes.add(registered)
    store.audit.append(
        Act(
            action=Action.PASS_REGISTERED,
            at=at,
            actor=str(actor.id),
            counter=subject.duty.counter.name,
            subject=str(registered.id),
        )
    )


def _is_contradicted(inspection: Inspection) -> bool:
    return any(
        isinstance(found, SourcesDiffer) and found.severity is not Severity.NOTE
        for found in inspection.findings
    )


def act_on(
    inspection: Inspection,
    action: Action,
    actor: Officer,
    *,
    at: datetime,
    decision: Decision | None = None,
) -> Act:
    """What the audit trail holds of an act on a traveller at the counter."""
    detail = {"direction": inspection.subject.direction.value, "verdict": inspection.verdict.value}
    if decision is not None:
        detail["outcome"] = decision.outcome.value
        if decision.lead is not None:
            detail["lead"] = str(decision.lead)
    return Act(
        action=action,
        at=at,
        actor=str(actor.id),
        counter=inspection.subject.duty.counter.name,
        subject=str(inspection.id),
        detail=detail,
    )

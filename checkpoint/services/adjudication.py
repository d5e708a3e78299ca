"""Judging hits at the counter, and what the judgements say of each list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from checkpoint.domain.alerts.content import content_digest
from checkpoint.domain.alerts.hits import ListFigures
from checkpoint.domain.alerts.judgement import Judged, Judgement
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.judging import Answer, Eyes, Judgeable, hit_on, judge
from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.services.access import Confirmation, second_person
from checkpoint.services.ports import Clock, NewId, Storage, Store
from checkpoint.services.recording import act_on, lock_of


class AdjudicationService:
    """Keeps what was judged of hits."""

    def __init__(self, *, storage: Storage, clock: Clock, new_id: NewId) -> None:
        self._storage = storage
        self._clock = clock
        self._new_id = new_id

    def judge(
        self,
        actor: Officer,
        inspection: Inspection,
        hit: Judgeable,
        answer: Answer,
        *,
        confirmed: Confirmation | None = None,
    ) -> Inspection:
        """Say whether the traveller is the person on the list; the findings are made anew.

        The counter's officer says it of a hit that asks for attention, a shift lead of one that
        locks; where nothing red is left after that, the lock is answered. Raises what stands
        against the judgement (`checkpoint.domain.inspection.judging`).
        """
        actor.must(Permission.WORK_COUNTER)
        now = self._clock()
        eyes = Eyes(actor.id, second_person(confirmed, now))
        judgement = judge(inspection, hit, answer, eyes, id=self._new_id(), at=now)
        by = actor if confirmed is None else confirmed.officer
        anew = self._found_anew(inspection, Judged(judgement, by.name))
        with self._storage.writing() as store:
            store.judgements.count([hit_on(inspection, hit)])
            keep_judgement(store, judgement, inspection)
            self._settle_lock(store, actor, inspection, anew, judgement)
        return anew

    def _found_anew(self, before: Inspection, judged: Judged) -> Inspection:
        """A lock that was lifted stays so: where one is brought back, it is another."""
        after = before.judged(judged)
        locks_again = after.verdict is Verdict.RED and before.verdict is not Verdict.RED
        return replace(after, id=self._new_id()) if locks_again else after

    def figures(self, actor: Officer) -> Sequence[ListFigures]:
        """How often each list was hit, and how often it was somebody else."""
        actor.must(Permission.READ_ALERTS)
        with self._storage.reading() as store:
            return store.judgements.figures()

    def _settle_lock(
        self,
        store: Store,
        actor: Officer,
        before: Inspection,
        after: Inspection,
        judgement: Judgement,
    ) -> None:
        """Lift the lock that the judgement answers, or raise the one that it brings back."""
        was_red, is_red = (one.verdict is Verdict.RED for one in (before, after))
        at = judgement.at
        if was_red and not is_red and judgement.lead is not None and store.locks.is_open(before.id):
            store.locks.lift(before.id, lead=judgement.lead, at=at)
            store.audit.append(act_on(before, Action.LOCK_LIFTED, actor, at=at))
        if is_red and not was_red:
            store.locks.add(lock_of(actor, after))
            store.audit.append(act_on(after, Action.COUNTER_LOCKED, actor, at=at))


def keep_judgement(store: Store, judgement: Judgement, inspection: Inspection) -> None:
    """Put a judgement into the book and onto the trail."""
    store.judgements.add(judgement)
    store.audit.append(_act_of(judgement, inspection))


def judged_before(
    store: Store, document: TravelDocument, matches: Sequence[AlertMatch]
) -> Mapping[UUID, Judged]:
    """What was judged of these matches on this document, where the entry says the same still."""
    if not matches:
        return {}
    known = {(one.alert, one.content): one for one in store.judgements.of_document(document.key)}
    if not known:
        return {}
    held = {match.alert.id: (match.alert.id, content_digest(match.alert)) for match in matches}
    return {
        alert: Judged(known[key], _name_of(store, known[key].answered_by))
        for alert, key in held.items()
        if key in known
    }


def _name_of(store: Store, officer: UUID) -> str:
    found = store.staff.find(officer)
    return "" if found is None else found.name


def _act_of(judgement: Judgement, inspection: Inspection) -> Act:
    """Ids alone: whom it concerns stands in the book."""
    detail = {
        "alert": str(judgement.alert),
        "content": judgement.content,
        "judged": "same" if judgement.is_same else "other",
        "visit": str(inspection.id),
    }
    if judgement.lead is not None:
        detail["lead"] = str(judgement.lead)
    return Act(
        action=Action.HIT_JUDGED,
        at=judgement.at,
        actor=str(judgement.officer),
        counter=inspection.subject.duty.counter.name,
        subject=str(judgement.id),
        detail=detail,
    )

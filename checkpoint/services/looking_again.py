"""A traveller who was looked at a while ago, and what the post has learnt of him since."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.errors import DecisionNotLawful
from checkpoint.domain.inspection.inspection import Inspection, inspect
from checkpoint.domain.inspection.policy import Policy
from checkpoint.services.adjudication import judged_before
from checkpoint.services.earlier import earlier_of
from checkpoint.services.last_group import last_group_of
from checkpoint.services.patterns import signs_of
from checkpoint.services.persons import extensions_of, history_of, person_of
from checkpoint.services.ports import Store


class DecidedMeanwhile(DecisionNotLawful):
    """Somebody decided on the traveller after he was looked at here: he is looked at again."""

    def __init__(self, recorded: Recorded) -> None:
        super().__init__()
        self.recorded = recorded


def require_undecided(store: Store, inspection: Inspection) -> None:
    """Raise DecidedMeanwhile where another counter was quicker: nothing is recorded twice.

    A lock that stands is answered all the same, for the counter is free by nothing else.
    """
    if store.locks.is_open(inspection.id):
        return
    recorded = decided_since(store, inspection)
    if recorded is not None:
        raise DecidedMeanwhile(recorded)


def decided_since(store: Store, inspection: Inspection) -> Recorded | None:
    """The newest record of the same person, on whatever document, if he was looked at before it.

    By what was known of him then, and not by the clock: those of two counters may differ.
    """
    subject = inspection.subject
    known = {one.crossing.id for one in subject.history} | {inspection.id}
    newest = next(iter(history_of(store, subject.document, subject.person)), None)
    return None if newest is None or newest.crossing.id in known else newest


def seen_since(store: Store, found: Inspection, *, policy: Policy, at: datetime) -> Inspection:
    """The same traveller, with all that was recorded, judged or locked since he was looked at.

    The alert book is not searched again: it must be the one that he was held against.
    """
    before = found.subject
    document, matches = before.document, before.matches
    person = person_of(store, document)
    history = history_of(store, document, person)
    subject = replace(
        before,
        at=at,
        judged=judged_before(store, document, matches),
        history=history,
        extensions=extensions_of(store, history),
        last_group=last_group_of(store, history, sees_protected=False),
        person=person,
        earlier=earlier_of(store, document, person, before.duty),
        signs=signs_of(store, document, person),
        policy=policy,
    )
    anew = inspect(
        subject,
        id=found.id,
        capture=found.capture,
        payload=found.payload,
        alert_version=found.alert_version,
        scan=found.scan,
        declaration=found.foreseen.declaration,
    )
    return anew.under(found.id) if store.locks.is_open(found.id) else anew

"""What became known of a traveller between the look at him and the decision on him.

Another counter recorded him, his departure was put off, a list came that names him, or it struck
midnight: what was found is not what holds any more, and a decision on it would pass that over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from checkpoint.domain.alerts.content import content_digest
from checkpoint.domain.alerts.judgement import Judged
from checkpoint.domain.alerts.matching import AlertMatch
from checkpoint.domain.crossings.checks import Check, Severity, Verdict
from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.errors import DecisionNotLawful
from checkpoint.domain.inspection.decision import check_of
from checkpoint.domain.inspection.findings import AlertHit, AlertJudgedOther, Finding, LockStands
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.services.adjudication import judged_before
from checkpoint.services.earlier import earlier_of
from checkpoint.services.last_group import last_group_of
from checkpoint.services.patterns import signs_of
from checkpoint.services.persons import extensions_of, history_of, person_of
from checkpoint.services.ports import NewId, Store
from checkpoint.services.screening import matches_of


class FoundAnew(DecisionNotLawful):
    """Something weighs that was not known when he was looked at: it is looked at first."""

    def __init__(self, found: Inspection) -> None:
        super().__init__(str(found.id))
        self.found = found
        """The traveller as he is found now."""


def require_nothing_new(store: Store, before: Inspection, new_id: NewId, *, at: datetime) -> None:
    """Raise FoundAnew where something asks for attention now that did not before.

    What is only noted holds nobody up. A row of policy that was edited meanwhile counts from the
    next scan on.
    """
    found = found_now(store, before, new_id, at=at)
    if not _weighing(found) <= _weighing(before):
        raise FoundAnew(found)


def decided_since(store: Store, inspection: Inspection) -> Recorded | None:
    """The newest record of the same person, on whatever document, if he was looked at before it.

    By what was known of him then, and not by the clock: those of two counters may differ.
    """
    subject = inspection.subject
    known = {one.crossing.id for one in subject.history} | {inspection.id}
    newest = next(iter(history_of(store, subject.document, subject.person)), None)
    return None if newest is None or newest.crossing.id in known else newest


def found_now(store: Store, before: Inspection, new_id: NewId, *, at: datetime) -> Inspection:
    """The same traveller in the light of what the post knows now; a lock that stands does so.

    Where he is red only now, and a lock of his was lifted before, it is another lock.
    """
    was, document = before.subject, before.subject.document
    person = person_of(store, document)
    history = history_of(store, document, person)
    version = store.alerts.version()
    matches = was.matches
    if version != before.alert_version:
        matches = matches_of(store, document, was.zone)
    subject = replace(
        was,
        at=at,
        today=was.duty.post.local(at).date(),
        matches=matches,
        judged={**_judged_now(before, matches), **judged_before(store, document, matches)},
        history=history,
        extensions=extensions_of(store, history),
        last_group=last_group_of(store, history, sees_protected=False),
        person=person,
        signs=signs_of(store, document, person),
        earlier=replace(
            earlier_of(store, document, person, was.duty), same_story=was.earlier.same_story
        ),
    )
    found = before.found_as(subject, alert_version=version)
    is_red_now = found.verdict is Verdict.RED and before.verdict is not Verdict.RED
    is_spent = is_red_now and store.locks.is_lifted(before.id)
    return replace(found, id=new_id()) if is_spent else found


def _judged_now(before: Inspection, matches: Sequence[AlertMatch]) -> Mapping[UUID, Judged]:
    """What was judged at this visit, and is remembered for no other, of entries that are the same.

    Such is what is said of who bears no document of his own.
    """
    content = {match.alert.id: content_digest(match.alert) for match in matches}
    judged = before.subject.judged.items()
    return {key: one for key, one in judged if content.get(key) == one.judgement.content}


def _weighing(inspection: Inspection) -> frozenset[Finding | Check]:
    """What asks for more than to be read; of a hit which entry it is, and not how alike.

    What was judged to be another person weighs less than it did, and a lock that stands is none
    that is new.
    """
    return frozenset(
        check_of(one) if isinstance(one, AlertHit) else one
        for one in inspection.findings
        if one.severity is not Severity.NOTE and not isinstance(one, AlertJudgedOther | LockStands)
    )

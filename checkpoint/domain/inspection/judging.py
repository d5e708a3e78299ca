"""Judging a hit at the counter: who may, on what, and what is kept of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.alerts.content import content_digest
from checkpoint.domain.alerts.hits import Hit
from checkpoint.domain.alerts.judgement import Judgement, is_about_document
from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, plain_number
from checkpoint.domain.errors import DecisionNotLawful
from checkpoint.domain.inspection.decision import LeadMissing, ReasonMissing
from checkpoint.domain.inspection.findings import AlertHit, AlertJudgedOther
from checkpoint.domain.inspection.inspection import Inspection

Judgeable: TypeAlias = AlertHit | AlertJudgedOther
"""What can be judged, and judged again: a mistake must not last."""

Said: TypeAlias = tuple[tuple[Judgeable, bool], ...]
"""Hits, each with whether the traveller is the person."""


class HitGone(DecisionNotLawful):
    """The traveller has no such hit to be judged."""


class AboutDocument(DecisionNotLawful):
    """The entry means this very document, so it says nothing whether another person carries it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody says of a hit who looked at the traveller and at the entry."""

    is_same: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Eyes:
    """Who looked."""

    officer: UUID
    lead: UUID | None = None
    """The shift lead who put name and password to it."""


def hits_in(inspection: Inspection) -> tuple[Judgeable, ...]:
    """The hits that can be judged, gravest first; those that were set aside come last."""
    found = [one for one in inspection.findings if isinstance(one, AlertHit)]
    aside = [
        one
        for one in inspection.findings
        if isinstance(one, AlertJudgedOther) and one.unjudged is not Severity.NOTE
    ]
    return (*found, *aside)


def next_hit(inspection: Inspection) -> Judgeable | None:
    """The gravest hit that is still to be judged; where none is, the gravest."""
    hits = hits_in(inspection)
    return next(filter(is_to_be_judged, hits), next(iter(hits), None))


def is_to_be_judged(hit: Judgeable) -> bool:
    """Whether nobody has said of it what still holds.

    What was said of a weaker likeness, that it is another person, does not.
    """
    return isinstance(hit, AlertHit) and (hit.judged is None or not hit.judged.judgement.is_same)


def takes_lead(hit: Judgeable) -> bool:
    """Whether only a shift lead judges it: what locks the counter, or would."""
    return unjudged_severity(hit) is Severity.LOCK


def unjudged_severity(hit: Judgeable) -> Severity:
    """What the hit asks for by itself, whatever was said of it before."""
    return hit.severity if isinstance(hit, AlertHit) else hit.unjudged


def may_be_another(inspection: Inspection) -> bool:
    """Whether the traveller passes by not being the person on the list.

    So it is where that locks the counter, and no list means the very document that he carries.
    """
    hits = [one for one in inspection.findings if isinstance(one, AlertHit)]
    is_locked = any(takes_lead(hit) for hit in hits)
    return is_locked and not any(is_about_document(hit.match) for hit in hits)


def as_another(inspection: Inspection) -> Said:
    """What the answer says of the hits by which somebody passes who is nobody on the lists."""
    return tuple((one, False) for one in inspection.findings if isinstance(one, AlertHit))


def as_the_one(inspection: Inspection, ground: Ground | None = None) -> Said:
    """What it says of the one hit that is meant: on whose ground he is held back, or the only one.

    Where it may be several, nothing is said of any.
    """
    kinds = _ON_LISTS.get(ground, frozenset()) if ground else frozenset(AlertKind)
    meant = [
        one
        for one in inspection.findings
        if isinstance(one, AlertHit) and one.match.alert.kind in kinds
    ]
    return ((meant[0], True),) if len(meant) == 1 else ()


_ON_LISTS: Mapping[Ground, frozenset[AlertKind]] = {
    Ground.ON_ENTRY_BAN_LIST: frozenset({AlertKind.TANGKAL}),
    Ground.ON_EXIT_BAN_LIST: frozenset({AlertKind.CEGAH, AlertKind.CEGAH_MENDESAK}),
    Ground.WANTED_ABROAD: frozenset({AlertKind.DPO}),
}
"""Grounds that say by themselves that the traveller is the person on such a list."""


def judge(
    inspection: Inspection, hit: Judgeable, answer: Answer, eyes: Eyes, *, id: UUID, at: datetime
) -> Judgement:
    """Make the judgement that an answer amounts to, or raise a DecisionNotLawful."""
    if hit not in hits_in(inspection):
        raise HitGone
    if not answer.reason.strip():
        raise ReasonMissing
    if is_about_document(hit.match) and not answer.is_same:
        raise AboutDocument
    if takes_lead(hit) and eyes.lead in (None, eyes.officer):
        raise LeadMissing
    return Judgement(
        id=id,
        alert=hit.match.alert.id,
        content=content_digest(hit.match.alert),
        document=judged_document(inspection),
        band=hit.match.band,
        is_same=answer.is_same,
        reason=answer.reason.strip(),
        officer=eyes.officer,
        lead=eyes.lead,
        at=at,
    )


def judged_document(inspection: Inspection) -> str:
    """What a judgement is remembered for: the document, where it is one person's own.

    Who has none, or travels on a letter for several (SPLP kolektif, UU 6/2011 Ps 28), is judged
    for this visit alone: else the next one on that letter would go through in his place.
    """
    return inspection.subject.document.key if is_remembered(inspection) else str(inspection.id)


def is_remembered(inspection: Inspection) -> bool:
    """Whether what is judged now holds at the next visit too."""
    document = inspection.subject.document
    is_shared = document.kind is DocumentKind.GROUP_TRAVEL_LETTER
    return bool(plain_number(document.number)) and not is_shared


def counted(inspection: Inspection) -> Iterator[Hit]:
    """The hits that asked something of the officer, as the figures of their lists count them."""
    for found in inspection.findings:
        if isinstance(found, AlertHit):
            yield hit_on(inspection, found)


def hit_on(inspection: Inspection, hit: Judgeable) -> Hit:
    """One of them."""
    alert = hit.match.alert
    return Hit(
        visit=inspection.id,
        alert=alert.id,
        content=content_digest(alert),
        document=judged_document(inspection),
        list_name=alert.list_name,
        at=inspection.subject.at,
    )

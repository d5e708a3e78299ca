"""What a case is about, as far as what was found can say it, and the case that is opened."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.cases.case import Came, Case, CaseKind
from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.documents.age import is_under_age
from checkpoint.domain.inspection.findings import (
    AlertHit,
    DocumentExpired,
    Finding,
    LockStands,
    OtherProofNeeded,
    SourcesDiffer,
    SpecimenState,
    StayExceeded,
    TravelDocumentInDoubt,
    TravelDocumentMissing,
    ZoneFaulty,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.seal_findings import SealForged

_OF_DOCUMENT = (
    DocumentExpired,
    OtherProofNeeded,
    SealForged,
    SourcesDiffer,
    SpecimenState,
    TravelDocumentInDoubt,
    TravelDocumentMissing,
    ZoneFaulty,
)
_BY_ALERT = {
    AlertKind.LOST_DOCUMENT: CaseKind.LOST_DOCUMENT,
    AlertKind.TPPO: CaseKind.POSSIBLE_TRAFFICKING,
}


def kind_of(inspection: Inspection) -> CaseKind:
    """What the gravest finding makes it; the officer who refers may know better."""
    return next(_kinds(inspection), CaseKind.OTHER)


def opened_by(
    inspection: Inspection,
    crossing: Crossing,
    *,
    kind: CaseKind | None,
    id: UUID,
    came: Came = Came.COUNTER,
) -> Case:
    """The case that a referral opens, with everything known of the traveller."""
    zone = inspection.subject.zone
    return Case(
        id=id,
        visit=crossing.id,
        kind=kind or kind_of(inspection),
        post=crossing.post,
        counter=crossing.counter,
        direction=crossing.direction,
        lane=crossing.lane,
        document=crossing.document,
        capture=crossing.capture,
        zone_text=zone.text if zone else "",
        verdict=crossing.verdict,
        checks=crossing.checks,
        note=crossing.decision.reason,
        officer=crossing.decision.officer,
        opened_at=crossing.crossed_at,
        came=came,
    )


def _kinds(inspection: Inspection) -> Iterator[CaseKind]:
    """In the order in which they count: a child is a child, unless something graver is found."""
    grave = [one for one in inspection.findings if one.severity is Severity.LOCK]
    rest = [one for one in inspection.findings if one.severity is Severity.ATTENTION]
    yield from filter(None, map(_kind_by, grave))
    if _is_child(inspection):
        yield CaseKind.MINOR_ALONE
    yield from filter(None, map(_kind_by, rest))


def _kind_by(finding: Finding) -> CaseKind | None:
    match finding:
        case AlertHit(match=match):
            return _BY_ALERT.get(match.alert.kind, CaseKind.ALERT_HIT)
        case StayExceeded():
            return CaseKind.OVERSTAY
        case LockStands():
            return CaseKind.ALERT_HIT
        case _ if isinstance(finding, _OF_DOCUMENT):
            return CaseKind.DOCUMENT_DOUBT
        case _:
            return None


def _is_child(inspection: Inspection) -> bool:
    subject = inspection.subject
    return is_under_age(subject.document.holder.born, subject.today)

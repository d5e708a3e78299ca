"""Cases of the second line, and departures that were put off."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checkpoint.domain.cases.attachment import Attachment, Media
from checkpoint.domain.cases.case import Case, CaseKind
from checkpoint.domain.cases.events import CaseEvent, Noted
from checkpoint.domain.cases.screening import Asked, Screening
from checkpoint.domain.crossings.checks import Verdict
from checkpoint.domain.crossings.crossing import (
    Capture,
    Crossing,
    Outcome,
)
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.crossings.postponement import Lift, Postponement
from checkpoint.domain.papers.particulars import Indicator
from checkpoint.domain.posts.post import Direction, Lane
from tests.builders.beginnings import A_DAY, A_MINUTE, LESTARI, NOON, SIREGAR, TODAY, an_id
from tests.builders.crossings import a_crossing, a_decision, a_record
from tests.builders.documents import A_WEBP, a_document, an_indonesian_passport


def a_case(**changes: Any) -> Case:
    """The holder of `a_document`, referred at noon by Lestari, who was not sure of the document."""
    case = Case(
        id=an_id(),
        visit=an_id(),
        kind=CaseKind.DOCUMENT_DOUBT,
        post="ETK",
        counter="1",
        direction=Direction.ENTRY,
        lane=Lane.PASSPORT,
        document=a_document(),
        capture=Capture.SCANNED,
        zone_text="",
        verdict=Verdict.AMBER,
        checks=(),
        note="Foto lain.",
        officer=LESTARI,
        opened_at=NOON,
    )
    return replace(case, **changes)


def a_screening(**changes: Any) -> Screening:
    """Of somebody whose passport another holds, and who named a recruiter."""
    screening = Screening(
        ticks=(Indicator.OTHER_HOLDS_DOCUMENT, Indicator.NO_CONTRACT),
        remarks="Menunduk setiap kali ditanya.",
        interview=(Asked("Mau ke mana?", "Kuching, kata Pak Amin."),),
        companions="Rini dan Sari",
        recruiter="Pak Amin",
        phone="0812-3456-789",
        destination="Kuching",
    )
    return replace(screening, **changes)


def a_lift(**changes: Any) -> Lift:
    """The recommendation of the migrant workers' service, shown the next day."""
    lift = Lift(
        id=an_id(),
        crossing=an_id(),
        number="B-12/BP3MI/2026",
        issuer="BP3MI Kalimantan Barat",
        given_on=TODAY,
        officer=SIREGAR,
        at=NOON + A_DAY,
    )
    return replace(lift, **changes)


def a_postponed_crossing(**changes: Any) -> Crossing:
    """A citizen whose departure was put off at noon."""
    usual: dict[str, Any] = {
        "document": an_indonesian_passport(),
        "direction": Direction.EXIT,
        "decision": a_decision(
            outcome=Outcome.POSTPONED,
            reason="Kontrak tidak ada.",
            ground=Ground.UNPROCEDURAL_WORKER,
            lead=SIREGAR,
        ),
    }
    return a_crossing(**usual | changes)


def a_postponement(**changes: Any) -> Postponement:
    postponement = Postponement(record=a_record(crossing=a_postponed_crossing()))
    return replace(postponement, **changes)


def a_case_event(case: Case, **changes: Any) -> CaseEvent:
    """A note, a minute after the case was opened."""
    event = CaseEvent(
        id=an_id(),
        case=case.id,
        officer=LESTARI,
        at=case.opened_at + A_MINUTE,
        what=Noted("Menunggu penerjemah."),
    )
    return replace(event, **changes)


def an_attachment(case: Case, **changes: Any) -> Attachment:
    attachment = Attachment(
        id=an_id(),
        case=case.id,
        name="halaman.webp",
        media=Media.WEBP,
        content=A_WEBP,
        officer=LESTARI,
        added_at=case.opened_at,
    )
    return replace(attachment, **changes)

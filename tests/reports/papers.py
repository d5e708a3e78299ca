"""Days and papers for the tests of the reports, and how a partner reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import cycle, islice
from typing import Any

from pypdf import PdfReader

from checkpoint.domain.crossings.checks import Check, Severity
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Agency, Details, Referral, VehicleKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName, Sex
from checkpoint.domain.groups.deportee import Deportee, Onward, ReturnCase, ReturnWay
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.reporting.persons import Returned
from checkpoint.reports import daily_report
from checkpoint.reports.paper import Paper
from checkpoint.words.catalogue import Catalogue, Language
from tests.builders import (
    AN_HOUR,
    NOON,
    TODAY,
    a_decision,
    a_document,
    a_pass_document,
    a_post,
    a_record,
    an_indonesian_passport,
)
from tests.counting import figures_of

ENGLISH = Catalogue(Language.ENGLISH, {})


def an_issue(**changes: Any) -> Issue:
    issue = Issue(
        number="ETK/HARIAN/2026-03-14/1",
        issued_at=NOON + 6 * AN_HOUR,
        issued_by="A. Lestari",
        issuer_role=Role.COUNTER_OFFICER,
    )
    return replace(issue, **changes)


def figures(*records: Recorded) -> PeriodFigures:
    return figures_of(a_post(), TODAY, records)


def a_paper(*records: Recorded, partner: Partner = Partner.IMMIGRATION, **issue: Any) -> Paper:
    """The paper of a day as blocks see it."""
    return Paper(
        figures=figures(*records),
        partner=partner,
        issue=an_issue(**issue),
        catalogue=ENGLISH,
    )


def crossings(counts: Mapping[str, int]) -> list[Recorded]:
    """So many arrivals on passports of each nationality."""
    return [
        a_record(document=a_document(nationality=nationality))
        for nationality, count in counts.items()
        for _ in range(count)
    ]


def a_busy_day(nationalities: Sequence[str], count: int) -> list[Recorded]:
    """A full day of both directions, with citizens on both of their documents."""
    documents = [
        an_indonesian_passport(),
        a_pass_document(),
        *(a_document(nationality=nationality) for nationality in nationalities),
    ]
    return [
        a_record(
            document=document,
            direction=tuple(Direction)[place % 2],
            crossed_at=NOON + (place % 9 - 4) * AN_HOUR,
            details=Details(stamp_number=f"A{place:06}"),
        )
        for place, document in enumerate(islice(cycle(documents), count))
    ]


def a_day_with_secrets() -> list[Recorded]:
    """Everything that somebody must not read, in one day."""
    name = PersonName("RAHASIA", "NAMA")
    notes = "Nama Rahasia, demam, korban TPPO"
    told = [
        Referral(agency=agency, note=notes, commodity="babi", amount="12,85 kg", origin="Serian")
        for agency in Agency
    ]
    hits = [Check(code="alert_hit", severity=Severity.LOCK, alert_kind="tppo")]
    refused = a_decision(outcome=Outcome.REFUSED, ground=Ground.INFECTIOUS_DISEASE, reason=notes)
    put_off = a_decision(outcome=Outcome.POSTPONED, ground=Ground.UNPROCEDURAL_WORKER, reason=notes)
    return [
        a_record(
            document=a_document(name=name, nationality="BRN", number="RHS998877"),
            details=Details(
                referrals=tuple(told),
                vehicle=VehicleKind.BUS,
                plate="KB RHS",
                kilb_number="KILB-RHS",
                last_country="PHL",
                stamp_number="STK000777",
                address="Jalan Rahasia",
                children=3,
                declared=False,
            ),
            checks=tuple(hits),
            crossed_at=NOON,
        ),
        a_record(document=a_document(name=name), decision=refused),
        a_record(direction=Direction.EXIT, document=a_document(kind=DocumentKind.CROSSING_PASS)),
        a_record(
            direction=Direction.EXIT,
            document=an_indonesian_passport(
                name=name, sex=Sex.FEMALE, born=PartialDate(2009, 1, 2)
            ),
            decision=put_off,
        ),
    ]


def a_convoy() -> PeriodFigures:
    """Three whom the neighbour sent back, on the day with secrets."""
    father = Deportee(
        case=ReturnCase.NO_PASSPORT, province="Jawa Timur", sector="Perkebunan", depot="Semuja"
    )
    child = replace(father, case=ReturnCase.FOLLOWED_PARENTS, is_child=True)
    woman = Deportee(
        case=ReturnCase.GAMBLING,
        way=ReturnWay.REPATRIATION,
        province="NTB",
        onward=Onward.OWN_WAY,
    )
    letter = DocumentKind.GROUP_TRAVEL_LETTER
    return replace(
        figures(*a_day_with_secrets()),
        returned={
            Returned(Sex.MALE, letter, father): 4,
            Returned(Sex.MALE, letter, child): 3,
            Returned(Sex.FEMALE, DocumentKind.PASSPORT, woman): 1,
        },
    )


def read(counted: PeriodFigures, partner: Partner, **issue: Any) -> str:
    """The whole paper in English, as one line."""
    pdf = daily_report(counted, partner, an_issue(**issue), ENGLISH)
    return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(pdf)).pages).split())


def pages_of(*records: Recorded, partner: Partner = Partner.IMMIGRATION, **issue: Any) -> list[str]:
    """What stands on each page of a paper in English."""
    pdf = daily_report(figures(*records), partner, an_issue(**issue), ENGLISH)
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]

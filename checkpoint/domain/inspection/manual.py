"""The officer's manual as facts: what each rule finds, in whom, and how grave it is.

Nothing is written down twice: examples are put before the very rules that judge travellers, and
what they find is the manual (`manual_examples`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    TravelDocument,
)
from checkpoint.domain.inspection.findings import (
    AlertHit,
    AlertJudgedOther,
    AlertNotBinding,
    Finding,
    TravelDocumentMissing,
)
from checkpoint.domain.inspection.manual_examples import EXAMPLES
from checkpoint.domain.inspection.policy import (
    Bearer,
    BorderPassRule,
    PatternRule,
    Policy,
    TravelDocumentRule,
    VisaFree,
    VisaOnArrival,
)
from checkpoint.domain.inspection.rules import RULES, Rule
from checkpoint.domain.inspection.rules.law import LAWS, Law
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.patterns.sign import Pattern
from checkpoint.domain.posts.post import Counter, Direction, Duty, Lane, Post, PostZone


@dataclass(frozen=True, slots=True, order=True)
class Whom:
    """One kind of traveller, one way, with one kind of document."""

    bearer: Bearer
    direction: Direction
    has_pass: bool
    """On a border pass, rather than on a passport or what stands for one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualCase:
    """One thing that a rule can find, as grave as it is for some."""

    example: Finding
    severity: Severity
    whom: frozenset[Whom]


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualRule:
    """One rule with everything that it can find, the gravest first."""

    rule: Rule
    law: Law
    cases: tuple[ManualCase, ...]


def manual() -> tuple[ManualRule, ...]:
    """Every rule, in the order of the table."""
    return tuple(ManualRule(rule=rule, law=LAWS[rule], cases=_cases(rule)) for rule in RULES)


def _cases(rule: Rule) -> tuple[ManualCase, ...]:
    found: dict[object, tuple[Finding, set[Whom]]] = {}
    for whom in _travellers():
        for example in EXAMPLES[rule]:
            subject = example(_traveller(whom))
            for finding in rule(subject):
                key = (_sort(finding), finding.severity)
                found.setdefault(key, (finding, set()))[1].add(_who(subject))
    cases = [
        ManualCase(example=finding, severity=finding.severity, whom=frozenset(whom))
        for finding, whom in found.values()
    ]
    return tuple(sorted(cases, key=lambda case: -case.severity))


def _sort(finding: Finding) -> object:
    """What tells one thing that is found from another, beside how grave it is."""
    kind = type(finding)
    if isinstance(finding, AlertHit):
        return kind, finding.match.alert.kind, finding.match.band
    if isinstance(finding, AlertNotBinding):
        return kind, finding.has_ended
    if isinstance(finding, TravelDocumentMissing):
        return kind, finding.kind
    return kind if not isinstance(finding, AlertJudgedOther) else (kind,)


def _travellers() -> Iterator[Whom]:
    for bearer in Bearer:
        for direction in Direction:
            for has_pass in (False, True):
                yield Whom(bearer, direction, has_pass)


def _who(subject: Subject) -> Whom:
    """As whom the rules see him, for an example may make another of him."""
    bearer = Bearer.CITIZEN if subject.is_citizen else Bearer.FOREIGNER
    return Whom(bearer, subject.direction, subject.document.kind.is_local)


def _traveller(whom: Whom) -> Subject:
    """Somebody with whom nothing is the matter."""
    is_citizen = whom.bearer is Bearer.CITIZEN
    state = "IDN" if is_citizen else "MYS"
    of_pass = DocumentKind.BORDER_PASS if is_citizen else DocumentKind.CROSSING_PASS
    document = TravelDocument(
        kind=of_pass if whom.has_pass else DocumentKind.PASSPORT,
        issuer=state,
        number="A0000000",
        holder=Holder(name=PersonName("YAINAL"), nationality=state),
        expires_on=TODAY + timedelta(days=400),
        issued_on=TODAY - timedelta(days=300),
        district="Entikong",
    )
    lane = Lane.BORDER_PASS if whom.has_pass else Lane.PASSPORT
    duty = Duty(post=EXAMPLE_POST, counter=Counter("1"), direction=whom.direction, lane=lane)
    return Subject(
        document=document,
        zone=None,
        duty=duty,
        at=datetime.combine(TODAY, time(12), _ZONE),
        today=TODAY,
        matches=(),
        history=(),
        policy=_POLICY,
    )


TODAY = date(2026, 1, 15)
"""Any day: the examples count from it."""

_ZONE = timezone(timedelta(hours=7))
EXAMPLE_POST = Post(
    code="ETK",
    name="Entikong",
    regency="Sanggau",
    province="Kalimantan Barat",
    zone=PostZone.WIB,
    opens_at=time(5),
    closes_at=time(17),
    neighbour="MYS",
    neighbour_post="Tebedu",
    lanes=(Lane.PASSPORT, Lane.BORDER_PASS),
)
OF_THE_ROW = "–"
"""Stands for the source of whichever row of policy is in force."""
_POLICY = Policy(
    travel_documents=(
        TravelDocumentRule(
            kind=DocumentKind.PASSPORT, validity_months=120, source=OF_THE_ROW, is_verified=True
        ),
        TravelDocumentRule(
            kind=DocumentKind.RECOMMENDATION_LETTER, source=OF_THE_ROW, is_verified=False
        ),
        *(
            TravelDocumentRule(kind=kind, validity_months=36, source=OF_THE_ROW, is_verified=True)
            for kind in (DocumentKind.BORDER_PASS, DocumentKind.CROSSING_PASS)
        ),
    ),
    border_passes=tuple(
        BorderPassRule(
            post="ETK",
            kind=kind,
            issuer=issuer,
            districts=("Entikong", "Sekayam"),
            neighbour_accepts=False,
            source=OF_THE_ROW,
            is_verified=True,
        )
        for kind, issuer in (
            (DocumentKind.BORDER_PASS, "IDN"),
            (DocumentKind.CROSSING_PASS, "MYS"),
        )
    ),
    visa_free=(VisaFree(nationality="MYS", days=30, source=OF_THE_ROW, is_verified=True),),
    visa_on_arrival=(VisaOnArrival(days=30, fee=500_000, source=OF_THE_ROW, is_verified=True),),
    patterns=tuple(
        PatternRule(
            pattern=pattern,
            count=5,
            within_days=30,
            under_days=2,
            young_under=0 if pattern is Pattern.NEW_PASSPORT else 22,
            source=OF_THE_ROW,
            is_verified=True,
        )
        for pattern in Pattern
    ),
    known_states=frozenset({"IDN", "MYS", "IND"}),
)
"""Rows of which every rule of policy has one to find something by; those in force are printed
beside the rules, from the policy itself."""

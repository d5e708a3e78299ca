from __future__ import annotations

from datetime import date

import pytest

from checkpoint.domain.crossings.details import Permit
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.inspection.policy import (
    Bearer,
    BorderPassRule,
    ExpiryNotice,
    MonthsOfValidity,
    PermitAsk,
    PermitRule,
    PolicyRow,
    QuestionRule,
    StayRule,
    TravelDocumentRule,
    VisaFree,
    VisaOnArrival,
)
from checkpoint.domain.inspection.policy_book import ROW_TYPES, EditAct, PolicyKind
from checkpoint.domain.inspection.question import Paper, Question
from checkpoint.domain.patterns.sign import Pattern
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, NOON, a_policy_edit

ROWS: dict[PolicyKind, PolicyRow] = {
    PolicyKind.BORDER_PASSES: BorderPassRule(
        post="ETK",
        kind=DocumentKind.BORDER_PASS,
        issuer="IDN",
        districts=("Entikong",),
        reach="Tebedu",
        validity_months=24,
        stay_days=14,
        extensions=2,
        most_days=30,
        neighbour_accepts=False,
        valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31),
        source="BCA",
        is_verified=False,
    ),
    PolicyKind.VISA_FREE: VisaFree(nationality="MYS", days=30, source="x", is_verified=True),
    PolicyKind.VISA_ON_ARRIVAL: VisaOnArrival(
        days=30, fee=500_000, nationalities=("PNG",), posts=("SKW",), source="x", is_verified=False
    ),
    PolicyKind.EXPIRY_NOTICES: ExpiryNotice(days=14, source="x", is_verified=True),
    PolicyKind.MONTHS_OF_VALIDITY: MonthsOfValidity(months=6, source="x", is_verified=True),
    PolicyKind.PERMITS: PermitRule(
        permit=Permit.LIMITED_STAY, asks=(PermitAsk.NUMBER,), source="x", is_verified=False
    ),
    PolicyKind.TRAVEL_DOCUMENTS: TravelDocumentRule(
        kind=DocumentKind.PASSPORT,
        bearers=(Bearer.CITIZEN,),
        directions=(Direction.EXIT,),
        source="x",
        is_verified=True,
    ),
    PolicyKind.PATTERNS: PatternRule(
        pattern=Pattern.SHORT_CROSSINGS, count=5, source="x", is_verified=False
    ),
    PolicyKind.STAY_RULES: StayRule(
        arrival_counts=False, fee_per_day=2_000_000, source="x", is_verified=False
    ),
    PolicyKind.QUESTIONS: QuestionRule(
        question=Question.PLATE,
        is_required=True,
        lanes=(Lane.VEHICLE,),
        papers=(Paper.OTHER,),
        source="x",
        is_verified=False,
    ),
}


def test_there_is_an_example_of_every_kind() -> None:
    assert {kind: type(row) for kind, row in ROWS.items()} == dict(ROW_TYPES)


@pytest.mark.parametrize("kind", list(PolicyKind))
def test_an_edit_of_any_kind_comes_back_as_it_was_made(storage: Storage, kind: PolicyKind) -> None:
    edit = a_policy_edit(kind=kind, content=ROWS[kind])
    with storage.writing() as store:
        store.policy.add(edit)
        store.policy.add(edit)

    with storage.reading() as store:
        assert store.policy.every() == [edit]


def test_edits_come_back_in_the_order_in_which_they_were_made(storage: Storage) -> None:
    first = a_policy_edit(at=NOON + A_DAY)
    second = a_policy_edit(act=EditAct.TAKEN_BACK, row=first.row, content=None)
    with storage.writing() as store:
        store.policy.add(first)
        store.policy.add(second)

    with storage.reading() as store:
        assert store.policy.every() == [first, second]


def test_the_version_is_another_after_every_edit(storage: Storage) -> None:
    versions = []
    for _ in range(3):
        with storage.reading() as store:
            versions.append(store.policy.version())
        with storage.writing() as store:
            store.policy.add(a_policy_edit())

    assert versions[0] == 0
    assert len(set(versions)) == 3

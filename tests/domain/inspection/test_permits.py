"""Visas and permits of foreigners who enter, by dated rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.crossings.details import Details, Permit, Purpose
from checkpoint.domain.inspection.decision import missing_answers, unlawful_answers
from checkpoint.domain.inspection.findings import VisaNeeded
from checkpoint.domain.inspection.inspection import Inspection, inspect
from checkpoint.domain.inspection.policy import (
    PermitAsk,
    PermitRule,
    Policy,
    VisaFree,
    VisaOnArrival,
)
from checkpoint.domain.inspection.rules.visa import visa_on_entry
from checkpoint.domain.posts.post import Direction
from tests.builders import QUESTIONS, a_document, a_duty, a_pass_document, an_id
from tests.domain.inspection.subjects import a_subject

ENTERING = a_duty(direction=Direction.ENTRY)
PAPUAN = a_document(issuer="PNG", nationality="PNG")
OPEN = VisaOnArrival(days=30, fee=500_000, source="B1", is_verified=False)
HERE = replace(OPEN, days=14, posts=("ETK",))
POLICY = Policy(
    questions=QUESTIONS,
    visa_free=(VisaFree(nationality="MYS", days=30, source="Perpres", is_verified=False),),
    visa_on_arrival=(OPEN,),
    permits=(
        PermitRule(
            permit=Permit.LIMITED_STAY,
            asks=(PermitAsk.NUMBER, PermitAsk.UNTIL),
            source="UU 63/2024",
            is_verified=False,
        ),
        PermitRule(
            permit=Permit.VISIT_VISA,
            asks=(PermitAsk.NUMBER, PermitAsk.DAYS),
            days=60,
            source="Praktik",
            is_verified=False,
        ),
    ),
)
ON_ARRIVAL = Details(permit=Permit.VISA_ON_ARRIVAL, days_granted=30, purpose=Purpose.TOURISM)


def inspected(**rows: Any) -> Inspection:
    subject = a_subject(document=PAPUAN, duty=ENTERING, policy=replace(POLICY, **rows))
    return inspect(subject, id=an_id(), capture=Capture.TYPED, payload="", alert_version=0)


def test_a_nationality_that_is_not_free_is_told_what_a_visa_here_gives_and_costs() -> None:
    subject = a_subject(document=PAPUAN, duty=ENTERING, policy=POLICY)

    assert list(visa_on_entry(subject)) == [
        VisaNeeded(Severity.NOTE, "PNG", 30, 500_000, "B1", is_verified=False)
    ]


def test_who_is_free_who_leaves_and_who_bears_a_border_pass_is_told_nothing() -> None:
    leaving = a_duty(direction=Direction.EXIT)
    card = a_pass_document(issuer="PNG", nationality="PNG")
    for document, duty in ((a_document(), ENTERING), (PAPUAN, leaving), (card, ENTERING)):
        assert list(visa_on_entry(a_subject(document=document, duty=duty, policy=POLICY))) == []


@pytest.mark.parametrize(
    ("rows", "unlawful"),
    [
        pytest.param((OPEN,), (), id="open list"),
        pytest.param((HERE,), ("days_granted",), id="too many days for this post"),
        pytest.param((OPEN, HERE), ("days_granted",), id="the row of the post goes first"),
        pytest.param((replace(OPEN, nationalities=("PNG",)),), (), id="named"),
        pytest.param((replace(OPEN, nationalities=("IND",)),), ("permit",), id="not named"),
        pytest.param((replace(OPEN, posts=("BDU",)),), ("permit",), id="at another post"),
        pytest.param((replace(OPEN, valid_to=date(2020, 1, 1)),), ("permit",), id="ended"),
        pytest.param((), (), id="nothing known"),
    ],
)
def test_a_visa_on_arrival_is_granted_as_its_row_says(
    rows: tuple[VisaOnArrival, ...], unlawful: tuple[str, ...]
) -> None:
    assert unlawful_answers(inspected(visa_on_arrival=rows), ON_ARRIVAL) == unlawful


def test_who_returns_on_a_stay_permit_names_it_and_is_granted_no_days() -> None:
    details = Details(permit=Permit.LIMITED_STAY, purpose=Purpose.WORK)

    assert missing_answers(inspected(), details) == ("permit_number", "permit_until")
    whole = replace(details, permit_number="2C11", permit_until=date(2027, 1, 1))
    assert missing_answers(inspected(), whole) == ()


def test_a_visa_is_named_by_its_number_and_grants_no_more_than_its_days() -> None:
    visa = Details(permit=Permit.VISIT_VISA, purpose=Purpose.FAMILY, days_granted=61)

    assert missing_answers(inspected(), visa) == ("permit_number",)
    assert unlawful_answers(inspected(), visa) == ("days_granted",)
    assert unlawful_answers(inspected(), replace(visa, days_granted=60)) == ()

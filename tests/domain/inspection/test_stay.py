"""A foreigner who leaves late is told apart from one who leaves in time, and never a citizen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.findings import StayExceeded
from checkpoint.domain.inspection.policy import BorderPassRule, Policy
from checkpoint.domain.inspection.rules.stay import stay_exceeded
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_decision,
    a_document,
    a_duty,
    a_holder,
    a_record,
    some_details,
)
from tests.domain.inspection.subjects import a_subject

LEAVING = a_duty(direction=Direction.EXIT)
GRANTED = 30
PASS_DAYS = 14


def found_in(**subject: object) -> list[StayExceeded]:
    every = stay_exceeded(a_subject(**{"duty": LEAVING, **subject}))
    return [one for one in every if isinstance(one, StayExceeded)]


def entered(days_ago: int, days: int | None = GRANTED, **changes: object) -> Recorded:
    return a_record(
        crossed_at=NOON - days_ago * A_DAY,
        details=replace(some_details(), days_granted=days),
        **changes,
    )


@pytest.mark.parametrize(
    ("days_ago", "over"),
    [(GRANTED - 1, 0), (GRANTED, 1), (GRANTED + 59, 60), (GRANTED + 60, 61)],
)
def test_the_day_of_arrival_is_the_first_of_the_stay(days_ago: int, over: int) -> None:
    found = found_in(history=[entered(days_ago)])

    assert [one.days_over for one in found] == ([over] if over else [])
    for one in found:
        assert (one.entered_on, one.last_day) == (TODAY - days_ago * A_DAY, TODAY - over * A_DAY)


def test_where_the_day_of_arrival_does_not_count_the_stay_is_a_day_longer() -> None:
    policy = Policy(arrival_counts=False)

    assert found_in(history=[entered(GRANTED)], policy=policy) == []


@pytest.mark.parametrize(("over", "severity"), [(60, Severity.ATTENTION), (61, Severity.LOCK)])
def test_more_than_sixty_days_is_more_than_a_fee(over: int, severity: Severity) -> None:
    (found,) = found_in(history=[entered(GRANTED - 1 + over)])

    assert (found.days_over, found.severity) == (over, severity)


def test_a_refusal_since_then_does_not_hide_the_entry() -> None:
    refused = a_record(
        direction=Direction.EXIT,
        crossed_at=NOON - A_DAY,
        decision=a_decision(outcome=Outcome.REFUSED),
    )

    assert len(found_in(history=[refused, entered(GRANTED + 5)])) == 1


def test_who_left_already_is_not_judged_by_an_older_entry() -> None:
    left = a_record(direction=Direction.EXIT, crossed_at=NOON - 50 * A_DAY)

    assert found_in(history=[left, entered(GRANTED + 50)]) == []


def test_who_enters_and_who_is_a_citizen_is_never_found() -> None:
    history = [entered(GRANTED + 5)]
    citizen = a_document(holder=a_holder(nationality="IDN"))

    assert found_in(history=history)
    assert found_in(history=history, duty=a_duty(direction=Direction.ENTRY)) == []
    assert found_in(history=history, document=citizen) == []


def test_a_local_pass_has_the_days_of_its_agreement() -> None:
    document = a_document(kind=DocumentKind.CROSSING_PASS, issuer="MYS")
    terms = BorderPassRule(
        post="ETK",
        kind=DocumentKind.CROSSING_PASS,
        issuer="MYS",
        stay_days=PASS_DAYS,
        source="BCA 1984",
        is_verified=False,
    )
    policy = Policy(border_passes=(terms,))

    def found(days_ago: int) -> int:
        history = [entered(days_ago, None, document=document)]
        return len(found_in(history=history, document=document, policy=policy))

    assert (found(PASS_DAYS - 1), found(PASS_DAYS)) == (0, 1)

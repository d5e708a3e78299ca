"""A foreigner who leaves late is told apart from one who leaves in time, and never a citizen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.findings import StayExceeded
from checkpoint.domain.inspection.policy import BorderPassRule, Policy, StayRule
from checkpoint.domain.inspection.rules.stay import current_stay, stay_exceeded
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


def a_rule(**changes: Any) -> StayRule:
    return replace(StayRule(source="PP 28/2019", is_verified=False), **changes)


@pytest.mark.parametrize(
    ("days_ago", "over"),
    [(GRANTED - 1, 0), (GRANTED, 1), (GRANTED + 59, 60), (GRANTED + 60, 61)],
)
def test_the_day_of_arrival_is_the_first_of_the_stay(days_ago: int, over: int) -> None:
    found = found_in(history=[entered(days_ago)])

    assert [one.stay.days_over for one in found] == ([over] if over else [])
    for one in found:
        assert (one.stay.entered_on, one.stay.last_day) == (
            TODAY - days_ago * A_DAY,
            TODAY - over * A_DAY,
        )


def test_where_the_day_of_arrival_does_not_count_the_stay_is_a_day_longer() -> None:
    policy = Policy(stay_rules=(a_rule(arrival_counts=False),))

    assert found_in(history=[entered(GRANTED)], policy=policy) == []


@pytest.mark.parametrize(("over", "severity"), [(60, Severity.ATTENTION), (61, Severity.LOCK)])
def test_more_than_sixty_days_is_more_than_a_fee(over: int, severity: Severity) -> None:
    (found,) = found_in(history=[entered(GRANTED - 1 + over)])

    assert (found.stay.days_over, found.severity) == (over, severity)


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


def test_the_fee_is_that_of_every_day_and_says_by_which_rule() -> None:
    dear = a_rule(fee_per_day=2_000_000, source="PP 99/2026", is_verified=True)

    (found,) = found_in(history=[entered(GRANTED + 4)], policy=Policy(stay_rules=(dear,)))

    assert (found.stay.days_over, found.stay.fee) == (5, 10_000_000)
    assert (found.source, found.is_verified) == ("PP 99/2026", True)


def test_what_no_fee_settles_costs_none() -> None:
    (found,) = found_in(history=[entered(GRANTED + 60)])

    assert (found.severity, found.stay.fee) == (Severity.LOCK, 0)


def test_a_new_rule_does_not_move_the_last_day_of_who_is_here_but_sets_his_fee() -> None:
    before = a_rule(arrival_counts=False, valid_to=TODAY - 10 * A_DAY, source="lama")
    since = a_rule(fee_per_day=3_000_000, valid_from=TODAY - 9 * A_DAY, source="baru")
    policy = Policy(stay_rules=(before, since))

    assert found_in(history=[entered(GRANTED)], policy=policy) == []
    (found,) = found_in(history=[entered(GRANTED + 1)], policy=policy)

    assert (found.stay.last_day, found.stay.fee) == (TODAY - A_DAY, 3_000_000)
    assert found.source == "lama; baru"


def test_the_stay_is_counted_from_the_entry_on_another_document_of_the_person() -> None:
    old, new = a_document(number="A1111111"), a_document(number="B2222222")

    (found,) = found_in(history=[entered(GRANTED + 1, document=old)], document=new)

    assert found.stay.days_over == 2


def test_how_it_stands_with_a_stay_is_known_before_it_ends() -> None:
    stay = current_stay(a_subject(duty=LEAVING, history=[entered(GRANTED - 3)]))

    assert stay is not None
    assert (stay.days_inside, stay.days_left, stay.days_over, stay.fee) == (28, 2, 0, 0)

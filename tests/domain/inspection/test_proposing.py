"""When a talk aside is proposed, and that nobody is proposed for what he is."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from checkpoint.domain.crossings.checks import Severity, Verdict, verdict_of
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex
from checkpoint.domain.inspection.earlier import Earlier
from checkpoint.domain.inspection.findings import DeparturePostponed, ScreeningProposed
from checkpoint.domain.inspection.proposing import Cause, Signs, causes_of
from checkpoint.domain.inspection.rules.screening import (
    departure_postponed,
    screening_proposed,
    signs_of,
)
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_document,
    a_duty,
    a_lift,
    a_postponed_crossing,
    a_postponement,
    a_record,
    an_indonesian_passport,
)
from tests.services.worlds import POLICY


def a_subject(**changes: Any) -> Subject:
    subject = Subject(
        document=an_indonesian_passport(),
        zone=None,
        duty=a_duty(direction=Direction.EXIT),
        at=NOON,
        today=TODAY,
        matches=(),
        history=(),
        policy=POLICY,
    )
    return replace(subject, **changes)


def test_the_rule_looks_at_five_signs_and_at_nothing_that_somebody_is() -> None:
    assert {field.name for field in fields(Signs)} == {
        "is_child",
        "is_of_interest",
        "is_postponed",
        "contact_cases",
        "same_story",
    }


@pytest.mark.parametrize(
    "other",
    [
        {"sex": Sex.FEMALE},
        {"sex": Sex.MALE},
        {"nationality": "MMR"},
        {"place_of_birth": "MERAUKE"},
        {"name": PersonName("WAMENA")},
        {"district": "Miskin"},
        {"issuing_office": "KANIM KUPANG"},
    ],
    ids=str,
)
@pytest.mark.parametrize("born", [PartialDate(1990), PartialDate(2012)], ids=str)
def test_origin_sex_and_home_change_nothing_in_what_is_proposed(
    other: dict[str, Any], born: PartialDate
) -> None:
    one = a_subject(document=a_document(born=born))
    another = a_subject(document=a_document(born=born, **other))

    assert signs_of(one) == signs_of(another)


@pytest.mark.parametrize(
    ("signs", "cause"),
    [
        (Signs(is_child=True), Cause.CHILD),
        (Signs(is_of_interest=True), Cause.OF_INTEREST),
        (Signs(is_postponed=True), Cause.POSTPONED_BEFORE),
        (Signs(contact_cases=1), Cause.SHARED_CONTACT),
        (Signs(same_story=2), Cause.SAME_STORY),
    ],
)
def test_each_sign_proposes_by_itself_and_says_so(signs: Signs, cause: Cause) -> None:
    assert list(causes_of(signs)) == [cause]


def test_without_a_sign_nothing_is_proposed() -> None:
    assert list(causes_of(Signs(same_story=1))) == []
    assert list(screening_proposed(a_subject())) == []


def test_what_is_proposed_stands_in_nobodys_way() -> None:
    child = a_subject(document=an_indonesian_passport(born=PartialDate(2012)))
    (found,) = screening_proposed(child)

    assert isinstance(found, ScreeningProposed)
    assert verdict_of([found.severity]) is Verdict.GREEN


def test_on_the_day_of_being_eighteen_nobody_is_a_child_any_more() -> None:
    today = PartialDate(TODAY.year - 18, TODAY.month, TODAY.day)
    tomorrow = PartialDate(TODAY.year - 18, TODAY.month, TODAY.day + 1)

    assert not signs_of(a_subject(document=a_document(born=today))).is_child
    assert signs_of(a_subject(document=a_document(born=tomorrow))).is_child


def test_a_postponement_is_amber_until_a_recommendation_is_shown_and_then_a_note() -> None:
    open_one, lifted = a_postponement(), a_postponement(lift=a_lift())
    (amber,) = departure_postponed(a_subject(earlier=Earlier(postponements=(open_one,))))
    (note,) = departure_postponed(a_subject(earlier=Earlier(postponements=(lifted,))))

    assert isinstance(amber, DeparturePostponed)
    assert (amber.severity, note.severity) == (Severity.ATTENTION, Severity.NOTE)


def test_a_later_postponement_stands_though_an_earlier_one_was_lifted() -> None:
    crossing = a_postponed_crossing(crossed_at=NOON + A_DAY)
    later = a_postponement(record=a_record(crossing=crossing))
    earlier = Earlier(postponements=(a_postponement(lift=a_lift()), later))

    (found,) = departure_postponed(a_subject(earlier=earlier))

    assert found.severity is Severity.ATTENTION


def test_who_comes_home_is_not_asked_about_a_departure() -> None:
    coming = a_subject(duty=a_duty(), earlier=Earlier(postponements=(a_postponement(),)))

    assert list(departure_postponed(coming)) == []

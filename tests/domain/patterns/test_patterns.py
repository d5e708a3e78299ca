"""What a pattern is made of, and what it may never be made of."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName, Sex
from checkpoint.domain.inspection.manual_examples import EXAMPLES
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.inspection.policy import Policy
from checkpoint.domain.inspection.rules import examine
from checkpoint.domain.inspection.rules.patterns import (
    contact_of_case,
    first_exit_on_new_passport,
    many_young_companions,
    repeat_short_crossings,
)
from checkpoint.domain.patterns.companions import Beside, is_under
from checkpoint.domain.patterns.contacts import (
    Answered,
    CaseTexts,
    Contact,
    contacts_given,
    phones_in,
)
from checkpoint.domain.patterns.new_passport import issued_about
from checkpoint.domain.patterns.short_crossings import Passing, often, short_trips
from checkpoint.domain.patterns.sign import ContactKind, Facts, Pattern, Trip
from checkpoint.domain.posts.post import Direction
from checkpoint.reference.policy import load_policy
from checkpoint.reference.states import known_states
from tests.builders import A_DAY, AN_HOUR, NOON, TODAY, a_duty, an_indonesian_passport
from tests.domain.inspection.subjects import a_subject

RULES = (
    repeat_short_crossings,
    many_young_companions,
    first_exit_on_new_passport,
    contact_of_case,
)
POLICY = Policy(patterns=load_policy(known_states()).patterns)
SEEN = {
    Passing: {"at", "is_setting_out", "is_on_pass"},
    Beside: {"document", "at", "where", "born", "shared"},
    Answered: {"document", "at", "where", "born", "address", "plate"},
    CaseTexts: {"document", "opened_at", "address", "plate", "texts"},
    Facts: {"trips", "companions", "contacts"},
}
"""All that any pattern is ever given. Whoever adds to it answers for it here: no name, no sex, no
nationality or people, no place of birth, no purpose, and nothing of how poor somebody is."""


@pytest.mark.parametrize("form", SEEN)
def test_a_pattern_is_given_nothing_by_which_people_are_judged_for_who_they_are(form: Any) -> None:
    assert {field.name for field in fields(form)} == SEEN[form]


def test_no_row_of_policy_can_ask_for_it_either() -> None:
    asked = {field.name for field in fields(PatternRule)}
    assert asked == {
        *("pattern", "is_on", "count", "within_days", "under_days", "young_under", "minutes"),
        *("most_people", "validity_months", "valid_from", "valid_to", "source", "is_verified"),
    }


@given(
    name=st.text(st.characters(categories=["L"]), min_size=1),
    sex=st.sampled_from(Sex),
    place=st.text(),
    number=st.text(),
)
def test_whatever_name_sex_or_home_he_has_the_same_is_found(
    name: str, sex: Sex, place: str, number: str
) -> None:
    subject = a_subject(
        document=an_indonesian_passport(),
        duty=a_duty(direction=Direction.EXIT),
        policy=POLICY,
    )
    marked = EXAMPLES[repeat_short_crossings][0](subject)
    other = replace(
        marked.document.holder,
        name=PersonName(name),
        sex=sex,
        place_of_birth=place,
        national_number=number,
    )
    as_other = replace(
        marked, document=replace(marked.document, holder=other, issuing_office=place)
    )

    found = examine(marked, RULES)
    assert len(found) == 3
    assert examine(as_other, RULES) == found


@given(st.lists(st.tuples(st.integers(0, 900), st.booleans(), st.booleans())))
def test_every_trip_goes_out_comes_back_and_is_short(made: list[tuple[int, bool, bool]]) -> None:
    passings = [Passing(NOON + hour * AN_HOUR, out, on_pass) for hour, out, on_pass in made]
    found = list(short_trips(passings, under=2 * A_DAY))

    assert all(timedelta(0) <= trip.ended_at - trip.begun_at < 2 * A_DAY for trip in found)
    assert all(one.ended_at <= two.begun_at for one, two in pairwise(found))
    assert len(found) <= len(passings) // 2


def test_fewer_than_the_number_are_no_pattern_and_older_ones_do_not_count() -> None:
    made = [Trip(NOON - day * A_DAY, NOON - day * A_DAY + AN_HOUR) for day in (1, 5, 9, 31)]
    assert often(made, count=4, since=NOON - 30 * A_DAY) == ()
    assert len(often(made, count=3, since=NOON - 30 * A_DAY)) == 3


@pytest.mark.parametrize(
    ("born", "is_young"),
    [
        (PartialDate(2008, 3, 14), False),
        (PartialDate(2008, 3, 15), True),
        (PartialDate(2008), False),
        (PartialDate(2009), True),
    ],
)
def test_somebody_is_young_only_if_he_surely_is(born: PartialDate, *, is_young: bool) -> None:
    assert is_under(born, 18, TODAY) is is_young


def test_the_same_contact_is_known_however_it_is_written() -> None:
    one = set(contacts_given("Jl. Merdeka No.12 (0812-3456 7890)", "kb 1234-ab"))
    other = set(contacts_given("JL MERDEKA NO 12 / 081234567890", "KB1234AB"))
    assert Contact(ContactKind.PLATE, "KB1234AB") in one & other
    assert Contact(ContactKind.PHONE, "081234567890") in one & other
    assert list(phones_in("telp +62 812 3456 7890")) == [Contact(ContactKind.PHONE, "081234567890")]


@pytest.mark.parametrize("address", ["Entikong", "Pasar Entikong", "KM 3", ""])
def test_a_village_or_a_market_is_nobodys_own(address: str) -> None:
    assert list(contacts_given(address, "")) == []


def test_a_passport_without_a_day_of_issue_is_as_old_as_its_last_day_says() -> None:
    last = TODAY.replace(year=2036)
    assert issued_about(None, last, validity_months=120) == TODAY
    assert issued_about(TODAY, None, validity_months=120) == TODAY
    assert issued_about(None, None, validity_months=120) is None


def test_a_grown_mans_passport_of_half_its_days_is_not_a_childs_new_one() -> None:
    duty = a_duty(direction=Direction.EXIT)
    half = {"issued_on": None, "expires_on": TODAY.replace(year=2031)}
    grown = a_subject(document=an_indonesian_passport(**half), duty=duty, policy=POLICY)
    child = an_indonesian_passport(**half, born=PartialDate(2012, 1, 1))

    assert examine(grown, RULES) == ()
    (found,) = examine(replace(grown, document=child), RULES)
    assert getattr(found, "row", None) == POLICY.patterns[3]
    assert POLICY.patterns[3].pattern is Pattern.NEW_PASSPORT

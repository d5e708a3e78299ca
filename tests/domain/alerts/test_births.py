from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.births import BirthRelation, near_days, relate_births, swapped
from checkpoint.domain.documents.partial_date import PartialDate

SLIPS = {BirthRelation.ONE_DIGIT, BirthRelation.YEAR_BESIDE}


@pytest.mark.parametrize(
    ("listed", "relation"),
    [
        ("1985-03-12", BirthRelation.SAME),
        ("1985-12-03", BirthRelation.SWAPPED),
        ("1985-03-11", BirthRelation.ONE_DIGIT),
        ("1995-03-12", BirthRelation.ONE_DIGIT),
        ("1985-03-21", BirthRelation.DIFFERENT),
        ("1976-03-12", BirthRelation.DIFFERENT),
        ("1984-04-12", BirthRelation.DIFFERENT),
        ("1985", BirthRelation.PARTLY),
        ("1985-03", BirthRelation.PARTLY),
        ("1985-04", BirthRelation.DIFFERENT),
        ("1984", BirthRelation.DIFFERENT),
    ],
)
def test_a_birthday_differs_by_a_slip_or_is_another_persons(
    listed: str, relation: BirthRelation
) -> None:
    document = PartialDate(1985, 3, 12)

    assert relate_births(document, PartialDate.from_iso(listed)) is relation
    assert relate_births(PartialDate.from_iso(listed), document) is relation


def test_the_same_day_of_the_next_year_is_a_slip_even_over_a_decade() -> None:
    one, other = PartialDate(1989, 6, 1), PartialDate(1990, 6, 1)

    assert relate_births(one, other) is BirthRelation.YEAR_BESIDE


def test_a_birthday_nobody_knows_says_nothing() -> None:
    assert relate_births(None, PartialDate(1985)) is BirthRelation.UNKNOWN


@given(st.dates(), st.dates())
def test_the_days_looked_up_are_those_that_count_as_a_slip(day: date, other: date) -> None:
    relation = relate_births(PartialDate.of(day), PartialDate.of(other))

    assert (other in near_days(day)) == (relation in SLIPS)
    assert (other == swapped(day)) == (relation is BirthRelation.SWAPPED)


@given(st.dates())
def test_every_day_looked_up_counts_as_a_slip(day: date) -> None:
    found = {relate_births(PartialDate.of(day), PartialDate.of(near)) for near in near_days(day)}

    assert found <= SLIPS

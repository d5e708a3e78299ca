"""What holds of any two people, however their names are written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.alerts.evidence import name_points, weigh
from checkpoint.domain.alerts.frequencies import Counts
from checkpoint.domain.alerts.matching import USUAL, compare
from checkpoint.domain.alerts.names import readings
from checkpoint.domain.alerts.pairing import pair_names
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.alerts.weights import WEIGHTS
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.posts.post import Direction
from tests.domain.alerts.samples import BORN, a_traveller, an_alert, named
from tests.domain.alerts.test_searching import names

days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
FACTS: dict[str, Any] = {
    "born": BORN,
    "nationality": "IDN",
    "sex": Sex.MALE,
    "place_of_birth": "SANGGAU",
    "document_number": "C7654321",
}
NOT_KNOWN = an_alert(born=None, nationality="", sex=Sex.UNSPECIFIED)


def points(one: str, other: str, counts: Counts | None = None) -> float:
    (mine,), (theirs,) = readings(one)[:1], readings(other)[:1]
    return name_points(pair_names(mine, theirs), "IDN", counts or Counts({}, {}))


def score(traveller: Traveller, alert: Alert) -> float:
    """What is told of an alert; far too little where nothing is."""
    found = compare(traveller, alert, USUAL)
    return found.score if found else -1_000.0


@given(names, names)
def test_two_names_are_as_alike_whichever_is_the_documents(one: str, other: str) -> None:
    assert points(one, other) == pytest.approx(points(other, one))


@given(names, names)
def test_no_name_is_liker_another_than_itself(one: str, other: str) -> None:
    """Save where a letter is a title in the one, and may be an initial in the other."""
    letters = len(readings(one)[0].letters) + len(readings(other)[0].letters)

    assert points(one, other) <= points(one, one) + WEIGHTS.initial * letters + 0.01


@given(names, st.sampled_from(sorted(FACTS)), st.sets(st.sampled_from(sorted(FACTS))))
def test_a_true_fact_that_is_learned_never_lowers_the_score(
    name: str, fact: str, known: set[str]
) -> None:
    traveller = named("BUDI HARTONO", place_of_birth="SANGGAU")
    less = replace(NOT_KNOWN, name=name, **{one: FACTS[one] for one in known})
    more = replace(less, **{fact: FACTS[fact]})

    assert score(traveller, more) >= score(traveller, less)


@given(names, names)
def test_the_name_he_really_bears_never_lowers_the_score(listed: str, borne: str) -> None:
    less = an_alert(name=listed)
    more = replace(less, aliases=(borne,))

    assert score(named(borne), more) >= score(named(borne), less)


@given(st.dates(date(1950, 1, 1), date(2010, 12, 31)))
def test_the_more_of_a_birthday_is_known_the_more_it_says(day: date) -> None:
    born = PartialDate.of(day)
    told = [
        weigh(a_traveller(born=born), an_alert(born=known), USUAL.frequencies).points
        for known in (None, PartialDate(day.year), PartialDate(day.year, day.month), born)
    ]

    assert told == sorted(told)


@given(st.integers(1, 900), st.integers(1, 900))
def test_the_rarer_a_name_the_more_it_says(one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    counted = [Counts({"HARTONO": {"IDN": count}}, {"IDN": 10_000}) for count in (fewer, more)]
    rare, common = (points("BUDI HARTONO", "BUDI HARTONO", counts) for counts in counted)

    assert rare >= common


@given(
    st.sampled_from(list(AlertKind)),
    days,
    st.integers(0, 400),
    st.sampled_from(list(Direction)),
)
def test_an_alert_that_has_ended_holds_nobody_up(
    kind: AlertKind,
    ended_on: date,
    since: int,
    direction: Direction,
) -> None:
    alert = an_alert(kind=kind, valid_to=ended_on, direction=kind.usual_direction)
    on = ended_on + timedelta(days=1 + since)

    assert not alert.concerns(direction, is_citizen=False, on=on)
    assert not alert.concerns(direction, is_citizen=True, on=on)

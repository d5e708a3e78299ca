"""What speaks for and against: every true thing that is learned speaks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.alert import Alert, AlertKind
from checkpoint.domain.alerts.bands import Band, thresholds_for
from checkpoint.domain.alerts.evidence import weigh
from checkpoint.domain.alerts.frequencies import Counts, Frequencies
from checkpoint.domain.alerts.matching import USUAL
from checkpoint.domain.alerts.names import readings
from checkpoint.domain.alerts.pairing import pair_names
from checkpoint.domain.alerts.reasons import Trait
from checkpoint.domain.alerts.two_people import Known, compare_people
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.posts.post import Direction
from tests.domain.alerts.samples import BORN, a_traveller, an_alert, named

NAMES = ("BUDI HARTONO", "BOEDI HARTNO", "HARTONO", "SITI AMINAH", "MUHAMMAD ALI", "TAN WEI LING")


def points(alert: Alert, counts: Frequencies = USUAL.frequencies, **traveller: Any) -> float:
    return weigh(a_traveller(**traveller), alert, counts).points


@given(
    st.sampled_from(NAMES),
    st.sampled_from((BORN, PartialDate(1985), PartialDate(1985, 3), None)),
    st.sampled_from(("", "IDN")),
    st.sampled_from((Sex.UNSPECIFIED, Sex.MALE)),
    st.sampled_from(("", "SANGGAU")),
)
def test_learning_something_true_never_speaks_against(
    name: str, born: PartialDate | None, state: str, sex: Sex, place: str
) -> None:
    less = an_alert(name=name, born=born, nationality=state, sex=sex, place_of_birth=place)
    person: dict[str, Any] = {"names": ("BUDI HARTONO",), "born": BORN, "place_of_birth": "SANGGAU"}
    for more in (
        replace(less, born=BORN),
        replace(less, nationality="IDN"),
        replace(less, sex=Sex.MALE),
        replace(less, place_of_birth="Kab. Sanggau"),
        replace(less, aliases=("BUDI HARTONO",)),
    ):
        assert points(more, **person) >= points(less, **person)


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_it_is_no_matter_which_of_two_people_is_held_against_the_other(
    one: str, other: str
) -> None:
    there = compare_people(Known(one, BORN), Known(other, BORN)).score
    back = compare_people(Known(other, BORN), Known(one, BORN)).score

    assert there == pytest.approx(back)


def test_a_word_that_many_bear_says_less_than_one_that_few_bear() -> None:
    words = {"HARTONO": {"IDN": 400}, "BUDI": {"IDN": 900}}
    common = Counts(words, {"IDN": 10_000})

    assert points(an_alert(), common) < points(an_alert(), Counts({}, {"IDN": 10_000}))


def test_a_word_is_common_among_its_own_people_and_rare_among_others() -> None:
    counts = Counts({"NGUYEN": {"VNM": 900}}, {"VNM": 1_000, "IDN": 9_000})

    assert counts.bits("NGUYEN", "VNM") < 1
    assert counts.bits("NGUYEN", "IDN") > 5


def test_the_one_whom_the_traveller_may_be_does_not_make_his_name_common() -> None:
    counts = Counts({"HARTONO": {"IDN": 1}}, {"IDN": 1})

    assert counts.bits("HARTONO", "IDN") == pytest.approx(Counts({}, {"IDN": 1}).bits("X", "IDN"))


def test_the_longer_the_lists_the_more_must_speak_for_it() -> None:
    short, usual, long = (thresholds_for(entries) for entries in (50, 10_000, 1_000_000))

    assert short.possible <= usual.possible < long.possible
    assert short.probable <= usual.probable < long.probable
    assert short.possible > 0
    assert long.band_of(long.probable) is Band.PROBABLE
    assert long.band_of(long.possible) is Band.POSSIBLE
    assert long.band_of(long.possible - 0.1) is None


def test_of_several_birthdays_the_nearest_counts_and_a_usual_one_says_less() -> None:
    also = replace(an_alert().also, births=(BORN,))
    spread = an_alert(born=PartialDate(1970, 1, 1), also=also)
    new_year = PartialDate(1985, 1, 1)

    assert points(spread, born=BORN) == points(an_alert(), born=BORN)
    assert points(an_alert(born=new_year), born=new_year) < points(an_alert(), born=BORN)


def test_an_entry_that_has_ended_applies_to_nobody() -> None:
    ended = an_alert(kind=AlertKind.DPO, valid_to=date(2026, 1, 1))

    assert not ended.concerns(Direction.EXIT, is_citizen=True, on=date(2026, 1, 2))
    assert weigh(named("BUDI HARTONO"), ended, USUAL.frequencies).points > 0


def test_a_name_without_counterpart_gives_no_points() -> None:
    (mine,), (theirs,) = readings("AGUS SALIM"), readings("BUDI HARTONO")

    assert pair_names(mine, theirs).pairs == ()
    assert points(an_alert(), names=("AGUS SALIM",)) < 0


def test_two_of_whom_one_has_no_letters_in_his_name_cannot_be_compared() -> None:
    found = compare_people(Known("1234", BORN), Known("BUDI HARTONO", BORN))

    assert (found.score, found.band, found.reasons) == (0.0, None, (Trait.NAME_DIFFERENT,))


@pytest.mark.parametrize(
    ("born", "other", "expected"),
    [
        (BORN, BORN, (Trait.NAME_EXACT, Trait.BIRTH_SAME)),
        (BORN, None, (Trait.NAME_EXACT,)),
    ],
)
def test_of_two_people_the_birthday_is_told_where_both_have_one(
    born: PartialDate, other: PartialDate | None, expected: tuple[Trait, ...]
) -> None:
    assert compare_people(Known("BUDI", born), Known("BUDI", other)).reasons == expected

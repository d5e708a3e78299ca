"""Every labelled difference is what it says, and a zone writes it as zones do."""

from __future__ import annotations

import pytest

from checkpoint.bench.alerts import slips
from checkpoint.bench.alerts.differences import (
    GROUPS,
    KINDS,
    at_counter,
    innocents,
    knows_day,
    knows_nothing,
    knows_year,
    queries,
)
from checkpoint.bench.alerts.lists import Listed, listed
from checkpoint.bench.alerts.people import Person, Split, a_person
from checkpoint.bench.alerts.slips import Slip
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.practice.hands import repeatable

A_LIST = list(listed(6_000, "test"))


def somebody(name: str, people: str = "muslim", nationality: str = "IDN") -> Person:
    return Person(
        words=tuple(name.split()),
        split=Split.LAST,
        born=PartialDate(1980, 2, 3),
        sex=Sex.MALE,
        nationality=nationality,
        people=people,
        alias=("ABU", "BAKAR"),
    )


def names_after(slip: Slip, person: Person) -> set[str]:
    """Every name that may come of it."""
    found = (slip(person, repeatable(seed)) for seed in range(60))
    return {changed.name for changed in found if changed}


@pytest.mark.parametrize(
    ("slip", "before", "after"),
    [
        (slips.old_spelling, "SUYONO", "SOEYONO"),
        (slips.other_letters, "SYARIF", "SHARIF"),
        (slips.arabic_variant, "KHADIJAH", "KHADIJA"),
        (slips.abbreviated, "MUHAMMAD YAMIN", "MOHD YAMIN"),
        (slips.one_typo, "YAMIN", "YAIMN"),
        (slips.misread, "YAMIN", "YANIN"),
        (slips.reordered, "ALI YAMIN", "YAMIN ALI"),
        (slips.titled, "ALI YAMIN", "DRS ALI YAMIN"),
        (slips.word_missing, "ALI YAMIN", "YAMIN"),
        (slips.run_together, "ALI YAMIN", "ALIYAMIN"),
        (slips.parted, "SURYANTO", "SUR YANTO"),
        (slips.initial, "ALI YAMIN", "ALI Y"),
        (slips.other_name, "ALI YAMIN", "ABU BAKAR"),
        (slips.father_named, "ALI BIN YAMIN", "ALI"),
    ],
)
def test_a_slip_does_to_a_name_what_its_story_says(slip: Slip, before: str, after: str) -> None:
    assert after in names_after(slip, somebody(before))


def test_a_slip_never_gives_the_name_that_there_was() -> None:
    rng = repeatable("never")
    for _ in range(300):
        person = a_person(rng)
        for kind in KINDS.values():
            if kind.group == "A" and kind.slips[0] in {slips.one_typo, slips.word_missing}:
                changed = kind.of(person, rng)
                assert changed is None or changed.words != person.words


@pytest.mark.parametrize(
    ("slip", "name", "people"),
    [
        (slips.word_missing, "SLAMET", "single"),
        (slips.word_missing, "NI WAYAN", "balinese"),
        (slips.initial, "SLAMET", "single"),
        (slips.reordered, "SLAMET", "single"),
        (slips.run_together, "SLAMET", "single"),
        (slips.romanised, "SUSANTO", "javanese"),
        (slips.arabic_variant, "SUSANTO", "javanese"),
        (slips.national_letters, "MULLER", "western"),
        (slips.parted, "ALI", "muslim"),
        (slips.one_typo, "ALI", "muslim"),
        (slips.misread, "ALI", "muslim"),
        (slips.father_named, "SUSANTO", "javanese"),
        (slips.abbreviated, "SUSANTO", "javanese"),
    ],
)
def test_what_cannot_happen_to_somebody_does_not(slip: Slip, name: str, people: str) -> None:
    assert not names_after(slip, somebody(name, people))


def test_degrees_and_old_spelling_are_of_this_country_alone() -> None:
    foreigner = somebody("OMAR SUYUTI", nationality="YEM")
    assert not names_after(slips.titled, foreigner)
    assert not names_after(slips.old_spelling, foreigner)


def test_a_birthday_is_swapped_mistyped_or_a_year_aside() -> None:
    rng = repeatable("births")
    person = somebody("ALI YAMIN")
    swapped = slips.day_and_month_swapped(person, rng)
    assert swapped
    assert swapped.born == PartialDate(1980, 3, 2)
    years = {slips.year_beside(person, rng).born.year for _ in range(30)}  # type: ignore[union-attr]
    assert years == {1979, 1981}
    typed = [changed.born.iso() for _ in range(60) if (changed := slips.one_digit(person, rng))]
    assert typed
    for born in typed:
        assert sum(one != other for one, other in zip(born, "1980-02-03", strict=True)) == 1


def test_there_are_twenty_kinds_of_name_three_of_birth_and_ten_of_both() -> None:
    counts = {group: sum(kind.group == group for kind in KINDS.values()) for group in GROUPS}
    assert counts == {"A": 20, "B": 3, "C": 1, "D": 1, "E": 10}


def test_every_kind_is_asked_as_often_as_wanted_and_means_an_entry_that_knows_enough() -> None:
    entries = {one.alert.id: one.alert for one in A_LIST}
    asked = list(queries(A_LIST, "test", of_each=5))
    assert {query.kind for query in asked} == set(KINDS)
    assert len(asked) == 5 * len(KINDS)
    for query in asked:
        assert KINDS[query.kind].knows(entries[query.meant])


def test_the_same_seed_asks_the_same() -> None:
    assert list(queries(A_LIST, 1, of_each=2)) == list(queries(A_LIST, 1, of_each=2))


def test_where_no_entry_will_do_nothing_is_asked() -> None:
    with_day = [one for one in A_LIST if knows_day(one.alert)]
    asked = {query.kind for query in queries(with_day, "test", of_each=1)}
    assert not asked & {"year only", "no birthday"}


def test_a_long_name_is_cut_by_a_card() -> None:
    cut = [query for query in queries(A_LIST, "test", of_each=20) if query.kind == "truncated"]
    assert cut
    assert all(query.traveller.is_name_truncated for query in cut)


def test_a_zone_has_letters_from_a_to_z_only() -> None:
    person = somebody("JÜRGEN O'BRIEN-MÜLLER", "western", "DEU")
    traveller = at_counter(person, repeatable(1))
    assert traveller
    assert traveller.names == ("JUERGEN OBRIEN MUELLER",)


def test_a_list_knows_as_much_as_lists_do() -> None:
    alerts = [one.alert for one in A_LIST]
    shares = {knows_day: 0.85, knows_year: 0.09, knows_nothing: 0.06}
    for knows, share in shares.items():
        assert sum(map(knows, alerts)) / len(alerts) == pytest.approx(share, abs=0.015)
    assert sum(bool(one.nationality) for one in alerts) / len(alerts) == pytest.approx(
        0.93, abs=0.015
    )
    known = sum(one.sex is not Sex.UNSPECIFIED for one in alerts)
    assert known / len(alerts) == pytest.approx(0.85, abs=0.02)
    assert sum(bool(one.aliases) for one in alerts) / len(alerts) == pytest.approx(0.12, abs=0.02)
    assert not any(one.place_of_birth for one in alerts)


def test_a_list_may_know_where_most_indonesians_were_born() -> None:
    entries: list[Listed] = list(listed(2_000, "places", places=0.7))
    indonesians = [one.alert for one in entries if one.person.nationality == "IDN"]
    known = sum(bool(alert.place_of_birth) for alert in indonesians)
    assert known / len(indonesians) == pytest.approx(0.7, abs=0.05)
    assert not any(one.alert.place_of_birth for one in entries if one.person.nationality != "IDN")


def test_innocents_come_with_a_whole_birthday() -> None:
    rng = repeatable("crowd")
    travellers = list(innocents((a_person(rng) for _ in range(50)), "test"))
    assert len(travellers) == 50
    assert all(one.born and one.born.is_full for one in travellers)

"""Invented people fit on documents and are as varied as those of the border."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.mrz import Zone, parse
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.practice.hands import repeatable
from checkpoint.practice.people import border_pass, passport, someone, zone_of
from tests.builders import TODAY


@given(st.integers(0, 2**32))
def test_a_passport_says_in_its_zone_who_bears_it(seed: int) -> None:
    rng = repeatable(seed)
    bearer = someone(rng)
    document = passport(rng, bearer, seed % 9999, TODAY)
    zone = parse("\n".join(zone_of(document)), today=TODAY)
    assert isinstance(zone, Zone)
    assert zone.faults == ()
    assert (zone.name, zone.born, zone.sex) == (bearer.name, bearer.born, bearer.sex)
    assert zone.number == document.number
    assert document.expires_on is not None
    assert document.expires_on > TODAY


@given(st.integers(0, 2**32))
def test_a_border_pass_is_found_by_a_number_of_its_own(seed: int) -> None:
    rng = repeatable(seed)
    document = border_pass(rng, someone(rng), seed % 999_999, TODAY)
    assert document.kind.is_local
    assert plain_number(document.number).endswith(f"L{seed % 999_999:06}")


def test_namesakes_are_as_rare_as_in_life() -> None:
    rng = repeatable(7)
    people = [someone(rng) for _ in range(4000)]
    names = Counter(person.name.full for person in people)
    assert len(names) > 3000
    assert names.most_common(1)[0][1] < 25
    assert sum(not person.name.secondary for person in people) > 400

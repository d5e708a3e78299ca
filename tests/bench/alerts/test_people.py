"""The invented people are as many, as alike and as old as people are."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest

from checkpoint.bench.alerts.people import PEOPLES, PER_THOUSAND, Person, people
from checkpoint.bench.alerts.words import POOLS, pick
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.practice.hands import repeatable

MANY = 30_000


@pytest.fixture(scope="module")
def crowd() -> list[Person]:
    return list(islice(people("test"), MANY))


def test_the_same_seed_gives_the_same_people_and_another_seed_others() -> None:
    assert list(islice(people(1), 50)) == list(islice(people(1), 50))
    assert list(islice(people(1), 50)) != list(islice(people(2), 50))


def test_somebody_of_every_people_comes_as_often_as_told(crowd: list[Person]) -> None:
    found = Counter((person.people, person.nationality) for person in crowd)
    assert set(found) == set(PER_THOUSAND)
    assert sum(PER_THOUSAND.values()) == 1000
    for kind, share in PER_THOUSAND.items():
        assert found[kind] / MANY == pytest.approx(share / 1000, abs=0.008)


def test_more_than_half_are_indonesians_and_some_bear_a_single_name(crowd: list[Person]) -> None:
    indonesians = [person for person in crowd if person.nationality == "IDN"]
    single = [person for person in indonesians if len(person.words) == 1]
    assert len(indonesians) / MANY == pytest.approx(0.58, abs=0.01)
    assert 0.08 < len(single) / len(indonesians) < 0.13


def test_namesakes_are_about_as_many_as_in_life(crowd: list[Person]) -> None:
    names = Counter(person.name for person in crowd)
    pairs = sum(count * (count - 1) for count in names.values()) / MANY / (MANY - 1)
    assert 1.2e-5 < pairs < 2.6e-5
    assert 3e-4 < max(names.values()) / MANY < 1.1e-3


def test_words_have_a_long_tail(crowd: list[Person]) -> None:
    words = Counter(word for person in crowd for word in person.words)
    assert len(words) > MANY / 3
    assert sum(count == 1 for count in words.values()) > len(words) / 2


def test_more_have_a_birthday_that_is_given_than_born_on_it(crowd: list[Person]) -> None:
    days = Counter((person.born.month, person.born.day) for person in crowd)
    usual = MANY / 365
    assert days[1, 1] > 4 * usual
    assert days[7, 1] > 2 * usual
    assert days[12, 31] > 2 * usual
    assert max(count for day, count in days.items() if day[0] == 5) < 1.5 * usual


def test_a_few_are_known_by_another_name(crowd: list[Person]) -> None:
    assert sum(bool(person.alias) for person in crowd) / MANY == pytest.approx(0.12, abs=0.01)


def test_a_document_splits_a_name_as_its_state_does(crowd: list[Person]) -> None:
    def some(people: str, words: int) -> Person:
        return next(one for one in crowd if one.people == people and len(one.words) == words)

    malay, chinese, batak = some("malay", 4), some("chinese", 2), some("batak", 2)
    assert malay.document_name == PersonName(malay.name)
    assert chinese.document_name == PersonName(chinese.words[0], chinese.words[1])
    assert batak.document_name == PersonName(batak.words[1], batak.words[0])
    assert some("single", 1).document_name.secondary == ""


@pytest.mark.parametrize("pool", POOLS)
def test_every_pool_has_words_and_its_first_are_the_common_ones(pool: str) -> None:
    rng = repeatable(pool)
    picked = Counter(pick(rng, pool) for _ in range(400))
    common = {word.replace("_", " ") for word in POOLS[pool].common.split()}
    assert common & set(picked)


def test_every_people_that_is_told_of_can_be_born() -> None:
    assert {people for people, _ in PER_THOUSAND} == set(PEOPLES)

"""The invented population is as large as asked, and behaves as people at a border do."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import islice, pairwise

import pytest

from checkpoint.bench.population import DAYS, KINDS, Population, Scale
from checkpoint.bench.seeding import OFFICER
from checkpoint.bench.travellers import MIX, Comer, travellers
from checkpoint.domain.alerts.matching import USUAL, compare
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.documents.mrz import Zone, parse
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.practice.preparing import practice_post
from tests.builders import A_DAY, TODAY

SCALE = Scale(alerts=60, crossings=3_000)


@pytest.fixture(scope="module")
def population() -> Population:
    return Population(scale=SCALE, post=practice_post(), today=TODAY, officer=OFFICER.id)


@pytest.fixture(scope="module")
def crossings(population: Population) -> list[Crossing]:
    return [crossing for crossing, _ in population.crossings()]


def test_there_are_as_many_crossings_as_asked_in_order(crossings: list[Crossing]) -> None:
    assert len(crossings) == len({crossing.id for crossing in crossings}) == SCALE.crossings
    assert [one.crossed_at for one in crossings] == sorted(one.crossed_at for one in crossings)


def test_they_fill_two_years_and_the_last_whole_day_is_the_fullest(population: Population) -> None:
    days = Counter(day_on for _, day_on in population.crossings())
    assert len(days) == DAYS
    assert days[TODAY - A_DAY] == max(days.values()) == SCALE.peak


def test_nobody_goes_the_same_way_twice(crossings: list[Crossing]) -> None:
    ways = defaultdict(list)
    for crossing in crossings:
        ways[crossing.document.key].append(crossing.direction)
    assert any(len(way) > 3 for way in ways.values())
    for way in ways.values():
        assert all(one is not next_ for one, next_ in pairwise(way))


def test_the_same_population_comes_out_every_time(population: Population) -> None:
    again = Population(scale=SCALE, post=population.post, today=TODAY, officer=OFFICER.id)
    assert list(islice(again.crossings(), 50)) == list(islice(population.crossings(), 50))


def test_the_lists_are_as_long_as_asked_and_of_every_kind(population: Population) -> None:
    alerts = list(population.alerts())
    assert len({alert.reference for alert in alerts}) == SCALE.alerts
    assert {alert.kind for alert in alerts} == set(KINDS)


def test_travellers_come_in_the_mix_of_a_counter(population: Population) -> None:
    comers = Counter(one.comer for one in islice(travellers(population, "mix"), 2_000))
    for comer, percent in MIX.items():
        assert comers[comer] / 20 == pytest.approx(percent, abs=4)


def test_each_kind_of_traveller_is_what_it_says(population: Population) -> None:
    passes = {plain_number(one.document.number) for one in population.passes()}
    alerts = list(population.alerts())
    for traveller in islice(travellers(population, "kinds"), 200):
        zone = parse(traveller.text, today=TODAY)
        if traveller.comer is Comer.PASS:
            assert plain_number(traveller.text) in passes
            continue
        assert isinstance(zone, Zone)
        assert zone.faults == ()
        if traveller.comer is Comer.LISTED:
            person = Traveller(names=(zone.name.full,), born=zone.born)
            named = [alert for alert in alerts if alert.name]
            is_lost = zone.name.full not in {alert.name for alert in named}
            assert is_lost or any(compare(person, alert, USUAL) for alert in named)

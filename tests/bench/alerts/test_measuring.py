"""The figures are counted as the targets mean them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from math import inf
from uuid import UUID

import pytest

from checkpoint.bench.alerts.differences import Query, innocents, queries
from checkpoint.bench.alerts.in_memory import ListInMemory
from checkpoint.bench.alerts.lists import listed
from checkpoint.bench.alerts.measuring import Measured, Share, lines, measure
from checkpoint.bench.alerts.people import people
from checkpoint.domain.alerts.traveller import Traveller

MEANT, OTHER = UUID(int=1), UUID(int=2)


def asked(kind: str, name: str) -> Query:
    return Query(kind, Traveller(names=(name,)), MEANT)


def measured_by(
    points: dict[str, Sequence[tuple[UUID, float]]], kinds: dict[str, str], innocent: list[str]
) -> Measured:
    return measure(
        lambda traveller: points.get(traveller.names[0], ()),
        [asked(kind, name) for name, kind in kinds.items()],
        [Traveller(names=(name,)) for name in innocent],
    )


def test_whoever_is_above_the_bar_that_innocents_keep_to_is_found() -> None:
    points: dict[str, Sequence[tuple[UUID, float]]] = {
        "high": [(MEANT, 9.0)],
        "equal": [(MEANT, 8.0)],
        "innocent": [(OTHER, 8.0)],
    }
    crowd = ["innocent", *(f"nobody {number}" for number in range(999))]
    measured = measured_by(points, {"high": "order", "equal": "order"}, crowd)
    assert measured.bar(0) == 8.0
    assert measured.found("order", 0) == Share(1, 2)
    assert measured.bar(1) == -inf
    assert measured.found("order", 1) == Share(2, 2)


def test_an_entry_that_is_not_found_at_all_is_missed_on_any_budget() -> None:
    measured = measured_by({}, {"gone": "order"}, ["nobody"])
    assert measured.found("order", 1000) == Share(0, 1)


def test_each_kind_counts_alike_however_many_show_it() -> None:
    points: dict[str, Sequence[tuple[UUID, float]]] = {"one": [(MEANT, 5.0)]}
    kinds = {"one": "order", "two": "initial", "three": "initial", "four": "initial"}
    measured = measured_by(points, kinds, ["nobody"])
    assert measured.recall("A", 1) == 0.5
    assert measured.together("A", 1) == Share(1, 4)
    assert measured.recall("E", 1) == 0.0


def test_two_entries_of_the_same_points_at_the_top_are_a_tie() -> None:
    points: dict[str, Sequence[tuple[UUID, float]]] = {
        "tied": [(MEANT, 5.0), (OTHER, 5.0)],
        "clear": [(MEANT, 5.0), (OTHER, 4.0)],
    }
    measured = measured_by(points, {"tied": "order", "clear": "order"}, [])
    assert measured.ties == Share(1, 2)


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [(Share(0, 0), 0.0, 1.0), (Share(10, 10), 0.722, 1.0), (Share(5, 10), 0.237, 0.763)],
)
def test_a_share_of_few_is_told_with_how_unsure_it_is(
    share: Share, low: float, high: float
) -> None:
    assert share.interval == pytest.approx((low, high), abs=0.001)


def test_nearly_all_are_found_on_a_short_list_and_hardly_anyone_else() -> None:
    entries = list(listed(1_500, "short"))
    book = ListInMemory(one.alert for one in entries)
    crowd = islice(innocents(people("innocent"), "short"), 300)
    measured = measure(book.search, queries(entries, "short", of_each=6), crowd)
    assert measured.recall("A", 10) > 0.95
    assert measured.recall("B", 10) > 0.95
    assert measured.ties.value < 0.05
    told = "\n".join(lines(measured))
    assert "day and month swapped" in told
    assert "p99" in told

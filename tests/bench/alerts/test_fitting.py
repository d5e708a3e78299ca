"""The fit learns what agrees and differs, and leaves alone what invented people cannot teach."""

from __future__ import annotations

from itertools import islice

import numpy as np
import pytest

from checkpoint.bench.alerts.differences import innocents, queries
from checkpoint.bench.alerts.fitting import (
    GIVEN,
    Examples,
    examples,
    fit,
    lines,
    present,
    rounded,
    search_by,
)
from checkpoint.bench.alerts.in_memory import ListInMemory
from checkpoint.bench.alerts.lists import Listed, listed
from checkpoint.bench.alerts.people import people
from checkpoint.domain.alerts.evidence import weigh


@pytest.fixture(scope="module")
def entries() -> list[Listed]:
    return list(listed(1_500, "fit"))


@pytest.fixture(scope="module")
def book(entries: list[Listed]) -> ListInMemory:
    return ListInMemory(one.alert for one in entries)


def test_what_speaks_for_one_person_weighs_more_than_what_speaks_against(
    entries: list[Listed], book: ListInMemory
) -> None:
    crowd = islice(innocents(people("fit innocents"), "fit"), 300)
    bits = fit(examples(book, queries(entries, "fit", of_each=10), crowd))
    assert bits["birth same"] > bits["birth one_digit"] > bits["birth unknown"]
    assert bits["word bits"] > 0
    assert bits["both left"] < 0


def test_a_coin_that_falls_three_times_of_four_is_worth_its_odds() -> None:
    found = Examples(
        columns=("coin",),
        rows=np.ones((4000, 1)),
        is_one=np.array([1.0, 1.0, 1.0, 0.0] * 1000),
        loudness=np.ones(4000),
    )
    assert fit(found)["coin"] == pytest.approx(np.log2(3), abs=0.01)


def test_what_is_given_is_not_fitted() -> None:
    found = Examples(
        columns=("state bits",),
        rows=np.ones((10, 1)),
        is_one=np.zeros(10),
        loudness=np.ones(10),
    )
    assert fit(found)["state bits"] == GIVEN["state bits"]


def test_weights_are_rounded_to_a_half() -> None:
    assert rounded({"both left": -8.3, "word bits": 0.666}) == {
        "both left": -8.5,
        "word bits": 0.67,
    }


def test_the_present_weights_as_columns_give_about_the_present_points(
    entries: list[Listed], book: ListInMemory
) -> None:
    bits = present()
    search = search_by(book, bits)
    for query in queries(entries, "present", of_each=1):
        if query.kind in {"as listed", "day and month swapped", "word missing"}:
            points = dict(search(query.traveller))[query.meant]
            alert = next(one.alert for one in entries if one.alert.id == query.meant)
            assert points == pytest.approx(
                weigh(query.traveller, alert, book.frequencies).points, abs=0.01
            )


def test_the_fitted_weights_stand_beside_the_present_ones() -> None:
    told = list(lines({"birth same": 3.0, "birth swapped": -2.0}, present()))
    assert any("birth swapped" in line and line.split()[-1] == "3.00" for line in told)

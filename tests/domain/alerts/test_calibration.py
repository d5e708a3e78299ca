"""The bands follow who travels at the post."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.bands import Thresholds
from checkpoint.domain.alerts.calibration import (
    LEAST_BETWEEN,
    MOST_MOVED,
    Calibration,
    calibrate,
)

USUAL = Thresholds(possible=4.5, probable=9.0)


def travellers(*likenesses: float, of: int = 100_000) -> list[float]:
    """So many travellers, of whom these have something in common with somebody listed."""
    return [*likenesses, *([-inf] * (of - len(likenesses)))]


def test_where_travellers_are_met_as_foreseen_nothing_moves() -> None:
    points = travellers(*[9.0] * 101, *[4.5] * 900)

    assert calibrate(points, USUAL).moved(USUAL) == USUAL


def test_where_more_are_met_it_takes_more_points() -> None:
    found = calibrate(travellers(*[10.0] * 200, *[6.0] * 2_000), USUAL)

    assert found.probable == pytest.approx(1.0, abs=0.02)
    assert found.possible == pytest.approx(1.5, abs=0.02)


def test_where_hardly_anybody_is_met_it_takes_fewer_points_but_not_many_fewer() -> None:
    found = calibrate(travellers(), USUAL)

    assert -MOST_MOVED <= found.possible < -0.9 * MOST_MOVED


def test_of_few_travellers_little_is_believed_and_of_none_nothing() -> None:
    few = calibrate([20.0] * 10, USUAL)

    assert 0 < few.possible < 0.05
    assert calibrate([], USUAL) == Calibration()


@given(st.lists(st.floats(-50, 60), max_size=60))
def test_the_thresholds_stay_apart_and_near_the_usual_ones(points: list[float]) -> None:
    found = calibrate(points, USUAL)
    moved = found.moved(USUAL)

    assert abs(found.possible) <= MOST_MOVED
    assert abs(found.probable) <= MOST_MOVED
    assert moved.probable >= moved.possible + LEAST_BETWEEN

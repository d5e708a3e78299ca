"""The figures of the alert bench say what is promised beside what came of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.bench.alerts.measuring import Measured
from checkpoint.bench.alerts.running import (
    A_FEW,
    MISSED,
    figures,
    fitted,
    measured,
    names_figure,
)


@pytest.fixture(scope="module")
def found() -> Measured:
    return measured(A_FEW, tell=lambda _: None)


def test_every_promise_has_a_figure(found: Measured) -> None:
    told = {figure.name: figure for figure in figures(found, A_FEW)}
    for (group, budget), target in MISSED.items():
        assert told[f"{group} missed, at {budget} false hits among 1,000"].target == target
    assert told["one traveller, p99"].target == 3.0
    assert told["one traveller, worst"].target == 20.0
    assert told["ties at the top"].is_kept


def test_a_longer_list_than_promised_for_is_only_told(found: Measured) -> None:
    longer = replace(A_FEW, entries=1_000_000)
    told = {figure.name: figure.target for figure in figures(found, longer)}
    assert told["A missed, at 1 false hits among 1,000"] is None
    assert told["one traveller, p99"] == 8.0


def test_it_says_what_it_does() -> None:
    said: list[str] = []
    measured(replace(A_FEW, entries=300, of_each=1, innocents=5), tell=said.append)
    assert said == ["inventing 300 alerts", "searching for travellers"]


def test_names_alone_are_told_with_the_worst_kind() -> None:
    figure = names_figure(A_FEW)
    assert figure.is_kept
    assert "worst: " in figure.note


def test_fitted_weights_are_measured_beside_the_present_ones() -> None:
    lines = list(fitted(replace(A_FEW, innocents=100, of_each=3), tell=lambda _: None))
    assert any(line.startswith("birth same") for line in lines)
    assert sum("on people who were not fitted on" in line for line in lines) == 2

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.reporting.stamps import StampRun, runs_of


@pytest.mark.parametrize(
    ("numbers", "runs"),
    [
        pytest.param([], [], id="none used"),
        pytest.param(["A7"], [StampRun("A7", "A7", 1)], id="one sticker"),
        pytest.param(["A099", "A098", "A100"], [StampRun("A098", "A100", 3)], id="one roll"),
        pytest.param(
            ["A01", "A02", "A04"], [StampRun("A01", "A02", 2), StampRun("A04", "A04", 1)], id="gap"
        ),
        pytest.param(["9", "10"], [StampRun("9", "10", 2)], id="a digit more"),
        pytest.param(
            ["A9", "B10"], [StampRun("A9", "A9", 1), StampRun("B10", "B10", 1)], id="two rolls"
        ),
        pytest.param(["14", "14", "14"], [StampRun("14", "14", 3)], id="a rubber stamp"),
        pytest.param(["cap II"], [StampRun("cap II", "cap II", 1)], id="no number at all"),
        pytest.param(
            ["9" * 40, "9" * 39],
            [StampRun("9" * 39, "9" * 39, 1), StampRun("9" * 40, "9" * 40, 1)],
            id="no running number",
        ),
    ],
)
def test_numbers_that_follow_each_other_are_one_run(
    numbers: list[str], runs: list[StampRun]
) -> None:
    assert list(runs_of(numbers)) == runs


@given(st.lists(st.from_regex(r"[AB]?[0-9]{1,3}", fullmatch=True)))
def test_every_use_is_in_one_run_and_no_other(numbers: list[str]) -> None:
    assert sum(run.uses for run in runs_of(numbers)) == len(numbers)


@given(st.lists(st.text(max_size=5)))
def test_the_order_of_use_does_not_matter(numbers: list[str]) -> None:
    assert runs_of(numbers) == runs_of(sorted(numbers)) == runs_of(reversed(numbers))

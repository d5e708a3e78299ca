from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checkpoint.reports.tallies import masked, ranked

states = st.sampled_from(["IDN", "MYS", "SGP", "BRN", "PHL"])
tallies = st.dictionaries(states, st.tuples(st.integers(0, 6), st.integers(0, 6)))
limits = st.integers(0, 5)


@given(tallies, limits)
def test_no_named_state_has_a_small_count(counted: dict[str, tuple[int, int]], below: int) -> None:
    named, _others = masked(counted, below)

    assert all(number == 0 or number >= below for row in named.values() for number in row)


@given(tallies, limits)
def test_masking_leaves_every_total_right(counted: dict[str, tuple[int, int]], below: int) -> None:
    named, others = masked(counted, below)
    rows = [*named.values(), others or (0, 0)]

    for place in (0, 1):
        assert sum(row[place] for row in rows) == sum(row[place] for row in counted.values())


@given(tallies, limits)
def test_a_state_is_masked_whole_or_not_at_all(
    counted: dict[str, tuple[int, int]], below: int
) -> None:
    named, _others = masked(counted, below)

    assert all(named[code] == counted[code] for code in named)


@given(tallies)
def test_without_a_limit_every_state_is_named(counted: dict[str, tuple[int, int]]) -> None:
    assert masked(counted, 0) == (counted, None)


def test_citizens_come_first_and_then_the_many() -> None:
    assert ranked({"SGP": 2, "MYS": 9, "BRN": 2, "IDN": 1}) == ["IDN", "MYS", "BRN", "SGP"]

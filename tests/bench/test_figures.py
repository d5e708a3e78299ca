from __future__ import annotations

import pytest

from checkpoint.bench.figures import Figure, share


@pytest.mark.parametrize(
    ("of", "expected"), [(0.5, 50.0), (0.95, 95.0), (0.99, 99.0), (1.0, 100.0), (0.001, 1.0)]
)
def test_a_share_is_the_time_within_which_so_many_were_done(of: float, expected: float) -> None:
    times = [float(time) for time in range(100, 0, -1)]
    assert share(times, of) == expected


def test_of_one_round_every_share_is_that_round() -> None:
    assert share([7.0], 0.95) == 7.0


@pytest.mark.parametrize(
    ("target", "kept"), [(None, True), (150.0, True), (150.1, True), (149.9, False)]
)
def test_a_figure_keeps_its_target_up_to_the_last_bit(target: float | None, *, kept: bool) -> None:
    assert Figure(name="drawn", value=150.0, unit="ms", target=target).is_kept is kept

from __future__ import annotations

import numpy as np

from checkpoint.bench.teaching_cells import right_share, taught
from checkpoint.recognition.zone.cells import COLUMNS, ROWS, evened, network


def test_the_second_reader_reads_lines_it_never_saw_in_any_state() -> None:
    assert right_share(network(), seed=77, lines=25) > 0.93


def test_a_reader_taught_for_a_moment_has_learnt_something() -> None:
    assert right_share(taught(seed=3, lines=40, rounds=4), seed=4, lines=10) > 0.25


def test_light_and_ink_make_no_difference_to_what_is_seen() -> None:
    cells = np.random.default_rng(1).uniform(0, 255, (30, ROWS * COLUMNS)).astype(np.float32)

    assert np.allclose(evened(cells), evened(cells * 0.4 + 80), atol=1e-3)

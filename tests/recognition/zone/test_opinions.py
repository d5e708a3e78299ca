from __future__ import annotations

import numpy as np

from checkpoint.recognition.zone.model import MARKS
from checkpoint.recognition.zone.opinions import joined
from checkpoint.recognition.zone.pixels import Floats


def says(**likely: float) -> Floats:
    place = np.zeros((1, len(MARKS)), np.float32)
    for mark, value in likely.items():
        place[0, MARKS.index(mark.removeprefix("digit"))] = value
    return place


def reading(one: Floats, other: Floats) -> str:
    return MARKS[int(joined(one, other)[0].argmax())]


def test_the_reader_that_knows_the_font_tells_apart_what_looks_alike() -> None:
    assert reading(says(digit0=0.99), says(O=0.97, digit0=0.02)) == "O"
    assert reading(says(digit2=0.95), says(Z=0.9)) == "Z"


def test_it_has_no_say_among_them_where_it_sees_none_of_them() -> None:
    assert reading(says(digit0=0.9, O=0.05), says(W=0.9)) == "0"


def test_what_only_one_reader_saw_is_doubtful() -> None:
    both, one = joined(says(K=0.9), says(K=0.9)), joined(says(K=0.9), says())

    assert both.max() > 0.85
    assert one.max() < 0.3


def test_nothing_is_more_than_certain_or_less_than_impossible() -> None:
    extreme = joined(says(O=1, digit0=1, K=1), says(O=1, digit0=1, K=1))

    assert 0 <= extreme.min() <= extreme.max() <= 1

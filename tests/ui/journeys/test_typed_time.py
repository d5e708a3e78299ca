from __future__ import annotations

from datetime import time

import pytest

from ui.journeys.typed_time import read_typed_time


@pytest.mark.parametrize("text", ["0741", "741", "7:41", "07.41", " 07 41 "])
def test_a_time_is_read_however_it_is_typed(text: str) -> None:
    assert read_typed_time(text) == time(7, 41)


@pytest.mark.parametrize("text", ["", "7", "41", "2400", "0760", "07:411", "pagi", "-741"])
def test_what_is_no_time_of_the_day_is_none(text: str) -> None:
    assert read_typed_time(text) is None

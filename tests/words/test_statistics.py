"""Figures in words."""

from __future__ import annotations

import pytest

from checkpoint.domain.statistics.question import Measure
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.words.catalogue import Language, load_catalogue
from checkpoint.words.statistics import DIMENSIONS, MEASURES, value_words

ENGLISH = load_catalogue(Language.ENGLISH)


def test_everything_that_is_counted_and_by_what_has_words() -> None:
    assert set(MEASURES) == set(Measure)
    assert set(DIMENSIONS) == set(Dimension)


@pytest.mark.parametrize(
    ("dimension", "value", "said"),
    [
        (Dimension.DAY, "2026-11-22", "22 Nov 2026"),
        (Dimension.WEEK, "2026-W09", "Week 9 of 2026"),
        (Dimension.MONTH, "2026-11", "November 2026"),
        (Dimension.WEEKDAY, "7", "Sunday"),
        (Dimension.HOUR, "07", "07.00–07.59"),
        (Dimension.COUNTER, "2", "Counter 2"),
        (Dimension.CITIZENSHIP, "citizen", "Citizens (WNI)"),
        (Dimension.NATIONALITY, "MYS", "Malaysia"),
        (Dimension.DOCUMENT, "border_pass", "Border pass (PLB)"),
        (Dimension.OUTCOME, "admitted", "Let through"),
        (Dimension.AGE, "00-04", "00-04"),
        (Dimension.AGE, "", "Not known"),
    ],
)
def test_a_value_is_said_as_officers_say_it(dimension: Dimension, value: str, said: str) -> None:
    assert value_words(dimension, value, ENGLISH) == said

"""How it stands with a traveller's journeys, as the officer reads it beside the last crossings."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.posts.post import Direction
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.journeys import journey_words, rupiah_words
from tests.builders import (
    A_DAY,
    AN_HOUR,
    NOON,
    a_duty,
    a_record,
    an_indonesian_passport,
    some_details,
)
from tests.domain.inspection.subjects import a_subject

IN, OUT = Direction.ENTRY, Direction.EXIT
CITIZEN = an_indonesian_passport()
ENGLISH = Catalogue(Language.ENGLISH, {})
"""The texts as they stand in the code."""


def went(way: Direction, ago: timedelta, **changes: Any) -> Recorded:
    at = NOON - ago
    return a_record(**{"direction": way, "crossed_at": at, "day_on": at.date(), **changes})


def told(*history: Recorded, going: Direction = OUT, **changes: Any) -> list[str]:
    newest = sorted(history, key=lambda one: one.crossing.crossed_at, reverse=True)
    subject = a_subject(history=newest, duty=a_duty(direction=going), **changes)
    return [*journey_words(subject, ENGLISH)]


def test_of_who_was_never_seen_nothing_is_told() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("days_ago", "end"),
    [
        (9, "day 10 of the stay · 20 day(s) left"),
        (29, "day 30 of the stay · today is the last day"),
        (31, "day 32 of the stay · 2 day(s) over"),
    ],
)
def test_a_stay_is_told_with_both_dates_and_what_is_left_of_it(days_ago: int, end: str) -> None:
    (line,) = told(went(IN, days_ago * A_DAY, details=some_details(days_granted=30)))

    assert line.startswith("entered ")
    assert line.endswith(f" · {end.replace('%n', '')}")


def test_where_nobody_knows_the_days_granted_it_is_said() -> None:
    (line,) = told(went(IN, 9 * A_DAY, details=Details()))

    assert line == "Here since 5 Mar 12:00; the days granted are not known"


def test_a_citizen_abroad_is_told_since_when() -> None:
    assert told(went(OUT, 2 * A_DAY), going=IN, document=CITIZEN) == ["Abroad since 12 Mar 12:00"]


def test_who_comes_back_on_the_day_is_told_as_a_day_tripper() -> None:
    out, back = went(OUT, 4 * AN_HOUR), went(IN, AN_HOUR)

    assert told(out, going=IN, document=CITIZEN) == ["Day trip: since 08:00 today"]
    assert told(out, back, document=CITIZEN) == ["Day trip before today: 08:00 to 11:00"]


def test_of_a_journey_that_is_over_nothing_is_told() -> None:
    assert told(went(OUT, 4 * A_DAY), went(IN, A_DAY), document=CITIZEN) == []


def test_a_missing_record_is_told_with_its_way_and_the_times_between_which_it_was() -> None:
    line, _stay = told(went(IN, 9 * A_DAY), went(IN, 8 * A_DAY))

    assert line == "Record missing: Exit between 5 Mar 12:00 and 6 Mar 12:00"


def test_a_sum_is_written_as_on_a_receipt() -> None:
    assert rupiah_words(5_000_000, Language.INDONESIAN) == "Rp5.000.000"

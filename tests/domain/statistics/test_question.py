"""What is asked in figures, and how an answer is put together."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.kinds import ReportKind, period_around
from checkpoint.domain.statistics.question import (
    EARLIEST,
    LATEST,
    DaysOutOfReach,
    Period,
    PeriodReversed,
    Question,
    TooManyDimensions,
    answer,
)
from checkpoint.domain.statistics.traits import Dimension, Trait
from tests.builders import A_DAY, TODAY, a_post

WEEK = Period(TODAY, TODAY + 6 * A_DAY)


def a_question(**asked: Any) -> Question:
    return Question(post=a_post(), period=WEEK, **asked)


def test_days_are_gathered_into_weeks_and_months() -> None:
    by_day = [((date(2026, 2, 28),), 1), ((date(2026, 3, 1),), 2), ((date(2026, 3, 2),), 4)]

    assert answer(a_question(by=(Dimension.MONTH,)), by_day) == {("2026-02",): 1, ("2026-03",): 6}
    assert answer(a_question(by=(Dimension.WEEK,)), by_day) == {
        ("2026-W09",): 3,
        ("2026-W10",): 4,
    }
    assert answer(a_question(by=(Dimension.YEAR,)), by_day) == {("2026",): 7}


def test_what_two_dimensions_are_read_from_is_counted_by_once() -> None:
    question = a_question(by=(Dimension.MONTH, Dimension.WEEKDAY))
    assert question.wanted.traits == (Trait.DAY,)
    assert answer(question, [((TODAY,), 5)]) == {("2026-03", "6"): 5}


def test_a_question_is_narrowed_to_some_values() -> None:
    question = a_question(
        by=(Dimension.SEX,), only={Dimension.CITIZENSHIP: frozenset({"foreigner"})}
    )
    counted = [((Sex.MALE, "IDN"), 3), ((Sex.MALE, "MYS"), 2), ((Sex.FEMALE, "PNG"), 1)]
    assert answer(question, counted) == {("M",): 2, ("F",): 1}


def test_what_was_taken_back_is_not_told_as_zero() -> None:
    question = a_question(by=(Dimension.DIRECTION,))
    assert answer(question, [((Direction.ENTRY,), 1), ((Direction.ENTRY,), -1)]) == {}


@pytest.mark.parametrize(
    ("years", "band"),
    [(0, "00-04"), (4, "00-04"), (5, "05-11"), (17, "12-17"), (18, "18-24"), (99, "60+")],
)
def test_ages_are_told_in_bands_that_end_childhood_at_eighteen(years: int, band: str) -> None:
    assert Dimension.AGE.of(years) == band


def test_what_is_not_known_is_a_value_of_its_own() -> None:
    assert Dimension.AGE.of(None) == ""
    assert answer(a_question(by=(Dimension.AGE,)), [((None,), 2)]) == {("",): 2}


def test_a_period_does_not_end_before_it_begins() -> None:
    with pytest.raises(PeriodReversed):
        Period(TODAY, TODAY - A_DAY)


@pytest.mark.parametrize("day", [date.min, date(202, 6, 3), date.max])
def test_days_of_a_mistyped_year_are_no_days_of_a_register(day: date) -> None:
    with pytest.raises(DaysOutOfReach):
        Period.of_day(day)
    with pytest.raises(DaysOutOfReach):
        period_around(ReportKind.WEEK, day)


def test_a_period_is_widened_by_the_days_beside_it_as_far_as_there_are_any() -> None:
    assert Period.of_day(TODAY).widened == Period(TODAY - A_DAY, TODAY + A_DAY)
    assert Period(EARLIEST, LATEST).widened == Period(EARLIEST, LATEST)


@pytest.mark.parametrize(
    "by", [tuple(Dimension)[:5], (Dimension.DAY, Dimension.DAY)], ids=["five", "one twice"]
)
def test_nobody_is_shown_more_than_he_can_read(by: tuple[Dimension, ...]) -> None:
    with pytest.raises(TooManyDimensions):
        a_question(by=by)


@given(
    some.lists(some.tuples(some.dates(), some.integers(1, 9)), max_size=30),
    some.sampled_from([Dimension.DAY, Dimension.WEEK, Dimension.MONTH, Dimension.WEEKDAY]),
)
def test_whatever_it_is_shown_by_the_total_is_the_same(
    days: list[tuple[date, int]], dimension: Dimension
) -> None:
    shown = answer(a_question(by=(dimension,)), [((day,), count) for day, count in days])
    assert sum(shown.values()) == sum(count for _day, count in days)

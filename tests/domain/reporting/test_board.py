"""What the board makes of what was counted."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.alerts.due import Due
from checkpoint.domain.alerts.versions import BookVersion, Cause, ChangeNote
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.board import (
    Board,
    ByHour,
    Handled,
    ListAge,
    UsualDay,
    ages_of,
    pace_of,
    usual_of,
)
from checkpoint.domain.reporting.tally import Tally
from tests.builders import AN_HOUR, NOON, TODAY, a_post

IN, OUT = Direction.ENTRY, Direction.EXIT
POST = a_post()
SECOND = timedelta(seconds=1)


def at(hour: int, minute: int = 0) -> datetime:
    """A time on the post's clock, today."""
    return datetime.combine(TODAY, time(hour, minute), POST.zone.tzinfo)


def handled(seconds: int | None) -> Handled:
    read_at = None if seconds is None else NOON - seconds * SECOND
    return Handled(counter="1", recorded_at=NOON, read_at=read_at)


def a_version(number: int, name: str = "DPO", **changes: Any) -> BookVersion:
    cause, undoes = changes.get("cause", Cause.LIST), changes.get("undoes")
    note = ChangeNote(cause=cause, list_name=name, undoes=undoes)
    standing = changes.get("standing", 3)
    return BookVersion(
        version=number, at=NOON + number * AN_HOUR, note=note, tally=None, standing=standing
    )


def a_board(**changes: Any) -> Board:
    usual: dict[str, Any] = {
        "post": POST,
        "day_on": TODAY,
        "at": NOON,
        "tally": Tally(),
        "by_hour": {},
        "usual": UsualDay(by_hour={}),
        "waiting": 0,
        "locks": 0,
        "counters": (),
        "due": Due(),
        "lists": (),
        "inside": 12,
    }
    return Board(**usual | changes)


def test_the_usual_day_is_the_mean_of_the_days_on_which_the_post_worked() -> None:
    usual = usual_of([{(IN, 8): 10, (OUT, 9): 2}, {(IN, 8): 20}, {}, {(IN, 8): 0}])

    assert usual == UsualDay(by_hour={(IN, 8): 15, (OUT, 9): 1}, days=2)


def test_of_a_weekday_that_was_never_seen_nothing_usual_is_told() -> None:
    assert a_board(usual=usual_of([])).usual_by_now(IN) is None


def test_by_now_the_hours_gone_and_the_part_of_this_one_have_usually_passed() -> None:
    usual = UsualDay(by_hour={(IN, 7): 8, (IN, 8): 60, (IN, 9): 100, (OUT, 7): 5}, days=8)

    assert a_board(usual=usual, at=at(8, 15)).usual_by_now(IN) == 8 + 15
    assert a_board(usual=usual, at=at(6, 59)).usual_by_now(IN) == 0


def test_a_day_that_begins_at_night_is_counted_from_its_own_beginning() -> None:
    post = a_post(day_starts_at=time(20))
    usual = UsualDay(by_hour={(IN, 21): 4, (IN, 7): 10}, days=8)

    late = at(23)
    assert a_board(post=post, usual=usual, at=late).usual_by_now(IN) == 4
    assert a_board(post=post, usual=usual, at=late + 10 * AN_HOUR).usual_by_now(IN) == 14


@given(
    st.dictionaries(st.tuples(st.sampled_from(Direction), st.integers(0, 23)), st.integers(0, 99)),
    st.integers(0, 23 * 60),
    st.integers(0, 59),
)
def test_by_now_never_falls_as_the_day_goes_on(by_hour: ByHour, minute: int, later: int) -> None:
    usual, start = UsualDay(by_hour=by_hour, days=1), at(0)
    now, then = (start + (minute + more) * 60 * SECOND for more in (0, later))

    before = usual.until(IN, POST, now)
    assert before <= usual.until(IN, POST, then) <= sum(by_hour.values())


def test_a_convoy_before_opening_is_shown_with_the_hours_between() -> None:
    board = a_board(by_hour={(IN, 3): 40}, usual=UsualDay(by_hour={(OUT, 23): 0.25}, days=8))

    hours = board.hours()
    assert hours[0] == 3
    assert list(hours) == list(range(3, hours[-1] + 1))
    assert 23 not in hours


def test_how_fast_a_counter_is_is_told_by_the_middle_of_whom_a_scanner_read() -> None:
    pace = pace_of([handled(12), handled(10), handled(900), handled(None)], NOON)

    assert (pace.records, pace.seconds) == (4, 12)


@pytest.mark.parametrize("read", [(), (None, None, None), (900, 10)])
def test_of_too_few_read_documents_no_seconds_are_told(read: tuple[int | None, ...]) -> None:
    pace = pace_of(map(handled, read), NOON)

    assert (pace.records, pace.seconds) == (len(read), None)


def test_each_list_is_as_old_as_its_last_version_and_the_oldest_comes_first() -> None:
    versions = [a_version(3), a_version(2, "Interpol"), a_version(1)]

    assert ages_of(versions) == (
        ListAge("Interpol", NOON + 2 * AN_HOUR),
        ListAge("DPO", NOON + 3 * AN_HOUR),
    )


def test_a_version_that_was_undone_makes_no_list_younger() -> None:
    undone = a_version(3, cause=Cause.UNDONE, undoes=2)

    assert ages_of([undone, a_version(2), a_version(1)]) == (ListAge("DPO", NOON + AN_HOUR),)


@pytest.mark.parametrize("change", [{"cause": Cause.BY_HAND}, {"standing": 0}])
def test_entries_by_hand_and_lists_without_an_entry_have_no_age(change: dict[str, Any]) -> None:
    assert ages_of([a_version(1, **change)]) == ()


def test_a_list_of_which_nobody_counted_the_entries_has_an_age() -> None:
    assert len(ages_of([a_version(1, standing=None)])) == 1

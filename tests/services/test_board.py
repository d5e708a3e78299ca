"""The board, of a post at work."""

from __future__ import annotations

from datetime import datetime

import pytest

from checkpoint.domain.alerts.due import Due
from checkpoint.domain.cases.events import Taken
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import NotPermitted
from checkpoint.domain.posts.post import Counter, Direction
from checkpoint.domain.reporting.board import AtCounter, Board
from checkpoint.domain.reporting.tally import Tally, tally_of
from checkpoint.services.board import BoardService
from checkpoint.services.seats import leave_seat, take_seat
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_cancellation_of,
    a_case,
    a_case_event,
    a_crossing,
    a_decision,
    a_document,
    a_duty,
    a_lock,
    a_post,
    an_alert,
    an_amendment_of,
    an_id,
    an_indonesian_passport,
)
from tests.services.worlds import World

A_WEEK = 7 * A_DAY
IN, OUT = Direction.ENTRY, Direction.EXIT


class Post:
    """A post whose lead has the board before him, at one in the afternoon."""

    def __init__(self) -> None:
        self.world = World()
        self.world.clock.forward(AN_HOUR)
        storage, clock = self.world.storage, self.world.clock
        self.board = BoardService(storage=storage, clock=clock)

    def put(self, *crossings: Crossing, recorded_at: datetime | None = None) -> None:
        with self.world.storage.writing() as store:
            for one in crossings:
                day_on = a_post().day_of(one.crossed_at)
                store.crossings.add(one, day_on=day_on, recorded_at=recorded_at or one.crossed_at)

    def look(self) -> Board:
        return self.board.look(self.world.lead)

    def counter(self, name: str) -> AtCounter:
        return next(one for one in self.look().counters if one.counter == name)


@pytest.fixture
def post() -> Post:
    return Post()


def test_entries_and_exits_are_those_of_the_line_at_the_bottom(post: Post) -> None:
    wrong, twice = a_crossing(), a_crossing()
    refused = a_crossing(decision=a_decision(outcome=Outcome.REFUSED))
    post.put(a_crossing(), a_crossing(direction=OUT), wrong, twice, refused)
    post.put(an_amendment_of(wrong, direction=OUT), a_cancellation_of(twice))
    post.put(a_crossing(crossed_at=NOON - A_DAY))

    tally = post.look().tally
    with post.world.storage.reading() as store:
        today = store.crossings.between(NOON - AN_HOUR, NOON + AN_HOUR)
    assert tally == Tally(entries=1, exits=2, held_back=1) == tally_of(today)


def test_hours_and_counters_add_up_to_the_figures_above_them(post: Post) -> None:
    post.put(a_crossing(), a_crossing(direction=OUT, counter="2", crossed_at=NOON + A_MINUTE))
    post.put(a_crossing(decision=a_decision(outcome=Outcome.REFERRED)))

    board = post.look()
    tally = board.tally
    assert sum(board.by_hour.values()) == tally.entries + tally.exits == 2
    recorded = sum(one.recorded for one in board.counters)
    assert recorded == tally.entries + tally.exits + tally.held_back == 3


def test_the_day_is_held_against_the_same_weekday_of_eight_weeks(post: Post) -> None:
    for weeks in range(1, 10):
        post.put(*(a_crossing(crossed_at=NOON - weeks * A_WEEK) for _ in range(weeks)))
    post.put(a_crossing(crossed_at=NOON - A_DAY))

    usual = post.look().usual
    hour = a_post().local(NOON).hour
    assert (usual.by_hour, usual.days) == ({(IN, hour): 4.5}, 8)


def test_the_usual_day_is_counted_once_a_day(post: Post) -> None:
    post.look()
    post.put(a_crossing(crossed_at=NOON - A_WEEK))
    assert post.look().usual.days == 0

    post.world.clock.forward(A_DAY)
    post.put(a_crossing(crossed_at=NOON - A_WEEK + A_DAY))
    assert post.look().usual.days == 1


def test_who_opened_a_counter_sits_there_until_he_leaves_it(post: Post) -> None:
    duty, officer = a_duty(), post.world.officer
    with post.world.storage.writing() as store:
        take_seat(store, officer, duty, id=an_id(), at=NOON)
    assert (post.counter("1").officer, post.counter("1").since) == (officer.name, NOON)

    with post.world.storage.writing() as store:
        leave_seat(store, officer, duty, at=NOON + A_MINUTE)
    assert post.counter("1") == AtCounter(counter="1")


def test_a_counter_at_which_nobody_sits_stands_there_empty(post: Post) -> None:
    assert post.counter("2") == AtCounter(counter="2")


def test_a_counter_that_was_taken_away_today_is_still_told(post: Post) -> None:
    post.put(a_crossing(counter="7"))
    with post.world.storage.writing() as store:
        store.posts.put(a_post(), [Counter("1")])

    assert [one.counter for one in post.look().counters] == ["1", "7"]
    assert post.counter("7").recorded == 1


def test_how_fast_a_counter_is_is_told_of_the_last_hour(post: Post) -> None:
    post.put(*(a_crossing(crossed_at=NOON + n * A_MINUTE) for n in (0, 1, 2)))
    post.put(a_crossing(crossed_at=NOON - A_MINUTE))

    assert post.counter("1").pace.records == 3
    assert post.counter("1").recorded == 4


def test_locks_are_counted_and_stand_at_their_counters(post: Post) -> None:
    with post.world.storage.writing() as store:
        store.locks.add(a_lock(counter="2"))

    assert post.look().locks == 1
    assert post.counter("2").is_locked
    assert not post.counter("1").is_locked


def test_only_who_waits_to_be_taken_waits(post: Post) -> None:
    waiting, taken = a_case(), a_case()
    with post.world.storage.writing() as store:
        for case in (waiting, taken):
            store.cases.open(case)
        store.cases.add(a_case_event(taken, what=Taken()))

    assert post.look().waiting == 1


def test_alerts_that_end_soon_are_told_as_soon_as_the_book_changes(post: Post) -> None:
    assert post.look().due == Due()
    with post.world.storage.writing() as store:
        store.alerts.add((an_alert(valid_to=TODAY + A_DAY),), at=NOON)

    assert post.look().due == Due(ending=1)


def test_foreigners_who_came_in_and_did_not_leave_are_inside(post: Post) -> None:
    gone = a_document(number="K2", national_number="", name=PersonName("TAN", "WEI"))
    post.put(a_crossing(), a_crossing(document=gone), a_crossing(document=an_indonesian_passport()))
    post.put(a_crossing(document=gone, direction=OUT, crossed_at=NOON + A_MINUTE))

    assert post.look().inside == 1


def test_the_board_is_the_shift_leads(post: Post) -> None:
    for officer in (post.world.officer, post.world.administrator):
        with pytest.raises(NotPermitted):
            post.board.look(officer)

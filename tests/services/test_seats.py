"""Who sits at which counter, and who was forgotten there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.crossings.details import Details
from checkpoint.domain.posts.post import Counter, Direction
from checkpoint.domain.shifts.sheet import SeatLine
from checkpoint.domain.shifts.shift import (
    NobodySitsThere,
)
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    a_document,
    a_post,
    an_indonesian_passport,
)
from tests.services.shift_post import AT_ONE, AT_TWO, Post
from tests.services.worlds import ADMIT, ANSWERED


@pytest.fixture
def post() -> Post:
    return Post()


def test_who_leaves_his_counter_sits_there_no_more(post: Post) -> None:
    post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.counter.close(post.other_officer, AT_ONE)
    assert post.sits == [("1", "Ayu Lestari")]

    post.counter.close(post.officer, AT_ONE)
    post.counter.close(post.officer, AT_ONE)

    assert post.sits == []
    assert post.acts.count("counter_left") == 1


def test_an_officer_forgotten_signed_in_is_closed_with_a_mark(post: Post) -> None:
    post.counter.open(post.officer, AT_ONE)
    post.clock.forward(AN_HOUR)
    post.cross()
    seen_at = post.clock()
    post.clock.forward(3 * A_DAY)
    shift = post.begin()
    sitting = post.shifts.roster(post.lead).sittings[0]
    assert sitting.last_seen_at is None, "so far back nobody looks while others wait"

    end = post.shifts.close_seat(post.lead, sitting.id)

    assert (end.officer, end.last_seen_at) == (post.lead.id, seen_at)
    assert post.sits == []
    with pytest.raises(NobodySitsThere):
        post.shifts.close_seat(post.lead, sitting.id)
    line = post.hand_over(shift).sheet.known.seats[0]
    assert line == SeatLine(
        counter="1",
        officer="Ayu Lestari",
        since=NOON,
        until=end.at,
        is_forgotten=True,
        marked_by="Budi Siregar",
        last_seen_at=seen_at,
    )
    post.counter.close(post.officer, AT_ONE)
    assert post.acts.count("counter_left") == 1, "what he does afterwards changes nothing"


def test_who_never_recorded_anybody_was_last_seen_when_he_opened_the_counter(post: Post) -> None:
    post.counter.open(post.officer, AT_ONE)
    post.clock.forward(AN_HOUR)
    sitting = post.shifts.roster(post.lead).sittings[0]

    assert post.shifts.close_seat(post.lead, sitting.id).last_seen_at == NOON


def test_an_officer_at_two_counters_is_shown_at_both_with_the_other_beside(post: Post) -> None:
    post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.clock.forward(AN_HOUR)
    post.cross()
    post.counter.open(post.officer, AT_TWO)

    one, two = post.shifts.roster(post.lead).sittings

    assert (one.also_at, two.also_at) == (("2",), ("1",))
    assert (one.last_seen_at, two.last_seen_at) == (NOON + AN_HOUR, None)


def test_after_a_power_cut_the_shift_is_open_and_who_sat_there_is_relieved_by_the_next(
    post: Post,
) -> None:
    shift = post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.clock.forward(AN_HOUR)

    post.counter.open(post.other_officer, AT_ONE)

    assert post.shifts.roster(post.lead).shift == shift
    assert post.sits == [("1", "Made Wirawan")]
    known = post.shifts.known(post.lead)
    assert [(one.officer, one.until) for one in known.seats] == [
        ("Ayu Lestari", NOON + AN_HOUR),
        ("Made Wirawan", None),
    ]


def test_who_sits_at_a_counter_that_was_taken_away_is_told_and_can_be_closed(post: Post) -> None:
    post.counter.open(post.officer, AT_TWO)
    with post.storage.writing() as store:
        store.posts.put(a_post(), [Counter("1")])

    assert post.sits == [("2", "Ayu Lestari")]
    (sitting,) = post.shifts.roster(post.lead).sittings
    post.shifts.close_seat(post.lead, sitting.id)
    assert post.sits == []


def test_an_officer_who_turns_his_counter_round_has_one_line_and_after_lunch_another(
    post: Post,
) -> None:
    post.begin()
    for pause in (A_MINUTE, AN_HOUR):
        post.counter.open(post.officer, AT_ONE)
        post.clock.forward(AN_HOUR)
        post.counter.close(post.officer, AT_ONE)
        post.clock.forward(pause)
    post.counter.open(post.officer, replace(AT_ONE, direction=Direction.EXIT))

    seats = post.shifts.known(post.lead).seats

    assert [(one.since - NOON, one.until) for one in seats] == [
        (0 * AN_HOUR, NOON + 2 * AN_HOUR + A_MINUTE),
        (3 * AN_HOUR + A_MINUTE, None),
    ]


def test_who_was_held_to_be_forgotten_and_records_again_sits_there_again(post: Post) -> None:
    """His window was left open: after a long break he goes on where he was."""
    post.begin()
    for duty, officer in ((AT_ONE, post.officer), (AT_TWO, post.other_officer)):
        post.counter.open(officer, duty)
    post.shifts.close_seat(post.lead, post.shifts.roster(post.lead).sittings[0].id)
    assert post.sits == [("2", "Made Wirawan")]
    post.clock.forward(AN_HOUR)

    post.record(post.inspect(a_document(), AT_ONE), ADMIT, ANSWERED)
    post.record(post.inspect(an_indonesian_passport(), AT_ONE), ADMIT, Details())

    assert post.sits == [("1", "Ayu Lestari"), ("2", "Made Wirawan")]
    seats = post.shifts.known(post.lead).seats
    assert [(one.counter, one.is_forgotten) for one in seats] == [
        ("1", True),
        ("1", False),
        ("2", False),
    ]
    assert post.acts.count("counter_opened") == 3


def test_who_was_forgotten_and_comes_back_at_once_keeps_his_mark(post: Post) -> None:
    post.begin()
    post.counter.open(post.officer, AT_ONE)
    post.shifts.close_seat(post.lead, post.shifts.roster(post.lead).sittings[0].id)
    post.counter.open(post.officer, AT_ONE)

    seats = post.shifts.known(post.lead).seats

    assert [one.is_forgotten for one in seats] == [True, False]

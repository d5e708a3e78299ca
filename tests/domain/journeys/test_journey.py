"""Crossings are paired into journeys, whichever way they are read and on whatever documents."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.journeys.journey import gaps_of, journeys_of, passages
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    A_DAY,
    AN_HOUR,
    NOON,
    TODAY,
    a_decision,
    a_document,
    a_record,
    an_id,
)

IN, OUT = Direction.ENTRY, Direction.EXIT


def went(way: Direction, ago: timedelta = A_DAY, **changes: object) -> Recorded:
    at = NOON - ago
    return a_record(**{"direction": way, "crossed_at": at, "day_on": at.date(), **changes})


records = st.builds(
    lambda way, minutes, outcome, is_struck: went(
        way,
        timedelta(minutes=minutes),
        decision=a_decision(outcome=outcome),
        amended_by=an_id() if is_struck else None,
    ),
    st.sampled_from(Direction),
    # Few minutes, so that two often fall on the same one.
    st.integers(0, 12),
    st.sampled_from([Outcome.ADMITTED] * 4 + [Outcome.REFUSED, Outcome.REFERRED]),
    st.sampled_from([False] * 5 + [True]),
)


@given(history=st.lists(records, max_size=12), is_citizen=st.booleans())
def test_every_passage_that_counts_is_in_exactly_one_journey(
    history: list[Recorded], *, is_citizen: bool
) -> None:
    told = [
        one.crossing.id
        for journey in journeys_of(history, is_citizen=is_citizen)
        for one in journey.crossings
    ]

    assert told == [one.crossing.id for one in passages(history)]
    counted = {one.crossing.id for one in history if one.counts}
    admitted = {r.crossing.id for r in history if r.crossing.decision.outcome is Outcome.ADMITTED}
    assert set(told) == counted & admitted


@given(history=st.lists(records, max_size=12), is_citizen=st.booleans(), chance=st.randoms())
def test_the_order_of_reading_does_not_matter(
    history: list[Recorded], chance: Random, *, is_citizen: bool
) -> None:
    shuffled = [*history]
    chance.shuffle(shuffled)

    assert journeys_of(shuffled, is_citizen=is_citizen) == journeys_of(
        history, is_citizen=is_citizen
    )
    assert gaps_of(shuffled) == gaps_of(history)


@given(history=st.lists(records, max_size=12), is_citizen=st.booleans())
def test_a_record_is_missing_in_as_many_journeys_as_there_are_gaps(
    history: list[Recorded], *, is_citizen: bool
) -> None:
    incomplete = [one for one in journeys_of(history, is_citizen=is_citizen) if one.is_incomplete]

    assert len(incomplete) == len(gaps_of(history))


@given(history=st.lists(records, max_size=12), is_citizen=st.booleans())
def test_with_the_missing_crossings_entered_nothing_is_incomplete(
    history: list[Recorded], *, is_citizen: bool
) -> None:
    every = passages(history)
    moments = {one.crossing.crossed_at for one in every}
    if len(moments) < len(every):
        return  # between two crossings of one moment no other can have been
    late = [
        a_record(
            direction=gap.direction,
            crossed_at=gap.before.crossing.crossed_at + timedelta(seconds=1),
        )
        for gap in gaps_of(history)
    ]

    completed = journeys_of([*history, *late], is_citizen=is_citizen)
    assert not any(one.is_incomplete for one in completed)


def test_a_foreigners_journey_is_in_and_out_and_a_citizens_out_and_home() -> None:
    entered, left = went(IN, 3 * A_DAY), went(OUT)

    (visit,) = journeys_of([left, entered], is_citizen=False)
    away, home = journeys_of([left, entered], is_citizen=True)

    assert (visit.begun, visit.ended) == (entered, left)
    assert (away.begun, away.ended, home.begun, home.ended) == (None, entered, left, None)
    assert home.is_under_way
    assert not away.is_incomplete, "he may have set out elsewhere"


def test_entry_with_no_recorded_exit_is_told_as_incomplete_and_the_new_visit_stands() -> None:
    first, second = went(IN, 9 * A_DAY), went(IN)

    old, new = journeys_of([first, second], is_citizen=False)

    assert (old.is_incomplete, old.ended) == (True, None)
    assert new.is_under_way
    (gap,) = gaps_of([first, second])
    assert gap.direction is OUT
    assert not gap.holds(NOON - 9 * A_DAY)
    assert gap.holds(NOON - 8 * A_DAY)
    assert not gap.holds(NOON - A_DAY)


def test_an_exit_without_an_entry_behind_a_known_visit_is_incomplete() -> None:
    history = [went(IN, 9 * A_DAY), went(OUT, 8 * A_DAY), went(OUT)]

    whole, lacking = journeys_of(history, is_citizen=False)

    assert not whole.is_incomplete
    assert (lacking.begun, lacking.is_incomplete) == (None, True)


def test_who_crosses_twice_on_one_operational_day_made_a_day_trip() -> None:
    out, back = went(OUT, 3 * AN_HOUR, day_on=TODAY), went(IN, AN_HOUR, day_on=TODAY)
    late_back = went(IN, -10 * AN_HOUR, day_on=TODAY + A_DAY)

    (trip,) = journeys_of([out, back], is_citizen=True)
    (night,) = journeys_of([out, late_back], is_citizen=True)

    assert trip.is_day_trip
    assert not night.is_day_trip


def test_the_way_back_on_another_document_ends_the_journey() -> None:
    on_passport = went(IN, 5 * A_DAY, document=a_document(number="K1"))
    on_pass = went(OUT, document=a_document(number="PMS7"))

    (visit,) = journeys_of([on_passport, on_pass], is_citizen=False)

    assert (visit.begun, visit.ended) == (on_passport, on_pass)


@pytest.mark.parametrize(("going", "missing"), [(IN, [OUT]), (OUT, [])])
def test_who_stands_at_the_counter_shows_that_a_record_is_missing(
    going: Direction, missing: list[Direction]
) -> None:
    found = gaps_of([went(IN)], going)

    assert [gap.direction for gap in found] == missing
    assert all(gap.holds(NOON) for gap in found)

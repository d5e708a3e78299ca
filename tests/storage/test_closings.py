"""Closed days, on disk and in memory."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.closing.closing import ClosingKind
from checkpoint.domain.crossings.crossing import Crossing, Outcome
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.posts.post import Direction
from checkpoint.services.ports import Storage
from checkpoint.storage.database import Database
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_cancellation_of,
    a_closing,
    a_crossing,
    a_decision,
    a_document,
    an_act,
)


def record(storage: Storage, *crossings: Crossing, on: int = 0) -> None:
    with storage.writing() as store:
        for crossing in crossings:
            store.crossings.add(crossing, day_on=TODAY + on * A_DAY, recorded_at=NOON)


def twice(storage: Storage, *, most: int = 9) -> list[object]:
    with storage.reading() as store:
        return list(store.closings.same_way_twice("ETK", TODAY, most=most))


def test_what_was_done_with_a_day_comes_back_in_its_order(storage: Storage) -> None:
    first = a_closing()
    final = a_closing(number=2, kind=ClosingKind.FINAL, at=NOON + A_DAY)
    supplement = a_closing(number=3, kind=ClosingKind.SUPPLEMENT, supplement=1, left=())
    next_day = a_closing(day_on=TODAY + A_DAY)
    with storage.writing() as store:
        for one in (next_day, first, first, final, supplement, a_closing(post="ARK")):
            store.closings.add(one)

    with storage.reading() as store:
        assert store.closings.of_day("ETK", TODAY) == [first, final, supplement]
        assert store.closings.since("ETK", TODAY) == [first, final, supplement, next_day]
        assert store.closings.since("ETK", TODAY + A_DAY) == [next_day]


def test_a_day_has_each_number_once(database: Database) -> None:
    with database.writing() as store:
        store.closings.add(a_closing())

    with pytest.raises(IntegrityError), database.writing() as store:
        store.closings.add(a_closing())


def test_the_last_number_of_a_day_grows_with_every_record_whatever_the_clock_says(
    storage: Storage,
) -> None:
    with storage.writing() as store:
        assert store.closings.last_number("ETK", TODAY) == 0
        store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
        store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON - AN_HOUR)
        store.crossings.add(a_crossing(), day_on=TODAY + A_DAY, recorded_at=NOON + 2 * A_DAY)
        assert store.closings.last_number("ETK", TODAY) == 2


def test_who_came_in_twice_without_leaving_is_found_whenever_the_first_time_was(
    storage: Storage,
) -> None:
    before = a_crossing(crossed_at=NOON - 9 * A_DAY)
    again = a_crossing()
    record(storage, before, on=-9)
    record(storage, again)

    assert twice(storage) == [again.id]


def test_who_left_between_is_not_found_nor_who_was_refused_or_recorded_by_mistake(
    storage: Storage,
) -> None:
    left = a_crossing(direction=Direction.EXIT, crossed_at=NOON + A_MINUTE)
    back = a_crossing(crossed_at=NOON + AN_HOUR)
    refused = a_crossing(
        crossed_at=NOON + 2 * AN_HOUR, decision=a_decision(outcome=Outcome.POSTPONED)
    )
    mistaken = a_crossing(crossed_at=NOON + 3 * AN_HOUR)
    record(storage, a_crossing(), left, back, refused, mistaken)
    assert twice(storage) == [mistaken.id]

    record(storage, a_cancellation_of(mistaken))
    assert twice(storage) == []


def test_of_a_document_that_several_share_nobody_is_found(storage: Storage) -> None:
    shared = a_document(kind=DocumentKind.GROUP_TRAVEL_LETTER)
    nothing = a_document(number="")
    for document in (shared, nothing):
        record(
            storage,
            a_crossing(document=document),
            a_crossing(document=document, crossed_at=NOON + A_MINUTE),
        )

    assert twice(storage) == []


def test_no_more_are_found_than_were_asked_for(storage: Storage) -> None:
    crossings = [a_crossing(crossed_at=NOON + one * A_MINUTE) for one in range(4)]
    record(storage, *crossings)

    assert twice(storage, most=2) == [crossings[1].id, crossings[2].id]


def test_acts_of_a_kind_are_found_from_the_end_of_the_trail(storage: Storage) -> None:
    set_early = an_act(action=Action.CLOCK_CHANGED, at=NOON - A_DAY)
    set_late = an_act(action=Action.CLOCK_CHANGED, at=NOON + AN_HOUR)
    with storage.writing() as store:
        assert store.audit.since([Action.CLOCK_CHANGED], NOON) == []
        for act in (set_early, an_act(at=NOON), set_late, an_act(at=NOON + AN_HOUR)):
            store.audit.append(act)

    with storage.reading() as store:
        assert store.audit.since([Action.CLOCK_CHANGED], NOON) == [set_late]
        assert store.audit.since([Action.CLOCK_CHANGED], NOON - A_DAY) == [set_late, set_early]
        assert store.audit.since([Action.SIGNED_OUT], NOON) == []

"""Shifts and seats, on disk and in memory."""

from __future__ import annotations

from checkpoint.domain.posts.post import Counter, Direction, Lane
from checkpoint.domain.shifts.seat import Seat, SeatEnd, SeatEndKind, SeatState
from checkpoint.domain.shifts.shift import ShiftState
from checkpoint.services.ports import Storage
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    LESTARI,
    NOON,
    SIREGAR,
    TODAY,
    a_crossing,
    a_decision,
    a_seat,
    a_sheet,
    a_shift,
    a_shift_end,
    an_id,
)


def left(seat: Seat) -> SeatEnd:
    return SeatEnd(seat=seat.id, kind=SeatEndKind.LEFT, officer=seat.officer, at=NOON + AN_HOUR)


def forgotten(seat: Seat) -> SeatEnd:
    return SeatEnd(
        seat=seat.id,
        kind=SeatEndKind.FORGOTTEN,
        officer=SIREGAR,
        at=NOON + AN_HOUR,
        last_seen_at=NOON + A_MINUTE,
    )


def test_a_shift_is_open_until_it_ends(storage: Storage) -> None:
    shift = a_shift(found=(an_id(), an_id()))
    end = a_shift_end(shift)
    with storage.writing() as store:
        assert store.shifts.current("ETK") is None
        store.shifts.open(shift)
        store.shifts.open(shift)
    with storage.writing() as store:
        assert store.shifts.current("ETK") == shift
        assert store.shifts.current("ARK") is None
        assert store.shifts.find(shift.id) == ShiftState(shift)
        store.shifts.end(end)
        store.shifts.end(a_shift_end(shift, serial=2, officer=LESTARI))

    with storage.reading() as store:
        assert store.shifts.current("ETK") is None
        assert store.shifts.find(shift.id) == ShiftState(shift, end)
        assert store.shifts.find(an_id()) is None


def test_a_shift_closed_for_a_reason_comes_back_with_all_of_its_sheet(storage: Storage) -> None:
    shift = a_shift()
    sheet = a_sheet(taker="", next_regu="", reason="Regu berikutnya belum datang.")
    end = a_shift_end(shift, taker=None, sheet=sheet)
    with storage.writing() as store:
        store.shifts.open(shift)
        store.shifts.end(end)

    with storage.reading() as store:
        assert store.shifts.find(shift.id) == ShiftState(shift, end)


def test_shifts_come_in_the_order_in_which_they_were_opened_whatever_the_clock_said(
    storage: Storage,
) -> None:
    first, second = a_shift(), a_shift(opened_at=NOON - A_DAY, regu="Regu B")
    with storage.writing() as store:
        store.shifts.open(first)
        store.shifts.end(a_shift_end(first, next=None))
        store.shifts.open(second)

    with storage.reading() as store:
        assert store.shifts.current("ETK") == second
        assert [one.shift for one in store.shifts.last("ETK", most=5)] == [second, first]
        assert [one.shift for one in store.shifts.last("ETK", most=1)] == [second]


def test_the_ends_of_a_day_are_counted_and_found(storage: Storage) -> None:
    told = []
    with storage.writing() as store:
        for serial in (1, 2):
            shift = a_shift()
            store.shifts.open(shift)
            told.append(a_shift_end(shift, serial=serial))
            store.shifts.end(told[-1])

    with storage.reading() as store:
        assert store.shifts.ended_on("ETK", TODAY) == told
        assert store.shifts.ended_on("ETK", TODAY + A_DAY) == []
        assert store.shifts.ended_on("ARK", TODAY) == []
        assert store.shifts.last_serial("ETK", TODAY) == 2
        assert store.shifts.last_serial("ETK", TODAY + A_DAY) == 0
        assert store.shifts.last_serial("ARK", TODAY) == 0


def test_a_counter_has_its_newest_seat_until_that_is_left(storage: Storage) -> None:
    old = a_seat(taken_at=NOON + AN_HOUR)
    new = a_seat(direction=Direction.EXIT, lane=Lane.VEHICLE, officer=SIREGAR)
    one, two = Counter("1"), Counter("2")
    with storage.writing() as store:
        assert store.shifts.seat_at("ETK", one) is None
        store.shifts.sit(old)
        store.shifts.sit(old)
        store.shifts.sit(new)
    with storage.writing() as store:
        assert store.shifts.seat_at("ETK", one) == new
        assert store.shifts.seat_at("ETK", two) is None
        assert store.shifts.seat_at("ARK", one) is None
        assert store.shifts.newest_seat("ETK", one) == SeatState(new)
        assert store.shifts.newest_seat("ETK", two) is None
        store.shifts.leave(left(new))

    with storage.reading() as store:
        assert store.shifts.seat_at("ETK", one) is None
        assert store.shifts.newest_seat("ETK", one) == SeatState(new, left(new))


def test_every_counter_at_which_anybody_sat_is_known(storage: Storage) -> None:
    with storage.writing() as store:
        for seat in (a_seat(counter="2"), a_seat(), a_seat(), a_seat(post="ARK", counter="9")):
            store.shifts.sit(seat)

    with storage.reading() as store:
        assert store.shifts.counters("ETK") == ["1", "2"]


def test_a_shift_has_the_seats_it_found_and_those_taken_in_it(storage: Storage) -> None:
    found, strange = a_seat(counter="2"), a_seat(counter="3")
    shift = a_shift(found=(found.id,))
    mine, later = a_seat(shift=shift.id), a_seat(shift=shift.id)
    with storage.writing() as store:
        for seat in (found, strange):
            store.shifts.sit(seat)
        store.shifts.open(shift)
        for seat in (mine, later):
            store.shifts.sit(seat)
        store.shifts.leave(forgotten(mine))
        store.shifts.leave(left(mine))

    with storage.reading() as store:
        assert store.shifts.seats_of(shift) == [
            SeatState(mine, forgotten(mine)),
            SeatState(later),
            SeatState(found),
        ]


def test_an_officer_was_last_seen_when_he_last_recorded_somebody_at_that_counter(
    storage: Storage,
) -> None:
    seat = a_seat()
    elsewhere = a_crossing(counter="2", decision=a_decision(officer=LESTARI))
    by_another = a_crossing(decision=a_decision(officer=SIREGAR))
    mine = [a_crossing(decision=a_decision(officer=LESTARI)) for _ in range(2)]
    with storage.writing() as store:
        for minute, crossing in enumerate((*mine, elsewhere, by_another)):
            at = NOON + minute * A_MINUTE
            store.crossings.add(crossing, day_on=TODAY, recorded_at=at)

    with storage.reading() as store:
        assert store.shifts.last_seen(seat, NOON) == NOON + A_MINUTE
        assert store.shifts.last_seen(seat, NOON + 2 * A_MINUTE) is None

"""Shifts and seats in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from checkpoint.domain.posts.post import Counter
from checkpoint.domain.shifts.seat import Seat, SeatEnd, SeatState
from checkpoint.domain.shifts.shift import Shift, ShiftEnd, ShiftState
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fakes import MemoryCrossings


class MemoryShifts(Register):
    """Shifts, seats and ends in the order of adding."""

    def __init__(self, crossings: MemoryCrossings) -> None:
        self.crossings = crossings
        self.shifts: dict[UUID, Shift] = {}
        self.ends: dict[UUID, ShiftEnd] = {}
        self.seats: dict[UUID, Seat] = {}
        self.seat_ends: dict[UUID, SeatEnd] = {}

    def open(self, shift: Shift) -> None:
        self.shifts.setdefault(shift.id, shift)

    def end(self, end: ShiftEnd) -> None:
        self.ends.setdefault(end.shift, end)

    def current(self, post: str) -> Shift | None:
        newest = next(iter(self.last(post, most=1)), None)
        return newest.shift if newest is not None and newest.end is None else None

    def find(self, id: UUID) -> ShiftState | None:
        found = self.shifts.get(id)
        return None if found is None else ShiftState(found, self.ends.get(id))

    def last(self, post: str, *, most: int) -> Sequence[ShiftState]:
        of_post = [one for one in self.shifts.values() if one.post == post]
        return [ShiftState(one, self.ends.get(one.id)) for one in of_post[::-1][:most]]

    def ended_on(self, post: str, day_on: date) -> Sequence[ShiftEnd]:
        of_day = (one for one in self.ends.values() if (one.post, one.day_on) == (post, day_on))
        return sorted(of_day, key=lambda one: one.serial)

    def last_serial(self, post: str, day_on: date) -> int:
        return max((one.serial for one in self.ended_on(post, day_on)), default=0)

    def sit(self, seat: Seat) -> None:
        self.seats.setdefault(seat.id, seat)

    def leave(self, end: SeatEnd) -> None:
        self.seat_ends.setdefault(end.seat, end)

    def seat_at(self, post: str, counter: Counter) -> Seat | None:
        newest = self.newest_seat(post, counter)
        return None if newest is None or newest.end is not None else newest.seat

    def newest_seat(self, post: str, counter: Counter) -> SeatState | None:
        here = [
            one for one in self.seats.values() if (one.post, one.counter) == (post, counter.name)
        ]
        return SeatState(here[-1], self.seat_ends.get(here[-1].id)) if here else None

    def counters(self, post: str) -> Sequence[str]:
        return sorted({one.counter for one in self.seats.values() if one.post == post})

    def seats_of(self, shift: Shift) -> Sequence[SeatState]:
        return [
            SeatState(one, self.seat_ends.get(one.id))
            for one in sorted(self.seats.values(), key=lambda one: one.counter)
            if one.shift == shift.id or one.id in shift.found
        ]

    def last_seen(self, seat: Seat, since: datetime) -> datetime | None:
        mine = (
            one.recorded_at
            for one in self.crossings.records.values()
            if one.crossing.decision.officer == seat.officer
            and one.crossing.counter == seat.counter
            and one.recorded_at >= since
        )
        return max(mine, default=None)

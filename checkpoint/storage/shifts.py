"""Shifts, and who sits at which counter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, exists, func, insert, or_, select

from checkpoint.domain.posts.post import Counter
from checkpoint.domain.shifts.seat import Seat, SeatEnd, SeatState
from checkpoint.domain.shifts.shift import Shift, ShiftEnd, ShiftState
from checkpoint.storage.schema import crossing
from checkpoint.storage.shift_schema import counter_seat as seats
from checkpoint.storage.shift_schema import counter_seat_end as seat_ends
from checkpoint.storage.shift_schema import shift as table
from checkpoint.storage.shift_schema import shift_end as ends

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_HAS_ENDED = select(exists().where(ends.c.shift == bindparam("wanted")))
_NEXT = select(func.coalesce(func.max(table.c.number), 0) + 1).where(
    table.c.post == bindparam("post")
)
_FIND = select(table).where(table.c.id == bindparam("wanted"))
_LAST = (
    select(table)
    .where(table.c.post == bindparam("post"))
    .order_by(table.c.number.desc())
    .limit(bindparam("most"))
)
_ENDS = select(ends).where(ends.c.shift.in_(bindparam("shifts", expanding=True)))
_ENDED_ON = (
    select(ends)
    .where(ends.c.post == bindparam("post"), ends.c.day_on == bindparam("day_on"))
    .order_by(ends.c.serial)
)
_SERIAL = select(func.coalesce(func.max(ends.c.serial), 0)).where(
    ends.c.post == bindparam("post"), ends.c.day_on == bindparam("day_on")
)
_SEAT_IS_THERE = select(exists().where(seats.c.id == bindparam("wanted")))
_SEAT_ENDED = select(exists().where(seat_ends.c.seat == bindparam("wanted")))
_HERE = (seats.c.post == bindparam("post"), seats.c.counter == bindparam("counter"))
_NEXT_SEAT = select(func.coalesce(func.max(seats.c.number), 0) + 1).where(*_HERE)
_SEATS: Select[Any] = select(
    seats,
    seat_ends.c.kind.label("end_kind"),
    seat_ends.c.officer.label("end_officer"),
    seat_ends.c.at.label("end_at"),
    seat_ends.c.last_seen_at,
).outerjoin(seat_ends, seat_ends.c.seat == seats.c.id)
_SEAT_AT = _SEATS.where(*_HERE).order_by(seats.c.number.desc()).limit(1)
_COUNTERS = (
    select(seats.c.counter)
    .where(seats.c.post == bindparam("post"))
    .distinct()
    .order_by(seats.c.counter)
)
_SEATS_OF = _SEATS.where(
    or_(
        seats.c.shift == bindparam("shift"),
        seats.c.id.in_(bindparam("found", expanding=True)),
    )
).order_by(seats.c.counter, seats.c.number)
_SEEN = (
    select(crossing.c.recorded_at)
    .where(
        crossing.c.recorded_at >= bindparam("since"),
        crossing.c.officer == bindparam("officer"),
        crossing.c.counter == bindparam("counter"),
    )
    .order_by(crossing.c.recorded_at.desc())
    .limit(1)
)


class SqlShiftBook:
    """Shifts and seats, numbered in the order in which they came."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, shift: Shift) -> None:
        """Put a shift behind the others; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": shift.id}):
            number = self._connection.scalar(_NEXT, {"post": shift.post})
            self._connection.execute(insert(table), {**_values(shift), "number": number})

    def end(self, end: ShiftEnd) -> None:
        """Note that a shift ended; one that ended before stays as it did."""
        if not self._connection.scalar(_HAS_ENDED, {"wanted": end.shift}):
            self._connection.execute(insert(ends), _end_values(end))

    def current(self, post: str) -> Shift | None:
        """The post's newest shift, unless it has ended."""
        row = self._connection.execute(_LAST, {"post": post, "most": 1}).one_or_none()
        has_ended = row and self._connection.scalar(_HAS_ENDED, {"wanted": row.id})
        return None if row is None or has_ended else _shift_of(row)

    def find(self, id: UUID) -> ShiftState | None:
        """The shift of that id, if it is there."""
        rows = self._connection.execute(_FIND, {"wanted": id}).all()
        return next(iter(self._states(rows)), None)

    def last(self, post: str, *, most: int) -> Sequence[ShiftState]:
        """The post's shifts, the newest first."""
        return self._states(self._connection.execute(_LAST, {"post": post, "most": most}).all())

    def ended_on(self, post: str, day_on: date) -> Sequence[ShiftEnd]:
        """How the shifts of an operational day ended, however long ago, the first first."""
        wanted = {"post": post, "day_on": day_on}
        return [_end_of(row) for row in self._connection.execute(_ENDED_ON, wanted)]

    def last_serial(self, post: str, day_on: date) -> int:
        """The last number that the end of a shift had on that day."""
        return int(self._connection.scalar(_SERIAL, {"post": post, "day_on": day_on}) or 0)

    def sit(self, seat: Seat) -> None:
        """Note who opened a counter; an id that is there already changes nothing."""
        if not self._connection.scalar(_SEAT_IS_THERE, {"wanted": seat.id}):
            here = {"post": seat.post, "counter": seat.counter}
            number = self._connection.scalar(_NEXT_SEAT, here)
            self._connection.execute(insert(seats), {**_seat_values(seat), "number": number})

    def leave(self, end: SeatEnd) -> None:
        """Note that nobody sits there any more; a seat that was left before stays as it was."""
        if not self._connection.scalar(_SEAT_ENDED, {"wanted": end.seat}):
            self._connection.execute(insert(seat_ends), _seat_end_values(end))

    def seat_at(self, post: str, counter: Counter) -> Seat | None:
        """The newest seat at a counter, unless it was left."""
        newest = self.newest_seat(post, counter)
        return None if newest is None or newest.end is not None else newest.seat

    def newest_seat(self, post: str, counter: Counter) -> SeatState | None:
        """The newest seat at a counter, and how it ended if it was left."""
        here = {"post": post, "counter": counter.name}
        row = self._connection.execute(_SEAT_AT, here).one_or_none()
        return None if row is None else _seat_of(row)

    def counters(self, post: str) -> Sequence[str]:
        """The names of all counters at which anybody ever sat, in the order of their names."""
        return self._connection.scalars(_COUNTERS, {"post": post}).all()

    def seats_of(self, shift: Shift) -> Sequence[SeatState]:
        """Every seat that was taken in a shift, or found by it: by counter, then in their order."""
        wanted = {"shift": shift.id, "found": list(shift.found)}
        return [_seat_of(row) for row in self._connection.execute(_SEATS_OF, wanted)]

    def last_seen(self, seat: Seat, since: datetime) -> datetime | None:
        """When the officer last recorded somebody at that counter, if he did since then."""
        wanted = {"since": since, "officer": seat.officer, "counter": seat.counter}
        found: datetime | None = self._connection.scalar(_SEEN, wanted)
        return found

    def _states(self, rows: Sequence[Row[Any]]) -> Sequence[ShiftState]:
        wanted = {"shifts": [row.id for row in rows]}
        ended = {row.shift: _end_of(row) for row in self._connection.execute(_ENDS, wanted)}
        return [ShiftState(_shift_of(row), ended.get(row.id)) for row in rows]


def _values(shift: Shift) -> dict[str, object]:
    return {
        "id": shift.id,
        "post": shift.post,
        "regu": shift.regu,
        "lead": shift.lead,
        "opened_at": shift.opened_at,
        "found": shift.found,
    }


def _end_values(end: ShiftEnd) -> dict[str, object]:
    return {
        "shift": end.shift,
        "post": end.post,
        "at": end.at,
        "officer": end.officer,
        "day_on": end.day_on,
        "serial": end.serial,
        "taker": end.taker,
        "next": end.next,
        "sheet": end.sheet,
    }


def _shift_of(row: Row[Any]) -> Shift:
    return Shift(
        id=row.id,
        post=row.post,
        regu=row.regu,
        lead=row.lead,
        opened_at=row.opened_at,
        found=row.found,
    )


def _end_of(row: Row[Any]) -> ShiftEnd:
    return ShiftEnd(
        shift=row.shift,
        post=row.post,
        at=row.at,
        officer=row.officer,
        day_on=row.day_on,
        serial=row.serial,
        taker=row.taker,
        next=row.next,
        sheet=row.sheet,
    )


def _seat_values(seat: Seat) -> dict[str, object]:
    return {
        "id": seat.id,
        "post": seat.post,
        "counter": seat.counter,
        "direction": seat.direction,
        "lane": seat.lane,
        "officer": seat.officer,
        "taken_at": seat.taken_at,
        "shift": seat.shift,
    }


def _seat_end_values(end: SeatEnd) -> dict[str, object]:
    return {
        "seat": end.seat,
        "kind": end.kind,
        "officer": end.officer,
        "at": end.at,
        "last_seen_at": end.last_seen_at,
    }


def _seat_of(row: Row[Any]) -> SeatState:
    seat = Seat(
        id=row.id,
        post=row.post,
        counter=row.counter,
        direction=row.direction,
        lane=row.lane,
        officer=row.officer,
        taken_at=row.taken_at,
        shift=row.shift,
    )
    if row.end_kind is None:
        return SeatState(seat)
    end = SeatEnd(
        seat=row.id,
        kind=row.end_kind,
        officer=row.end_officer,
        at=row.end_at,
        last_seen_at=row.last_seen_at,
    )
    return SeatState(seat, end)

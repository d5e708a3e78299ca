"""The port behind which shifts and seats lie (see `ports`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.posts.post import Counter
from checkpoint.domain.shifts.seat import Seat, SeatEnd, SeatState
from checkpoint.domain.shifts.shift import Shift, ShiftEnd, ShiftState


class ShiftBook(Protocol):
    """Shifts, seats and how they ended: added to and read, never edited.

    What came first is told by the order of adding, never by a clock.
    """

    def open(self, shift: Shift) -> None:
        """Put a shift behind the others; an id that is there already changes nothing."""
        ...

    def end(self, end: ShiftEnd) -> None:
        """Note that a shift ended; one that ended before stays as it did."""
        ...

    def current(self, post: str) -> Shift | None:
        """The post's newest shift, unless it has ended."""
        ...

    def find(self, id: UUID) -> ShiftState | None:
        """The shift of that id, if it is there."""
        ...

    def last(self, post: str, *, most: int) -> Sequence[ShiftState]:
        """The post's shifts, the newest first."""
        ...

    def ended_on(self, post: str, day_on: date) -> Sequence[ShiftEnd]:
        """How the shifts of an operational day ended, however long ago, the first first."""
        ...

    def last_serial(self, post: str, day_on: date) -> int:
        """The last number that the end of a shift had on that day; 0 where there was none."""
        ...

    def sit(self, seat: Seat) -> None:
        """Note who opened a counter; an id that is there already changes nothing."""
        ...

    def leave(self, end: SeatEnd) -> None:
        """Note that nobody sits there any more; a seat that was left before stays as it was."""
        ...

    def seat_at(self, post: str, counter: Counter) -> Seat | None:
        """The newest seat at a counter, unless it was left."""
        ...

    def newest_seat(self, post: str, counter: Counter) -> SeatState | None:
        """The newest seat at a counter, and how it ended if it was left."""
        ...

    def counters(self, post: str) -> Sequence[str]:
        """The names of all counters at which anybody ever sat, in the order of their names."""
        ...

    def seats_of(self, shift: Shift) -> Sequence[SeatState]:
        """Every seat that was taken in a shift, or found by it: by counter, then in their order."""
        ...

    def last_seen(self, seat: Seat, since: datetime) -> datetime | None:
        """When the officer last recorded somebody at that counter, if he did since then."""
        ...

"""The port behind which the closings of days lie (see `ports`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from checkpoint.domain.closing.closing import DayClosing


class ClosingBook(Protocol):
    """Closings and supplements: added to and read, never edited; and what asks for them."""

    def add(self, closing: DayClosing) -> None:
        """Put a closing behind the others of its day; an id that is there changes nothing."""
        ...

    def of_day(self, post: str, day_on: date) -> Sequence[DayClosing]:
        """What was done with a day, the first first."""
        ...

    def since(self, post: str, day_on: date) -> Sequence[DayClosing]:
        """What was done with the days from this one on, by day and then in their order."""
        ...

    def last_number(self, post: str, day_on: date) -> int:
        """The number of a day's last record, corrections too; 0 where it has none.

        It grows with every record, whatever a clock says that was set back.
        """
        ...

    def same_way_twice(self, post: str, day_on: date, *, most: int) -> Sequence[UUID]:
        """Passages of a day that follow one of the same document in the same direction.

        By the time of crossing, so many at most. Of a document that several people share, it
        says nothing of anybody.
        """
        ...

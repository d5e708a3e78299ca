"""The port behind which words for the clock lie (see `ports`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.posts.clock_word import ClockWord, MadeAhead


class ClockBook(Protocol):
    """Words that the clock is right, and the records each of them leaves behind: never edited."""

    def add(self, word: ClockWord, made: Collection[UUID]) -> None:
        """Keep a word; these records were made by the clock that was wrong.

        A word that is there already changes nothing, nor does a record of an earlier one.
        """
        ...

    def since(self, post: str, at: datetime) -> Sequence[ClockWord]:
        """Those whose newest record is of an instant or later, in the order of their giving."""
        ...

    def newest_record(self) -> datetime | None:
        """When the newest record was made, but for those that a word leaves behind."""
        ...

    def made_since(self, at: datetime) -> Sequence[MadeAhead]:
        """The records of an instant and later that no word leaves behind yet, the oldest first."""
        ...

    def wrong_on(self, post: str, day_on: date) -> Sequence[UUID]:
        """Records of an operational day that a word leaves behind, in the order of the day."""
        ...

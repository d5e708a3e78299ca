"""What is looked for in all of a large book, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from checkpoint.domain.alerts.wanted import Wanted
from checkpoint.services.alerts import BookState, Found
from ui.alerts.book import Book, Entry, entries_of


class Sought:
    """One question at a time: its answer is forgotten with it."""

    def __init__(self) -> None:
        self._asked: tuple[Wanted, BookState, date | None] | None = None
        self.entries: Sequence[Entry] | None = None
        """The answer; None while nothing is asked, or it has not come."""
        self.is_cut = False
        """More was found than is told."""
        self._has_failed = False

    @property
    def wanted(self) -> Wanted | None:
        """What is looked for."""
        return self._asked[0] if self._asked else None

    @property
    def is_waiting(self) -> bool:
        """Whether the answer has not come yet."""
        return self._asked is not None and self.entries is None and not self._has_failed

    def begin(self, wanted: Wanted, book: Book) -> bool:
        """Look for this in the book as it is today; whether it has to be asked."""
        asked = (wanted, book.version, book.on)
        if self._asked == asked:
            return False
        is_same = self.wanted == wanted  # of the book before: shown until the answer comes
        self._asked, self._has_failed = asked, False
        self.entries, self.is_cut = (self.entries, self.is_cut) if is_same else (None, False)
        return True

    def answer(self, found: Found, on: date) -> None:
        """What the book has of it."""
        self.entries, self.is_cut = entries_of(found.alerts, on), not found.is_all

    def give_up(self) -> None:
        """Wait no more: the book could not be read."""
        self._has_failed = True

    def forget(self) -> None:
        """Look for nothing."""
        self._asked, self.entries, self.is_cut = None, None, False

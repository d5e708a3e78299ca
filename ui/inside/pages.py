"""Rows of those who are inside, near to those that are looked at: nobody holds them all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from checkpoint.domain.journeys.resident import Resident
from checkpoint.services.inside import PAGE

MOST = 12
"""Pages that are held; whoever comes back to another has it read again."""


class HeldPages:
    """One for each list: a list that is looked for anew has another."""

    def __init__(self) -> None:
        self._pages: dict[int, Sequence[Resident]] = {}
        self.asked: set[int] = set()
        """Pages that are being read."""

    def keep(self, page: int, rows: Sequence[Resident]) -> None:
        """Hold a page; the one that was read first is given up for it."""
        self.asked.discard(page)
        self._pages[page] = rows
        if len(self._pages) > MOST:
            del self._pages[next(iter(self._pages))]

    def has(self, page: int) -> bool:
        """Whether a page is held, or is being read."""
        return page in self._pages or page in self.asked

    def at(self, row: int) -> Resident | None:
        """Who stands in a row; ``None`` where its page is not held."""
        rows = self._pages.get(row // PAGE, ())
        return rows[row % PAGE] if row % PAGE < len(rows) else None

    def row_of(self, wanted: UUID) -> int | None:
        """In which row somebody stands, as far as it is held."""
        return next((row for row, one in self.rows() if one.id == wanted), None)

    def rows(self) -> Iterator[tuple[int, Resident]]:
        """Everybody who is held, with his row."""
        for page, rows in self._pages.items():
            yield from enumerate(rows, page * PAGE)

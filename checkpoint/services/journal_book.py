"""The register as those see it who look for something in all of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.journal.search import PAGE, Found, Place, Search


class JournalBook(Protocol):
    """Finds records in a register of any size, the newest first."""

    def look(self, search: Search, below: Place | None = None, *, most: int = PAGE) -> Found:
        """What is found on the next stretch of the register, ``most`` records at the most.

        How long the stretch is, the book decides, so that an answer never takes long; there may
        be nothing on it. An amendment stands at the time of the crossing it amends.
        """
        ...

    def chains(self, ids: Collection[UUID]) -> Sequence[Recorded]:
        """The records of those ids, with all that amends them or is amended by them."""
        ...

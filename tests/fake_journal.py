"""The search of the register, in memory."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.journal.search import PAGE, Found, Mark, Place, Search
from tests.fake_register import Register


class Records(Protocol):
    """The register in memory, as far as it is searched."""

    @property
    def records(self) -> Mapping[UUID, Recorded]: ...


class LeftBehind(Protocol):
    """The words for the clock in memory, as far as records are asked by them."""

    @property
    def wrong(self) -> Mapping[UUID, UUID]: ...


class MemoryJournal(Register):
    """Looks at every record."""

    def __init__(self, crossings: Records, clock_words: LeftBehind) -> None:
        self.crossings = crossings
        self.clock_words = clock_words

    def look(self, search: Search, below: Place | None = None, *, most: int = PAGE) -> Found:
        every = self.crossings.records.values()
        fitting = (one for one in every if search.fits(one) and self._is_marked(one, search.mark))
        left = [one for one in fitting if below is None or below.is_above(one)]
        newest = sorted(left, key=Place.below, reverse=True)[:most]
        return Found(tuple(newest), Place.below(newest[-1]) if len(left) > most else None)

    def chains(self, ids: Collection[UUID]) -> Sequence[Recorded]:
        known: dict[UUID, Recorded] = {}
        todo = list(ids)
        while todo:
            record = self.crossings.records.get(todo.pop())
            if record is not None and record.crossing.id not in known:
                known[record.crossing.id] = record
                amendment = record.crossing.amendment
                todo += [record.amended_by] if record.amended_by else []
                todo += [amendment.of] if amendment else []
        return list(known.values())

    def _is_marked(self, record: Recorded, mark: Mark | None) -> bool:
        if mark is Mark.CLOCK_WRONG:
            return record.crossing.id in self.clock_words.wrong
        sides = [record, self.crossings.records.get(record.amended_by or record.crossing.id)]
        amendments = [one.crossing.amendment for one in sides if one is not None]
        is_cancelled = mark is Mark.CANCELLED
        return mark is None or any(
            one is not None and one.is_cancellation is is_cancelled for one in amendments
        )

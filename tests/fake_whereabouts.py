"""Who is inside, in memory: asked of the register itself, whole, each time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere, word_that_holds
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.journeys.inside import (
    Entry,
    entry_of,
    is_entry_of_foreigner,
    last_by_bearer,
    last_passages,
)
from checkpoint.domain.journeys.marks import marks_of
from checkpoint.domain.journeys.people import People
from checkpoint.domain.journeys.person import Words
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fakes import MemoryCrossings, MemoryPersons


class MemoryWhereabouts(Register):
    """Nothing is kept but the words on who left elsewhere."""

    def __init__(self, crossings: MemoryCrossings, persons: MemoryPersons) -> None:
        self.said: dict[UUID, DepartureElsewhere] = {}
        self.crossings = crossings
        self.persons = persons

    def count(self) -> Mapping[str, int]:
        return Counter(one.document.holder.nationality for one in self.inside())

    def inside(self) -> Sequence[Entry]:
        return [entry_of(one) for one in self._entries() if self._word_on(one) is None]

    def of_bearers(self, documents: Collection[str]) -> frozenset[UUID]:
        people = People(self.persons.words.values())
        last = last_by_bearer(self.crossings.records.values())
        theirs = [one for one in last if one.crossing.document.key in documents]
        marks = {mark for one in theirs for mark in _marks(one, people)}
        return frozenset(
            one.crossing.id
            for one in self._entries()
            if self._word_on(one) is None and not marks.isdisjoint(_marks(one, people))
        )

    def add(self, word: DepartureElsewhere) -> None:
        if word.id in self.said:
            return
        if word.undoes in {one.undoes for one in self.said.values()} - {None}:
            raise InvalidValue("taken back already")
        self.said[word.id] = word

    def left(self) -> Sequence[tuple[Entry, DepartureElsewhere]]:
        found = [(entry_of(one), self._word_on(one)) for one in self._entries()]
        held = [(entry, word) for entry, word in found if word is not None]
        return sorted(held, key=lambda pair: (pair[1].at, pair[1].id), reverse=True)

    def make_anew(self) -> None:
        """There is nothing to be thrown away."""

    def _entries(self) -> Iterator[Recorded]:
        words = Words(self.persons.words.values()).every
        records = last_passages(self.crossings.records.values(), words)
        return filter(is_entry_of_foreigner, records)

    def _word_on(self, record: Recorded) -> DepartureElsewhere | None:
        chain = {one.crossing.id for one in self._chain(record)}
        return word_that_holds(one for one in self.said.values() if one.entry in chain)

    def _chain(self, record: Recorded) -> Iterable[Recorded]:
        """A record, and all that it put right."""
        yield record
        amendment = record.crossing.amendment
        if amendment is not None:
            yield from self._chain(self.crossings.records[amendment.of])


def _marks(record: Recorded, people: People) -> Collection[object]:
    return marks_of(record.crossing.id, record.crossing.document, people).every

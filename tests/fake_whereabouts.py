"""Who is inside, in memory: asked of the register itself, whole, each time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
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
    said_of,
)
from checkpoint.domain.journeys.marks import marks_of
from checkpoint.domain.journeys.people import People
from checkpoint.domain.journeys.person import Words
from checkpoint.domain.journeys.roll import Asked, Insiders, Seen, Terms
from checkpoint.domain.posts.post import PostZone
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

    def has(self, entry: UUID) -> bool:
        return entry in {one.id for one in self.inside()}

    def insiders(self, asked: Asked) -> Insiders:
        people = People(self.persons.words.values())
        last = last_by_bearer(self.crossings.records.values())
        theirs = [one for one in last if one.crossing.document.key in asked.bearers]
        marks = {mark for one in theirs for mark in _marks(one, people)}
        found: dict[Terms, list[Seen]] = defaultdict(list)
        told = set[str]()
        for one in self._entries(asked.before):
            if self._word_on(one, asked.before) is not None:
                continue
            if _bears(one, asked.text):
                found[_terms_of(one, asked.zone)].append(_seen(one))
            if one.crossing.id in asked.records or not marks.isdisjoint(_marks(one, people)):
                told.add(one.crossing.id.hex)
        return Insiders(dict(found), frozenset(told))

    def entries(self, ids: Sequence[str]) -> Sequence[Entry]:
        return [entry_of(self.crossings.records[UUID(one)]) for one in ids]

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

    def _entries(self, before: datetime | None = None) -> Iterator[Recorded]:
        words = Words(self.persons.words.values()).every
        every = self.crossings.records.values()
        then = [one for one in every if before is None or one.crossing.crossed_at < before]
        return filter(is_entry_of_foreigner, last_passages(then, words))

    def _word_on(
        self, record: Recorded, before: datetime | None = None
    ) -> DepartureElsewhere | None:
        chain = {one.crossing.id for one in self._chain(record)}
        return word_that_holds(
            one
            for one in self.said.values()
            if one.entry in chain and (before is None or one.undoes or one.at < before)
        )

    def _chain(self, record: Recorded) -> Iterable[Recorded]:
        """A record, and all that it put right."""
        yield record
        amendment = record.crossing.amendment
        if amendment is not None:
            yield from self._chain(self.crossings.records[amendment.of])


def _marks(record: Recorded, people: People) -> Collection[object]:
    return marks_of(record.crossing.id, record.crossing.document, people).every


def _bears(record: Recorded, text: str) -> bool:
    return all(word in said_of(record.crossing) for word in text.casefold().split())


def _terms_of(record: Recorded, zone: PostZone) -> Terms:
    document, details = record.crossing.document, record.crossing.details
    return Terms(
        record.crossing.crossed_at.astimezone(zone.tzinfo).date(),
        document.holder.nationality,
        document.kind,
        document.issuer,
        details.days_granted,
        details.purpose,
        bool(details.address),
    )


def _seen(record: Recorded) -> Seen:
    at = record.crossing.crossed_at.astimezone(UTC)
    return f"{at:%Y-%m-%d %H:%M:%S.%f}", record.crossing.id.hex

"""Looking for records in the whole register: a stretch at a time, by whichever index is short.

A text of few documents leads by them to their crossings. One of many documents, and a search
without a text, goes down from the newest crossing until the page is full. Nothing is ever skipped
by counting (`OFFSET`) but within a stretch's own length, so the last page costs what the first did.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, func, or_, select

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.journal.references import Reference
from checkpoint.domain.journal.search import PAGE, Found, Place, Search, merged
from checkpoint.domain.journal.words import Way
from checkpoint.storage.crossings import recorded_of, records
from checkpoint.storage.journal_conditions import (
    Walk,
    by_document,
    conditions,
    documents_of,
    walk_of,
)
from checkpoint.storage.schema import crossing

_c = crossing.c
_FLOOR = (
    select(_c.crossed_at)
    .where(_c.crossed_at < bindparam("below"))
    .order_by(_c.crossed_at.desc())
    .offset(bindparam("length"))
    .limit(1)
)
"""Counted over the entries of an index, some millions a second."""
_NEWEST, _OLDEST = select(func.max(_c.crossed_at)), select(func.min(_c.crossed_at))
LOOKED_AT = 600
"""Crossings of the documents found that are looked at together, where more is asked of them."""
_A_MOMENT = timedelta(microseconds=1)
_AROUND = timedelta(days=2)
"""An operational day lies within so much of the day of that name in UTC, wherever it turns."""


class SqlJournalBook:
    """Finds records, on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def look(self, search: Search, below: Place | None = None, *, most: int = PAGE) -> Found:
        """What is found on the next stretch of the register."""
        if search.says_nothing:
            return Found((), None)
        stretch = self._stretch(search, below)
        if stretch is None:
            return Found((), None)
        ways = [self._look(search, way, stretch, most) for way in search.ways or (None,)]
        return merged(ways, most=most)

    def chains(self, ids: Collection[UUID]) -> Sequence[Recorded]:
        """The records of those ids, with all that amends them or is amended by them."""
        known: dict[UUID, Recorded] = {}
        wanted = set(ids)
        while wanted:
            for record in self._records(wanted):
                known[record.crossing.id] = record
            wanted = {one for record in known.values() for one in _beside(record)} - set(known)
        return list(known.values())

    def _stretch(self, search: Search, below: Place | None) -> _Stretch | None:
        """From where on to look, and how far down; None where nothing is left."""
        if below is None:
            newest = self._connection.scalar(_NEWEST)
            if newest is None:
                return None
            below = Place(newest + _A_MOMENT)
        oldest = self._connection.scalar(_OLDEST)
        if search.period is not None:
            first, last = (
                datetime.combine(day, datetime.min.time(), tzinfo=below.at.tzinfo)
                for day in (search.period.first_on, search.period.last_on)
            )
            below, oldest = min(below, Place(last + _AROUND)), max(oldest, first - _AROUND)
        return _Stretch(below, oldest) if Place(oldest) <= below else None

    def _look(self, search: Search, way: Way | None, stretch: _Stretch, most: int) -> Found:
        terms = way.terms if way else ()
        keys = documents_of(self._connection, terms) if terms else None
        if keys is not None:
            return self._of_documents(search, way, stretch, keys, most)
        return self._downwards(search, way, stretch, most)

    def _of_documents(
        self, search: Search, way: Way | None, stretch: _Stretch, keys: Sequence[str], most: int
    ) -> Found:
        """Their newest crossings: first when they were, and of those the records."""
        if not keys:
            return Found((), None)
        of_keys = _c.document_key.in_(keys)
        asked = max(LOOKED_AT, most)
        times = by_document(select(_c.crossed_at)).where(of_keys, _c.crossed_at >= stretch.oldest)
        times = times.where(_under(stretch.below)).order_by(_c.crossed_at.desc()).limit(asked)
        found = self._connection.scalars(times).all()
        is_all = len(found) < asked
        lowest = stretch.oldest if is_all else found[-1]
        wanted = (of_keys, *conditions(search, way, with_terms=False))
        told = self._within(by_document(select(_c.id)).where(*wanted), stretch.to(lowest), most)
        return _found(told, None if is_all else Place(lowest), most, way)

    def _downwards(self, search: Search, way: Way | None, stretch: _Stretch, most: int) -> Found:
        walk = walk_of(search, way)
        told: list[Recorded] = []
        reached = stretch.below.at
        for part in self._parts(walk, stretch):
            query = walk.query(part.below.at, part.oldest)
            told += self._within(query, part, most - len(told))
            reached = part.oldest
            if len(told) >= most or reached <= stretch.oldest:
                break
        return _found(told, None if reached <= stretch.oldest else Place(reached), most, way)

    def _parts(self, walk: Walk, stretch: _Stretch) -> Iterator[_Stretch]:
        """The stretch in pieces of so many records as the walk may look at."""
        below = stretch.below
        for length in walk.lengths:
            asked = {"below": below.at, "length": length}
            lowest = self._connection.scalar(_FLOOR, asked) if length else None
            lowest = max(lowest or stretch.oldest, stretch.oldest)
            yield _Stretch(below, lowest)
            below = Place(lowest)

    def _within(self, query: Select[Any], stretch: _Stretch, most: int) -> list[Recorded]:
        """The records of a stretch that a query of ids finds, newest first."""
        ids = self._connection.scalars(
            query.where(_c.crossed_at >= stretch.oldest, _under(stretch.below))
            .order_by(_c.crossed_at.desc(), _c.id.desc())
            .limit(most)
        ).all()
        return sorted(self._records(ids), key=Place.below, reverse=True)

    def _records(self, ids: Collection[UUID]) -> Iterator[Recorded]:
        return map(recorded_of, self._connection.execute(records(_c.id.in_(list(ids)))))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """From below a place down to an instant, which is of it."""

    below: Place
    oldest: datetime

    def to(self, oldest: datetime) -> _Stretch:
        return _Stretch(self.below, oldest)


def _under(place: Place) -> ColumnElement[bool]:
    """Without a record the instant says it all, and an index of instants needs no more."""
    at, id_ = place.at, place.id
    if not id_.int:
        return _c.crossed_at < at
    beside = or_(_c.crossed_at < at, and_(_c.crossed_at == at, _c.id < id_))
    return and_(_c.crossed_at <= at, beside)


def _found(told: Sequence[Recorded], on: Place | None, most: int, way: Way | None) -> Found:
    """What a document was called once finds it for ever, but not the records of other names."""
    if len(told) >= most:
        on = Place.below(told[-1])
    fitting = (one for one in told if way is None or _is_meant(one, way))
    return Found(tuple(fitting), on)


def _is_meant(record: Recorded, way: Way) -> bool:
    return way.fits(record.crossing.document, Reference(record.day_on, record.number))


def _beside(record: Recorded) -> Iterator[UUID]:
    if record.amended_by is not None:
        yield record.amended_by
    if record.crossing.amendment is not None:
        yield record.crossing.amendment.of

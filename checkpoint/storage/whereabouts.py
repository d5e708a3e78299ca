"""Who is inside, as it is asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, or_, select

from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere, word_that_holds
from checkpoint.domain.journeys.inside import Entry
from checkpoint.domain.posts.post import Direction
from checkpoint.storage.departures import (
    entries_spoken_of,
    keep_departure,
    put_right_since,
    words_on,
)
from checkpoint.storage.documents import document_columns, document_of
from checkpoint.storage.schema import crossing
from checkpoint.storage.whereabouts_filing import file_all, refile_crossings
from checkpoint.storage.whereabouts_schema import whereabouts as table

_IS_INSIDE = table.c.is_inside.is_(True)
_HAS_LEFT = (
    table.c.is_last.is_(True),
    table.c.left_elsewhere.is_(True),
    table.c.direction == Direction.ENTRY,
    table.c.is_citizen.is_(False),
)
_COUNT = select(table.c.nationality, func.count()).where(_IS_INSIDE).group_by(table.c.nationality)
_ENTRIES = (
    select(
        crossing.c.id,
        crossing.c.counter,
        crossing.c.crossed_at,
        crossing.c.details,
        crossing.c.amends,
        *(crossing.c[column.name] for column in document_columns()),
    )
    .join_from(table, crossing, crossing.c.id == table.c.crossing)
    .order_by(crossing.c.crossed_at, crossing.c.id)
)
_INSIDE = _ENTRIES.where(_IS_INSIDE)
_LEFT = _ENTRIES.where(table.c.crossing.in_(bindparam("entries", expanding=True)), *_HAS_LEFT)
_MARKS = ("person", "number_mark", "name_mark")
_MARKED = select(table.c.crossing, *(table.c[name] for name in _MARKS))
_EVERY_MARKED = _MARKED.where(_IS_INSIDE)
_OF_DOCUMENTS = _MARKED.where(
    or_(
        table.c.bearer.in_(bindparam("documents", expanding=True)),
        table.c.crossing.in_(
            select(crossing.c.id).where(
                crossing.c.document_key.in_(bindparam("documents", expanding=True))
            )
        ),
    )
)


class SqlWhereaboutsBook:
    """Read here; written by what records (`whereabouts_filing`)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self) -> Mapping[str, int]:
        """How many are inside, by nationality."""
        return {row[0]: row[1] for row in self._connection.execute(_COUNT)}

    def inside(self) -> Sequence[Entry]:
        """The entries of those who are inside, the earliest first."""
        return list(map(_entry_of, self._connection.execute(_INSIDE)))

    def of_bearers(self, documents: Collection[str]) -> frozenset[UUID]:
        """The entries among them of the persons who bear these documents."""
        if not documents:
            return frozenset()
        theirs = self._connection.execute(_OF_DOCUMENTS, {"documents": list(documents)}).all()
        marks = {mark for row in theirs for mark in _marks_of(row)}
        every = self._connection.execute(_EVERY_MARKED)
        return frozenset(row.crossing for row in every if not marks.isdisjoint(_marks_of(row)))

    def add(self, word: DepartureElsewhere) -> None:
        """Keep a word; an id that is there already changes nothing."""
        if keep_departure(self._connection, word):
            refile_crossings(self._connection, put_right_since(self._connection, word.entry))

    def left(self) -> Sequence[tuple[Entry, DepartureElsewhere]]:
        """Who is said to have left elsewhere and was not seen since, the newest word first."""
        entries = entries_spoken_of(self._connection)
        rows = self._connection.execute(_LEFT, {"entries": list(entries)}).all()
        said = words_on(self._connection, [row.id for row in rows])
        found = [(_entry_of(row), word_that_holds(said[row.id])) for row in rows]
        held = [(entry, word) for entry, word in found if word is not None]
        return sorted(held, key=lambda pair: (pair[1].at, pair[1].id), reverse=True)

    def make_anew(self) -> None:
        """Throw away what is known, and make it from the records alone."""
        file_all(self._connection)


def _entry_of(row: Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        counter=row.counter,
        document=document_of(row),
        details=row.details,
        crossed_at=row.crossed_at,
        amends=row.amends,
    )


def _marks_of(row: Row[Any]) -> Iterator[tuple[str, str]]:
    for name in _MARKS:
        mark = getattr(row, name)
        if mark is not None:
            yield name, mark

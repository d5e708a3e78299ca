"""Who is inside, as it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, func, select

from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere, word_that_holds
from checkpoint.domain.journeys.inside import Entry
from checkpoint.domain.journeys.roll import Asked, Insiders
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
from checkpoint.storage.whereabouts_listing import (
    AT_ONCE,
    IS_INSIDE,
    inside_now,
)
from checkpoint.storage.whereabouts_past import inside_before
from checkpoint.storage.whereabouts_schema import whereabouts as table

_HAS_LEFT = (
    table.c.is_last.is_(True),
    table.c.left_elsewhere.is_(True),
    table.c.direction == Direction.ENTRY,
    table.c.is_citizen.is_(False),
)
_COUNT = select(table.c.nationality, func.count()).where(IS_INSIDE).group_by(table.c.nationality)
_ENTRY_COLUMNS = (
    crossing.c.id,
    crossing.c.counter,
    crossing.c.crossed_at,
    crossing.c.details,
    crossing.c.amends,
    *(crossing.c[column.name] for column in document_columns()),
)
_ENTRIES = (
    select(*_ENTRY_COLUMNS)
    .join_from(table, crossing, crossing.c.id == table.c.crossing)
    .order_by(crossing.c.crossed_at, crossing.c.id)
)
_INSIDE = _ENTRIES.where(IS_INSIDE)
_BY_IDS = select(*_ENTRY_COLUMNS).where(crossing.c.id.in_(bindparam("ids", expanding=True)))
_HAS = select(exists().where(table.c.crossing == bindparam("entry"), IS_INSIDE))
_LEFT = _ENTRIES.where(table.c.crossing.in_(bindparam("entries", expanding=True)), *_HAS_LEFT)


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

    def has(self, entry: UUID) -> bool:
        """Whether somebody is inside by an entry."""
        return bool(self._connection.scalar(_HAS, {"entry": entry}))

    def insiders(self, asked: Asked) -> Insiders:
        """Who is inside, by terms: tens of thousands without a record of any."""
        if asked.before is not None:
            return inside_before(self._connection, asked, asked.before)
        return inside_now(self._connection, asked)

    def entries(self, ids: Sequence[str]) -> Sequence[Entry]:
        """The entries of these ids, in their order."""
        found: dict[str, Entry] = {}
        for start in range(0, len(ids), AT_ONCE):
            some = {"ids": [UUID(one) for one in ids[start : start + AT_ONCE]]}
            rows = map(_entry_of, self._connection.execute(_BY_IDS, some))
            found.update((one.id.hex, one) for one in rows)
        return [found[one] for one in ids]

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

"""Words on who left the country elsewhere, and of whom they hold now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, insert, select

from checkpoint.domain.crossings.departure_elsewhere import DepartureElsewhere, word_that_holds
from checkpoint.domain.errors import InvalidValue
from checkpoint.storage.schema import crossing
from checkpoint.storage.whereabouts_schema import departure_elsewhere as table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_IS_UNDONE = select(exists().where(table.c.undoes == bindparam("wanted")))
_ON = select(table).where(table.c.entry.in_(bindparam("entries", expanding=True)))
_ENTRIES = select(table.c.entry).distinct()
_PUT_RIGHT = select(crossing.c.id, crossing.c.amends).where(
    crossing.c.id.in_(bindparam("ids", expanding=True)), crossing.c.amends.is_not(None)
)
_PUT_RIGHT_BY = select(crossing.c.id).where(crossing.c.amends.in_(bindparam("ids", expanding=True)))


def keep_departure(connection: Connection, word: DepartureElsewhere) -> bool:
    """Keep a word; whether it was new. Raises InvalidValue where what it undoes was undone."""
    if connection.scalar(_IS_THERE, {"wanted": word.id}):
        return False
    if word.undoes is not None and connection.scalar(_IS_UNDONE, {"wanted": word.undoes}):
        raise InvalidValue("taken back already")
    connection.execute(
        insert(table),
        {
            "id": word.id,
            "entry": word.entry,
            "source": word.source,
            "reason": word.reason,
            "undoes": word.undoes,
            "officer": word.officer,
            "at": word.at,
        },
    )
    return True


def entries_spoken_of(connection: Connection) -> Sequence[UUID]:
    """The entries on which there ever was a word, each with all that put it right since."""
    return list(_followed(connection, connection.scalars(_ENTRIES).all()))


def put_right_since(connection: Connection, entry: UUID) -> Collection[UUID]:
    """An entry, and the records that took its place."""
    return _followed(connection, [entry])


def words_on(
    connection: Connection, records: Iterable[UUID]
) -> dict[UUID, list[DepartureElsewhere]]:
    """What was said of these records, or of those that they put right."""
    behind = _put_right_by_each(connection, list(records))
    said: dict[UUID, list[DepartureElsewhere]] = defaultdict(list)
    if behind:
        for row in connection.execute(_ON, {"entries": list(behind)}):
            said[behind[row.entry]].append(word_of(row))
    return said


def left_among(connection: Connection, records: Sequence[UUID]) -> set[UUID]:
    """The records by which nobody is here any more, for he left elsewhere."""
    said = words_on(connection, records)
    return {record for record, words in said.items() if word_that_holds(words) is not None}


def word_of(row: Row[Any]) -> DepartureElsewhere:
    """The word that a row holds."""
    return DepartureElsewhere(
        id=row.id,
        entry=row.entry,
        source=row.source,
        reason=row.reason,
        undoes=row.undoes,
        officer=row.officer,
        at=row.at,
    )


def _put_right_by_each(connection: Connection, records: Sequence[UUID]) -> dict[UUID, UUID]:
    """Each record, and whatever it put right, with the record that stands for it."""
    stands_for = {record: record for record in records}
    todo: Sequence[UUID] = records
    while todo:
        rows = connection.execute(_PUT_RIGHT, {"ids": list(todo)}).all()
        stands_for.update({row.amends: stands_for[row.id] for row in rows})
        todo = [row.amends for row in rows]
    return stands_for


def _followed(connection: Connection, entries: Sequence[UUID]) -> dict[UUID, None]:
    found = dict.fromkeys(entries)
    todo = list(entries)
    while todo:
        todo = list(connection.scalars(_PUT_RIGHT_BY, {"ids": todo}))
        found.update(dict.fromkeys(todo))
    return found

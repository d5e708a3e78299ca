"""Extended visits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import Connection, bindparam, exists, insert, select, union

from checkpoint.domain.crossings.extension import StayExtension
from checkpoint.domain.errors import InvalidValue
from checkpoint.storage.schema import crossing
from checkpoint.storage.stay_schema import stay_extension as table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_IS_UNDONE = select(exists().where(table.c.undoes == bindparam("wanted")))
_OF = (
    select(table)
    .where(table.c.entry.in_(bindparam("entries", expanding=True)))
    .order_by(table.c.at, table.c.id)
)

_SPOKEN_OF = union(
    select(table.c.entry),
    select(crossing.c.id).join_from(table, crossing, crossing.c.amends == table.c.entry),
)


class SqlStayBook:
    """Extensions: added to, never edited."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, extension: StayExtension) -> None:
        """Keep one; an id that is there already changes nothing."""
        if self._connection.scalar(_IS_THERE, {"wanted": extension.id}):
            return
        undoes = extension.undoes
        if undoes is not None and self._connection.scalar(_IS_UNDONE, {"wanted": undoes}):
            raise InvalidValue("taken back already")
        self._connection.execute(
            insert(table),
            {
                "id": extension.id,
                "entry": extension.entry,
                "until": extension.until,
                "undoes": undoes,
                "reason": extension.reason,
                "officer": extension.officer,
                "at": extension.at,
            },
        )

    def of(self, entries: Collection[UUID]) -> Sequence[StayExtension]:
        """All that was said of the visits that these crossings began."""
        if not entries:
            return ()
        rows = self._connection.execute(_OF, {"entries": list(entries)})
        return [
            StayExtension(
                id=row.id,
                entry=row.entry,
                until=row.until,
                undoes=row.undoes,
                reason=row.reason,
                officer=row.officer,
                at=row.at,
            )
            for row in rows
        ]

    def spoken_of(self) -> Collection[UUID]:
        """The crossings of whose visits anything was ever said, and what put each of them right."""
        return set(self._connection.scalars(_SPOKEN_OF))

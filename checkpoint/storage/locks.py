"""Locked counters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, insert, select

from checkpoint.domain.crossings.lock import Lock
from checkpoint.storage.documents import document_of, document_values
from checkpoint.storage.schema import counter_lock as table
from checkpoint.storage.schema import crossing
from checkpoint.storage.schema import lock_lift as lift

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_WAITS = (~exists().where(crossing.c.id == table.c.id), ~exists().where(lift.c.lock == table.c.id))
_IS_OPEN = select(exists().where(table.c.id == bindparam("wanted"), *_WAITS))
_IS_LIFTED = select(exists().where(lift.c.lock == bindparam("wanted")))
_EVERY_OPEN = (
    select(table)
    .where(table.c.post == bindparam("post"), *_WAITS)
    .order_by(table.c.raised_at, table.c.id)
)
_OPEN_ON = select(table).where(
    table.c.post == bindparam("post"),
    table.c.document_key.in_(bindparam("keys", expanding=True)),
    *_WAITS,
)
_OPEN = (
    select(table)
    .where(
        table.c.post == bindparam("post"),
        table.c.counter == bindparam("counter"),
        *_WAITS,
    )
    .order_by(table.c.raised_at.desc(), table.c.id.desc())
    .limit(1)
)


class SqlLockBook:
    """Locks raised by red verdicts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, lock: Lock) -> None:
        """Note a lock; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": lock.id}):
            self._connection.execute(insert(table), _values(lock))

    def is_open(self, id: UUID) -> bool:
        """Whether the lock of that id was noted, and nobody has answered it."""
        return bool(self._connection.scalar(_IS_OPEN, {"wanted": id}))

    def is_lifted(self, id: UUID) -> bool:
        """Whether a shift lead lifted the lock of that id."""
        return bool(self._connection.scalar(_IS_LIFTED, {"wanted": id}))

    def every_open(self, post: str) -> Sequence[Lock]:
        """Of each counter that is locked, its newest lock."""
        rows = self._connection.execute(_EVERY_OPEN, {"post": post})
        return list({row.counter: _lock_of(row) for row in rows}.values())

    def open_on(self, post: str, keys: Collection[str]) -> Sequence[Lock]:
        """The locks on documents that nobody has answered."""
        rows = self._connection.execute(_OPEN_ON, {"post": post, "keys": list(keys)})
        return [_lock_of(row) for row in rows]

    def open_at(self, post: str, counter: str) -> Lock | None:
        """The counter's newest lock that nobody has answered."""
        row = self._connection.execute(_OPEN, {"post": post, "counter": counter}).one_or_none()
        return None if row is None else _lock_of(row)

    def lift(self, id: UUID, *, lead: UUID, at: datetime) -> None:
        """Note that a shift lead answered a lock; one that was lifted before stays so."""
        if not self._connection.scalar(_IS_LIFTED, {"wanted": id}):
            self._connection.execute(insert(lift), {"lock": id, "lead": lead, "lifted_at": at})


def _lock_of(row: Row[Any]) -> Lock:
    return Lock(
        id=row.id,
        post=row.post,
        counter=row.counter,
        direction=row.direction,
        lane=row.lane,
        officer=row.officer,
        document=document_of(row),
        capture=row.capture,
        zone_text=row.zone_text,
        raised_at=row.raised_at,
    )


def _values(lock: Lock) -> dict[str, object]:
    return {
        "id": lock.id,
        "post": lock.post,
        "counter": lock.counter,
        "direction": lock.direction,
        "lane": lock.lane,
        "officer": lock.officer,
        **document_values(lock.document),
        "capture": lock.capture,
        "zone_text": lock.zone_text,
        "raised_at": lock.raised_at,
    }

"""The audit trail on disk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select

from checkpoint.domain.audit.trail import GENESIS, Act, AuditEntry, sealed
from checkpoint.storage.schema import audit as table

PAGE = 1000
"""Entries read at a time."""

_LAST = select(table.c.number, table.c.digest).order_by(table.c.number.desc()).limit(1)
_NEXT = (
    select(table).where(table.c.number > bindparam("after")).order_by(table.c.number).limit(PAGE)
)


class SqlAuditTrail:
    """The chain of acts: appended to and read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, act: Act) -> AuditEntry:
        """Seal an act onto the end of the chain."""
        last = self._connection.execute(_LAST).one_or_none()
        number, previous = (0, GENESIS) if last is None else (last.number, last.digest)
        entry = sealed(act, number=number + 1, previous=previous)
        self._connection.execute(insert(table), _values(entry))
        return entry

    def entries(self) -> Iterator[AuditEntry]:
        """The whole chain from its start, a page at a time."""
        after = 0
        while page := self._connection.execute(_NEXT, {"after": after}).all():
            yield from map(_entry_of, page)
            after = page[-1].number


def _values(entry: AuditEntry) -> dict[str, object]:
    act = entry.act
    return {
        "number": entry.number,
        "action": act.action,
        "at": act.at,
        "actor": act.actor,
        "counter": act.counter,
        "subject": act.subject,
        "detail": dict(act.detail),
        "previous": entry.previous,
        "digest": entry.digest,
    }


def _entry_of(row: Row[Any]) -> AuditEntry:
    act = Act(
        action=row.action,
        at=row.at,
        actor=row.actor,
        counter=row.counter,
        subject=row.subject,
        detail=row.detail,
    )
    return AuditEntry(number=row.number, act=act, previous=row.previous, digest=row.digest)

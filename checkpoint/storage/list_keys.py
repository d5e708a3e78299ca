"""The keys by which lists are proven, and what the post asks of lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, insert, select, update

from checkpoint.domain.alerts.signing import ListKey, ListRules
from checkpoint.storage.schema import list_key as table
from checkpoint.storage.schema import list_rules as rules_table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_EVERY = select(table).order_by(table.c.added_at.desc(), table.c.id.desc())
_WITHDRAW = (
    update(table)
    .where(table.c.id == bindparam("wanted"), table.c.withdrawn_at.is_(None))
    .values(withdrawn_at=bindparam("at"))
)
_RULES = select(rules_table).order_by(rules_table.c.serial.desc()).limit(1)


class SqlListKeyBook:
    """Keys stay for good; taking one away is noted on it. The newest rules hold."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, key: ListKey) -> None:
        """Keep a key; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": key.id}):
            self._connection.execute(insert(table), _values(key))

    def every(self) -> Sequence[ListKey]:
        """All of them, the newest first; those withdrawn too."""
        return [_key_of(row) for row in self._connection.execute(_EVERY)]

    def withdraw(self, id: UUID, *, at: datetime) -> None:
        """Trust a key no more; one that was withdrawn before stays as it is."""
        self._connection.execute(_WITHDRAW, {"wanted": id, "at": at})

    def set_rules(self, rules: ListRules, *, officer: UUID, at: datetime) -> None:
        """Ask this of lists from now on."""
        values = {
            "only_signed": rules.only_signed,
            "takes_signed": rules.takes_signed,
            "officer": officer,
            "set_at": at,
        }
        self._connection.execute(insert(rules_table), values)

    def rules(self) -> ListRules:
        """What is asked of lists; nothing, while nobody has said so."""
        row = self._connection.execute(_RULES).one_or_none()
        if row is None:
            return ListRules()
        return ListRules(only_signed=row.only_signed, takes_signed=row.takes_signed)


def _values(key: ListKey) -> dict[str, object]:
    return {
        "id": key.id,
        "name": key.name,
        "owner": key.owner,
        "content": key.content,
        "officer": key.officer,
        "added_at": key.added_at,
        "withdrawn_at": key.withdrawn_at,
    }


def _key_of(row: Row[Any]) -> ListKey:
    return ListKey(
        id=row.id,
        name=row.name,
        owner=row.owner,
        content=row.content,
        officer=row.officer,
        added_at=row.added_at,
        withdrawn_at=row.withdrawn_at,
    )

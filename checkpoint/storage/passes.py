"""The post's own register of border passes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, insert, or_, select

from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.storage.documents import document_of, document_values
from checkpoint.storage.schema import border_pass as table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_meant = table.alias("meant")
_MEANT = select(_meant.c.document_key).where(
    or_(_meant.c.number_key == bindparam("key"), _meant.c.payload_key == bindparam("key"))
)
_OF_THOSE = (
    select(table)
    .where(table.c.document_key.in_(_MEANT))
    .order_by(table.c.registered_at.desc(), table.c.id.desc())
)


class SqlPassRegister:
    """Passes as they were once typed or scanned here; newer registrations hold."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, registered: RegisteredPass) -> None:
        """Put a pass on the register; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": registered.id}):
            self._connection.execute(insert(table), _values(registered))

    def find(self, key: str) -> Sequence[RegisteredPass]:
        """Documents ever registered under ``key``, each by its newest registration."""
        newest: dict[str, RegisteredPass] = {}
        if key:
            for row in self._connection.execute(_OF_THOSE, {"key": key}):
                newest.setdefault(row.document_key, _pass_of(row))
        return list(newest.values())


def _values(registered: RegisteredPass) -> dict[str, object]:
    return {
        "id": registered.id,
        **document_values(registered.document),
        "payload": registered.payload,
        "number_key": plain_number(registered.document.number),
        "payload_key": plain_number(registered.payload),
        "post": registered.post,
        "officer": registered.officer,
        "registered_at": registered.registered_at,
    }


def _pass_of(row: Row[Any]) -> RegisteredPass:
    return RegisteredPass(
        id=row.id,
        document=document_of(row),
        payload=row.payload,
        post=row.post,
        officer=row.officer,
        registered_at=row.registered_at,
    )

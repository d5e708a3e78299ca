"""Joint operations, version by version, and the crossings that belong to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, insert, select

from checkpoint.domain.incidents.operation import Finding, JointOperation
from checkpoint.storage.incident_schema import joint_operation as table
from checkpoint.storage.incident_schema import operation_finding as bound

_IS_THERE = select(
    exists().where(table.c.id == bindparam("wanted"), table.c.version == bindparam("number"))
)
_later = table.alias("later")
_NEWEST = select(table).where(
    ~exists().where(_later.c.id == table.c.id, _later.c.version > table.c.version)
)
_FIND = _NEWEST.where(table.c.id == bindparam("wanted"))
_EVERY = _NEWEST.where(table.c.post == bindparam("post")).order_by(
    table.c.first_on.desc(), table.c.id.desc()
)
_IS_BOUND = select(
    exists().where(
        bound.c.operation == bindparam("wanted"), bound.c.crossing == bindparam("record")
    )
)
_FINDINGS = (
    select(bound)
    .where(bound.c.operation == bindparam("wanted"))
    .order_by(bound.c.at, bound.c.crossing)
)
_COLUMNS = tuple(field.name for field in fields(JointOperation))


class SqlOperationBook:
    """Every version stays; the newest holds."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, operation: JointOperation) -> None:
        """Keep a version; one that is there already changes nothing."""
        wanted = {"wanted": operation.id, "number": operation.version}
        if not self._connection.scalar(_IS_THERE, wanted):
            values = {name: getattr(operation, name) for name in _COLUMNS}
            self._connection.execute(insert(table), values)

    def find(self, id: UUID) -> JointOperation | None:
        """The newest version of an operation."""
        row = self._connection.execute(_FIND, {"wanted": id}).one_or_none()
        return None if row is None else _operation_of(row)

    def every(self, post: str) -> Sequence[JointOperation]:
        """The newest versions of a post's operations, the last begun first."""
        return [_operation_of(row) for row in self._connection.execute(_EVERY, {"post": post})]

    def bind(self, finding: Finding) -> None:
        """Say that a crossing belongs to an operation; said again, it changes nothing."""
        wanted = {"wanted": finding.operation, "record": finding.crossing}
        if not self._connection.scalar(_IS_BOUND, wanted):
            values = {
                "operation": finding.operation,
                "crossing": finding.crossing,
                "officer": finding.officer,
                "at": finding.at,
            }
            self._connection.execute(insert(bound), values)

    def findings(self, operation: UUID) -> Sequence[Finding]:
        """The crossings that belong to an operation, in the order in which it was said."""
        rows = self._connection.execute(_FINDINGS, {"wanted": operation})
        return [
            Finding(operation=row.operation, crossing=row.crossing, officer=row.officer, at=row.at)
            for row in rows
        ]


def _operation_of(row: Row[Any]) -> JointOperation:
    return JointOperation(**{name: getattr(row, name) for name in _COLUMNS})

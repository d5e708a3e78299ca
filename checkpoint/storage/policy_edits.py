"""What a screen made of the policy: added to and read, never edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, bindparam, exists, func, insert, select

from checkpoint.domain.inspection.policy_book import ROW_TYPES, PolicyEdit
from checkpoint.storage.policy_schema import policy_edit as table

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_EVERY = select(table).order_by(table.c.serial)
_VERSION = select(func.max(table.c.serial))

_ADAPTERS: dict[str, TypeAdapter[Any]] = {
    kind.value: TypeAdapter(row_type) for kind, row_type in ROW_TYPES.items()
}
"""By kind: what one kind of row says, another would read as something else."""


class SqlPolicyBook:
    """Edits stay for good; taking one back is an edit too."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, edit: PolicyEdit) -> None:
        """Keep an edit; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": edit.id}):
            self._connection.execute(insert(table), _values(edit))

    def every(self) -> Sequence[PolicyEdit]:
        """All of them, oldest first."""
        return [_edit_of(row) for row in self._connection.execute(_EVERY)]

    def version(self) -> int:
        """A number that is another after each edit; nought while there is none."""
        return self._connection.scalar(_VERSION) or 0


def _values(edit: PolicyEdit) -> dict[str, object]:
    adapter, content = _ADAPTERS[edit.kind], edit.content
    return {
        "id": edit.id,
        "kind": edit.kind,
        "act": edit.act,
        "row": edit.row,
        # Defaults mean "nothing was said", and are left out as in every value that is kept.
        "content": content and adapter.dump_python(content, mode="json", exclude_defaults=True),
        "officer": edit.officer,
        "at": edit.at,
        "reason": edit.reason,
    }


def _edit_of(row: Row[Any]) -> PolicyEdit:
    content = row.content
    return PolicyEdit(
        id=row.id,
        kind=row.kind,
        act=row.act,
        row=row.row,
        content=None if content is None else _ADAPTERS[row.kind].validate_python(content),
        officer=row.officer,
        at=row.at,
        reason=row.reason,
    )

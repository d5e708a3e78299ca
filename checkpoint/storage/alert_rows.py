"""An alert as a row, and which rows stand."""

from __future__ import annotations

from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Row, and_, bindparam, func, or_, select

from checkpoint.domain.alerts.alert import Alert
from checkpoint.storage.documents import birth_of, birth_values
from checkpoint.storage.schema import alert as table
from checkpoint.storage.schema import alert_change

CHUNK = 500
"""How many values are asked for in one statement; SQLite may take no more than 999."""

FETCHED = 1_000
"""Rows in memory of those that are gone through; PostgreSQL would hand over all of them."""

Numbered: TypeAlias = tuple[int, Alert]
"""An alert under the serial number that it has in the book."""

_PREPARED = select(alert_change.c.serial).where(alert_change.c.version.is_(None))


def stands(added_in: ColumnElement[int], ended_in: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether what one change added and another ended is there now."""
    return and_(added_in.not_in(_PREPARED), or_(ended_in.is_(None), ended_in.in_(_PREPARED)))


STANDS = stands(table.c.added_in, table.c.ended_in)
"""Whether a row was added and not ended; what is only prepared has not happened."""

STANDS_ONE_BY_ONE = and_(
    (table.c.added_in + 0).not_in(_PREPARED),
    or_(func.coalesce(table.c.ended_in, 0) == 0, func.coalesce(table.c.ended_in, 0).in_(_PREPARED)),
)
"""The same, asked of each row as it comes: of a large book nearly all stand, and by their index
the database would first gather them all to bring them into the order that they lie in."""

_UNTIL = select(alert_change.c.serial).where(alert_change.c.version <= bindparam("version"))
_ENDED_IN = func.coalesce(table.c.ended_in, 0)
HELD = and_((table.c.added_in + 0).in_(_UNTIL), or_(_ENDED_IN == 0, _ENDED_IN.not_in(_UNTIL)))
"""Whether a version of the book held a row; asked of each as it comes too."""

OPEN = 0
"""What a change leaves untidy while it is prepared: nothing yet."""

IS_OPEN = _PREPARED.where(
    alert_change.c.serial == bindparam("change"), alert_change.c.untidy_after == OPEN
)
"""Whether a change may be prepared further: nobody throws it away, or has done so."""


def alert_values(alert: Alert) -> dict[str, object]:
    """What a row of this alert holds, but for its place in the book."""
    return {
        "id": alert.id,
        "list_name": alert.list_name,
        "reference": alert.reference,
        "kind": alert.kind,
        "name": alert.name,
        "aliases": alert.aliases,
        **birth_values(alert.born),
        "sex": alert.sex,
        "nationality": alert.nationality,
        "place_of_birth": alert.place_of_birth,
        "document_number": alert.document_number,
        "document_issuer": alert.document_issuer,
        "national_number": alert.national_number,
        "direction": alert.direction,
        "valid_from": alert.valid_from,
        "valid_to": alert.valid_to,
        "requester": alert.requester,
        "reason": alert.reason,
        "instruction": alert.instruction,
        "also": alert.also,
        "decision": alert.decision or None,
        "extension": alert.extension or None,
    }


def alert_of(row: Row[Any]) -> Alert:
    """The alert that a row holds."""
    return Alert(
        id=row.id,
        list_name=row.list_name,
        reference=row.reference,
        kind=row.kind,
        name=row.name,
        aliases=row.aliases,
        born=birth_of(row),
        sex=row.sex,
        nationality=row.nationality,
        place_of_birth=row.place_of_birth,
        document_number=row.document_number,
        document_issuer=row.document_issuer,
        national_number=row.national_number,
        direction=row.direction,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        requester=row.requester,
        reason=row.reason,
        instruction=row.instruction,
        also=row.also,
        decision=row.decision or "",
        extension=row.extension or "",
    )

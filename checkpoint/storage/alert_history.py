"""What the alert book said at any time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, or_, select

from checkpoint.domain.alerts.versions import BookVersion, ChangeNote, Tally
from checkpoint.storage.alert_rows import STANDS, Numbered, alert_of
from checkpoint.storage.schema import alert as table
from checkpoint.storage.schema import alert_change

_VERSIONS = (
    select(alert_change)
    .where(alert_change.c.version.is_not(None))
    .order_by(alert_change.c.version.desc())
)
_VERSION_AT = select(func.max(alert_change.c.version)).where(
    alert_change.c.version.is_not(None), alert_change.c.changed_at <= bindparam("at")
)
_UNTIL = select(alert_change.c.serial).where(alert_change.c.version <= bindparam("version"))
_STANDING_IN = (
    select(table)
    .where(
        table.c.added_in.in_(_UNTIL),
        or_(table.c.ended_in.is_(None), table.c.ended_in.not_in(_UNTIL)),
    )
    .order_by(table.c.list_name, table.c.reference, table.c.serial)
)
_CHANGE = select(alert_change.c.serial).where(alert_change.c.version == bindparam("version"))
_ADDED_BY = select(table).where(table.c.added_in.in_(_CHANGE), STANDS).order_by(table.c.serial)
_ENDED_BY = select(table).where(table.c.ended_in.in_(_CHANGE)).order_by(table.c.serial)


class SqlAlertHistory:
    """Every version of the book, on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def versions(self) -> Iterator[BookVersion]:
        """Every version, the newest first."""
        return map(_version_of, self._connection.execute(_VERSIONS))

    def version_at(self, at: datetime) -> int:
        """Which version was in force at an instant; 0 where there was none yet."""
        return int(self._connection.scalar(_VERSION_AT, {"at": at}) or 0)

    def standing_in(self, version: int) -> Iterator[Numbered]:
        """The alerts that a version held, by list and reference, with their serial numbers."""
        return self._numbered(_STANDING_IN, version)

    def added_by(self, version: int) -> Iterator[Numbered]:
        """What a version brought and still stands."""
        return self._numbered(_ADDED_BY, version)

    def ended_by(self, version: int) -> Iterator[Numbered]:
        """What a version took off its list, also to put a newer text in its place."""
        return self._numbered(_ENDED_BY, version)

    def _numbered(self, question: Select[Any], version: int) -> Iterator[Numbered]:
        for row in self._connection.execute(question, {"version": version}):
            yield row.serial, alert_of(row)


def _version_of(row: Row[Any]) -> BookVersion:
    counts = (row.new, row.changed, row.gone, row.faulty)
    is_counted = None not in counts
    return BookVersion(
        version=row.version,
        at=row.changed_at,
        note=ChangeNote(
            cause=row.cause,
            list_name=row.list_name or "",
            file=row.file or "",
            digest=row.digest or "",
            signed_by=row.signed_by or "",
            undoes=row.undoes,
        ),
        tally=Tally(new=row.new, changed=row.changed, gone=row.gone, faulty=row.faulty)
        if is_counted
        else None,
        standing=row.standing,
    )

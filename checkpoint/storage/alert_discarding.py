"""What was prepared of a change that never came into force, thrown away in short transactions."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, exists, select, update

from checkpoint.domain.alerts.versions import Cause
from checkpoint.storage.alert_filing import SqlAlertFile
from checkpoint.storage.alert_rows import alert_of
from checkpoint.storage.lost_documents import SqlLostDocuments
from checkpoint.storage.schema import alert as table
from checkpoint.storage.schema import alert_change

AT_ONCE = 1_000
"""Entries, in some 50 ms."""

_other = alert_change.alias("other")
_HAS_HAD_NUMBERS = select(
    exists().where(
        alert_change.c.serial == bindparam("change"),
        _other.c.list_name == alert_change.c.list_name,
        _other.c.cause == Cause.NUMBERS,
    )
)
_ADDED_IN = (
    select(table)
    .where(table.c.added_in == bindparam("change"))
    .order_by(table.c.serial)
    .limit(bindparam("most"))
)
_ENDING_IN = (
    select(table.c.serial)
    .where(table.c.ended_in == bindparam("change"))
    .order_by(table.c.serial)
    .limit(bindparam("most"))
)


def throw_away_some(
    connection: Connection, file: SqlAlertFile, lost: SqlLostDocuments, change: int
) -> bool:
    """Throw away some of what a change brought, then have stand what it would have ended.

    Whether there was any.
    """
    if _throw_away_entries(connection, file, change):
        return True
    # Else nobody need go through the millions of numbers of all lists for those of this one.
    has_had_numbers = connection.scalar(_HAS_HAD_NUMBERS, {"change": change})
    if has_had_numbers and lost.discard(change):
        return True
    return _let_stand(connection, change)


def _throw_away_entries(connection: Connection, file: SqlAlertFile, change: int) -> bool:
    rows = connection.execute(_ADDED_IN, {"change": change, "most": AT_ONCE}).all()
    if rows:
        file.take([(row.serial, alert_of(row)) for row in rows])
        are_these = table.c.serial.between(rows[0].serial, rows[-1].serial)
        connection.execute(delete(table).where(table.c.added_in == change, are_these))
    return bool(rows)


def _let_stand(connection: Connection, change: int) -> bool:
    ending = connection.scalars(_ENDING_IN, {"change": change, "most": AT_ONCE}).all()
    if ending:
        are_these = table.c.serial.between(ending[0], ending[-1])
        kept = update(table).where(table.c.ended_in == change, are_these)
        connection.execute(kept.values(ended_in=None))
    return bool(ending)

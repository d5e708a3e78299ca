"""What became of every backup: added to and read, never edited."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, exists, func, insert, select

from checkpoint.domain.backups.backup import Backup, BackupEnd, BackupStand
from checkpoint.storage.backup_schema import backup as table

_FAILURES = [one for one in BackupEnd if one not in (BackupEnd.PROVEN, BackupEnd.STOPPED)]
"""Who stopped one knows it."""

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_NEWEST = (
    select(func.max(table.c.serial))
    .where(table.c.post == bindparam("post"), table.c.end.in_(bindparam("ends", expanding=True)))
    .scalar_subquery()
)
_LAST = select(table).where(table.c.serial == _NEWEST)


class SqlBackupBook:
    """Rows stay for good."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, backup: Backup) -> None:
        """Note how one came out; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": backup.id}):
            self._connection.execute(insert(table), _values(backup))

    def stand(self, post: str) -> BackupStand:
        """What is known of a post's backups."""
        proven_number, proven = self._last(post, BackupEnd.PROVEN)
        failed_number, failed = self._last(post, *_FAILURES)
        return BackupStand(proven=proven, failed=failed if failed_number > proven_number else None)

    def _last(self, post: str, *ends: BackupEnd) -> tuple[int, Backup | None]:
        row = self._connection.execute(_LAST, {"post": post, "ends": ends}).one_or_none()
        if row is None:
            return 0, None
        values = {column: getattr(row, column) for column in _COLUMNS}
        return row.serial, Backup(**values)


_COLUMNS = tuple(column.name for column in table.columns if column.name != "serial")


def _values(backup: Backup) -> dict[str, object]:
    return {column: getattr(backup, column) for column in _COLUMNS}

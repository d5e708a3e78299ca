"""What goes wrong as a copy of the database is written and read, and what it is called here."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from checkpoint.domain.backups.troubles import (
    BackupBrokenOff,
    BackupFailed,
    BackupFolderFilled,
    BackupFolderMissing,
    BackupForbidden,
    BackupStopped,
    BackupUnproven,
)

_OF_SYSTEM: Mapping[int | None, type[BackupFailed]] = {
    errno.ENOSPC: BackupFolderFilled,
    getattr(errno, "EDQUOT", errno.ENOSPC): BackupFolderFilled,
    errno.EFBIG: BackupFolderFilled,
    errno.EACCES: BackupForbidden,
    errno.EPERM: BackupForbidden,
    errno.EROFS: BackupForbidden,
    errno.ENOENT: BackupFolderMissing,
    errno.ENOTDIR: BackupFolderMissing,
    errno.ENODEV: BackupFolderMissing,
}
_OF_DATABASE: Mapping[int, type[BackupFailed]] = {
    sqlite3.SQLITE_FULL: BackupFolderFilled,
    sqlite3.SQLITE_READONLY: BackupForbidden,
    sqlite3.SQLITE_PERM: BackupForbidden,
    sqlite3.SQLITE_CANTOPEN: BackupFolderMissing,
    sqlite3.SQLITE_IOERR: BackupBrokenOff,
    sqlite3.SQLITE_CORRUPT: BackupUnproven,
    sqlite3.SQLITE_NOTADB: BackupUnproven,
    sqlite3.SQLITE_INTERRUPT: BackupStopped,
}
"""By primary result code (sqlite.org/rescode.html). What is not here is a bug."""
_PRIMARY = 0xFF


@contextmanager
def copy_faults_named(folder: Path) -> Iterator[None]:
    """Raise what is to be expected of a folder as the leaf that names it."""
    try:
        yield
    except OSError as error:
        kind = _OF_SYSTEM.get(error.errno, BackupBrokenOff)
        # In the middle of it everything may fail in any way: that the folder has gone says more.
        raise _gone_or(kind, folder)(str(folder)) from error
    except sqlite3.Error as error:
        kind_said = _OF_DATABASE.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY)
        if kind_said is None:
            raise
        raise _gone_or(kind_said, folder)(str(folder)) from error


def _gone_or(kind: type[BackupFailed], folder: Path) -> type[BackupFailed]:
    if kind is BackupStopped or _is_there(folder):
        return kind
    return BackupFolderMissing


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False

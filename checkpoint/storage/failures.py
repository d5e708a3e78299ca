"""Which of the database's complaints are expected, and what they are called here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from checkpoint.domain.errors import (
    StorageBusy,
    StorageDamaged,
    StorageFull,
    StorageUnavailable,
)

_EXPECTED: dict[int, type[StorageUnavailable]] = {
    sqlite3.SQLITE_FULL: StorageFull,
    sqlite3.SQLITE_BUSY: StorageBusy,
    sqlite3.SQLITE_LOCKED: StorageBusy,
    sqlite3.SQLITE_CORRUPT: StorageDamaged,
    sqlite3.SQLITE_NOTADB: StorageDamaged,
    sqlite3.SQLITE_READONLY: StorageUnavailable,
    sqlite3.SQLITE_PERM: StorageUnavailable,
    sqlite3.SQLITE_CANTOPEN: StorageUnavailable,
    sqlite3.SQLITE_IOERR: StorageUnavailable,
    sqlite3.SQLITE_PROTOCOL: StorageUnavailable,
    sqlite3.SQLITE_NOLFS: StorageUnavailable,
}
"""By primary result code (sqlite.org/rescode.html). What is not here is a bug."""

_PRIMARY = 0xFF
"""The low byte of an extended result code is its primary one."""


@contextmanager
def failures_named() -> Iterator[None]:
    """Raise an expected failure of the database as the leaf that names it."""
    try:
        yield
    except DBAPIError as error:
        code = getattr(error.orig, "sqlite_errorcode", 0) & _PRIMARY
        if code not in _EXPECTED:
            raise
        raise _EXPECTED[code](str(error.orig)) from error

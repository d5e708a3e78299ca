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

_EXPECTED_STATES: dict[str, type[StorageUnavailable]] = {
    "55P03": StorageBusy,
}
"""Those of PostgreSQL (postgresql.org/docs/current/errcodes-appendix.html)."""

_PRIMARY = 0xFF
"""The low byte of an extended result code is its primary one."""


@contextmanager
def failures_named() -> Iterator[None]:
    """Raise an expected failure of the database as the leaf that names it.

    Also of the temporary files that are written beside it, by the driver alone.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        said = error.orig if isinstance(error, DBAPIError) else error
        failure = _failure_of(said)
        if failure is None:
            raise
        raise failure(str(said)) from error


def _failure_of(complaint: BaseException | None) -> type[StorageUnavailable] | None:
    code = getattr(complaint, "sqlite_errorcode", 0) & _PRIMARY
    return _EXPECTED.get(code) or _EXPECTED_STATES.get(getattr(complaint, "sqlstate", None) or "")

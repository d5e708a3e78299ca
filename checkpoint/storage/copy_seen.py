"""What is compared of a database and its copy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from checkpoint.domain.audit.trail import GENESIS
from checkpoint.services.backup_ports import Watch

_STEPS = 100_000
"""Instructions of SQLite between two looks whether to go on: some milliseconds."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A database at one moment."""

    entries: int
    head: str
    counts: Mapping[str, int]
    """How many rows each table has."""


def seen_in(connection: sqlite3.Connection) -> Seen:
    """See the end of the audit trail, and count the rows of every table."""
    last = connection.execute("SELECT number, digest FROM audit ORDER BY number DESC LIMIT 1")
    entries, head = last.fetchone() or (0, GENESIS)
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    )
    counts = {name: _count_of(connection, name) for (name,) in tables.fetchall()}
    return Seen(entries, head, counts)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether every page, index and key is as it must be."""
    return connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]


@contextmanager
def opened_to_read(path: Path) -> Iterator[sqlite3.Connection]:
    """A file that nobody writes, opened so that nothing is written beside it either."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
        yield connection


def ask_whether_to_go_on(connection: sqlite3.Connection, watch: Watch, percent: int) -> None:
    """Let long questions of this connection be broken off."""
    connection.set_progress_handler(lambda: not watch(percent), _STEPS)


def _count_of(connection: sqlite3.Connection, name: str) -> int:
    quoted = name.replace('"', '""')
    found: tuple[int] = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()  # noqa: S608 - of our own schema
    return found[0]

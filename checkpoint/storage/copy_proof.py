"""A file that may be a backup, opened without writing anything to it or beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, inspect, text

from checkpoint.domain.backups.troubles import NoBackup
from checkpoint.storage.copy_seen import is_whole, opened_to_read
from checkpoint.storage.database import Database
from checkpoint.storage.engine import engine_to_read
from checkpoint.storage.migrations import HEAD, REVISIONS
from checkpoint.storage.opening import PRACTICE_MARK


@dataclass(frozen=True, slots=True)
class OpenedCopy:
    """A whole database of this program."""

    version: str
    is_practice: bool
    database: Database

    @property
    def is_of_today(self) -> bool:
        """Whether it has every table and column that this program asks for."""
        return self.version == HEAD

    @property
    def is_newer(self) -> bool:
        """Whether a newer version of the program wrote it."""
        return self.version not in REVISIONS


@contextmanager
def opened_copy(path: Path) -> Iterator[OpenedCopy]:
    """Open a file that has no log beside it; raises NoBackup of one that is damaged or another's.

    A log beside it would mean that somebody copied the files of an open database, or that this is
    the database itself.
    """
    if not path.is_file() or path.with_name(f"{path.name}-wal").exists():
        raise NoBackup(str(path))
    engine = engine_to_read(path)
    try:
        with ExitStack() as held:
            held.callback(engine.dispose)
            version, mark = _facts_of(path, engine)
            database = Database(engine, held.pop_all())
        with database:
            yield OpenedCopy(version, mark == PRACTICE_MARK, database)
    except (sqlite3.DatabaseError, OSError) as error:
        raise NoBackup(str(path)) from error


def _facts_of(path: Path, engine: Engine) -> tuple[str, int]:
    with opened_to_read(path) as file:
        if not is_whole(file):
            raise NoBackup(str(path))
    with engine.connect() as connection:
        if "alembic_version" not in inspect(connection).get_table_names():
            raise NoBackup(str(path))
        version = connection.scalar(text("SELECT version_num FROM alembic_version"))
        mark = connection.scalar(text("PRAGMA application_id"))
    return str(version), int(mark or 0)

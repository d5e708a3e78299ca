"""The way into the database: transactions to read in and to write in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Engine

from checkpoint.storage.alerts import BookMemory
from checkpoint.storage.failures import failures_named
from checkpoint.storage.store import SqlStore
from checkpoint.storage.transactions import begin_reading, begin_writing


class Database:
    """An open database. It may be used from any thread; writers wait for each other."""

    def __init__(self, engine: Engine, held: ExitStack) -> None:
        self.engine = engine
        self._held = held
        self._memory = BookMemory()

    @property
    def path(self) -> Path | None:
        """The file; None of a database on a server."""
        url = self.engine.url
        is_file = url.get_backend_name() == "sqlite" and bool(url.database)
        return Path(url.database or "") if is_file else None

    @contextmanager
    def reading(self) -> Iterator[SqlStore]:
        """A store to read from, all of one moment. What is written through it is lost."""
        with failures_named(), self.engine.connect() as connection:
            begin_reading(connection)
            yield SqlStore(connection, self._memory)

    @contextmanager
    def writing(self) -> Iterator[SqlStore]:
        """A store to write to: kept on disk if its block ends well, else nothing of it."""
        with failures_named(), self.engine.connect() as connection:
            begin_writing(connection)
            store = SqlStore(connection, self._memory)
            try:
                yield store
                connection.commit()
            except BaseException:
                store.alerts.changes.take_back()
                raise

    def close(self) -> None:
        """Let go of the file; a closed database can be copied as one file."""
        self._held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

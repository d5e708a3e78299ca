"""SQLite as this program uses it; nothing outside this folder knows that it is SQLite."""

from __future__ import annotations

import json
import sqlite3
from functools import partial
from pathlib import Path

from pydantic_core import from_json
from sqlalchemy import URL, Engine, create_engine, event, make_url

from checkpoint.storage.hints import HintedCompiler

PATIENCE_SECONDS = 5.0
"""How long a writer waits for another process to finish its own writing."""

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",  # readers and the writer do not wait for each other
    "PRAGMA synchronous = FULL",  # a commit is on the disk before the stamp goes down
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # without it, OR REPLACE deletes past the triggers
    "PRAGMA secure_delete = ON",  # what retention deletes is overwritten, not only let go
)


def engine_at(path: Path) -> Engine:
    """The engine of a database file.

    The pool is SQLAlchemy's queue, its default for files: whichever thread asks is handed an
    open connection, one thread at a time. Several workers of the window ask, so connections must
    not belong to a thread; and a connection closed after every transaction would copy the journal
    back into the file each time. Two are kept: one writes, one reads beside it.
    """
    engine = _engine(URL.create("sqlite", database=str(path)))
    event.listen(engine, "connect", _prepare)
    return engine


def engine_to_read(path: Path) -> Engine:
    """The engine of a file that nobody writes: nothing is written to it or beside it."""
    file = f"{path.absolute().as_uri()}?mode=ro&immutable=1&uri=true"
    return _engine(make_url(f"sqlite:///{file}"))


def _engine(url: URL) -> Engine:
    engine = create_engine(
        url,
        pool_size=2,
        # The driver begins no transactions of its own: `transactions` does.
        connect_args={"isolation_level": None, "timeout": PATIENCE_SECONDS},
        json_serializer=partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
        json_deserializer=from_json,  # twice as fast: twenty thousand alerts are read at a time
        hide_parameters=True,  # personal data never enters an exception
    )
    engine.dialect.statement_compiler = HintedCompiler
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(pragma)

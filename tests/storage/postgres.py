"""The same registers on PostgreSQL, to be tested where a database is named (`make postgres`).

The program itself opens only SQLite files. Everything happens in a schema of its own, which goes
at the end, so any database will do in which one may be made.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Engine, create_engine, delete

from checkpoint.storage.database import Database
from checkpoint.storage.schema import metadata

URL = os.environ.get("CHECKPOINT_TEST_POSTGRES")  # noqa: TID251 - of the tests, no setting
"""``postgresql+psycopg:///name?host=/folder/of/its/socket``; None where none is to be tested."""
KINDS = ("postgres",) if URL else ()
"""What it is called among the storages that a test runs on."""
PATIENCE_MS = 5_000
_SETTINGS = {
    # A row costs little more where it is looked up than where all are read in turn. By the usual
    # setting, made for turning disks, a hundred thousand names are read to find a hundred.
    "random_page_cost": 1.1,
}
"""As SQLite has its pragmas (`checkpoint.storage.engine`)."""


@contextmanager
def a_schema(*, patience_ms: int = PATIENCE_MS) -> Iterator[Engine]:
    """An engine on every table, all empty."""
    name = f"checkpoint_{uuid4().hex}"
    settings = {"search_path": name, "lock_timeout": patience_ms, **_SETTINGS}
    engine = create_engine(
        URL or "",
        connect_args={"options": " ".join(f"-c {key}={value}" for key, value in settings.items())},
        json_serializer=partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
        hide_parameters=True,
    )
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"CREATE SCHEMA {name}")
            metadata.create_all(connection)
        yield engine
    finally:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {name} CASCADE")
        engine.dispose()


def database_on(engine: Engine) -> Database:
    """The way into it, as into a file; it holds nothing that must be let go."""
    return Database(engine, ExitStack())


def empty(engine: Engine) -> None:
    """Leave no row in any table; of so few, TRUNCATE would take twenty times as long."""
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))


def analyse(engine: Engine) -> None:
    """Count what the tables hold, as PostgreSQL does by itself within a minute."""
    with engine.begin() as connection:
        connection.exec_driver_sql("ANALYZE")


def read_through(connection: Connection, question: str, values: Any) -> Iterator[str]:
    """Tables that a question reads without a place in an index to begin at."""
    plan = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {question}", values).scalar_one()
    for step in _steps(plan[0]["Plan"]):
        is_by_index = "Index Cond" in step or step["Node Type"] == "Bitmap Heap Scan"
        if "Relation Name" in step and not is_by_index:
            yield step["Relation Name"]


def _steps(step: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield step
    for part in step.get("Plans", ()):
        yield from _steps(part)

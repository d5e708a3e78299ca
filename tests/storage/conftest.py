"""A storage to test: every contract runs on the real file and on the fake.

Where a PostgreSQL database is named, on that as well.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from checkpoint.services.ports import Storage
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.fakes import MemoryStorage
from tests.storage import postgres

collect_ignore = [] if postgres.KINDS else ["test_postgres.py"]


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file of today's version, closed: copied, not used."""
    path = tmp_path_factory.mktemp("empty") / "checkpoint.db"
    open_database(path, create=True).close()
    return path


@pytest.fixture
def path(tmp_path: Path, empty_database: Path) -> Path:
    """A new database file of today's version."""
    return Path(shutil.copy(empty_database, tmp_path))


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """A new database, open."""
    with open_database(path, create=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def postgres_engine() -> Iterator[Engine]:
    """Every table on PostgreSQL."""
    with postgres.a_schema() as engine:
        yield engine


@pytest.fixture
def postgres_database(postgres_engine: Engine) -> Iterator[Database]:
    """An empty database on PostgreSQL."""
    yield postgres.database_on(postgres_engine)
    postgres.empty(postgres_engine)


@pytest.fixture(params=["sqlite", "memory", *postgres.KINDS])
def storage(request: pytest.FixtureRequest) -> Storage:
    """Either storage, empty."""
    if request.param == "memory":
        return MemoryStorage()
    is_file = request.param == "sqlite"
    opened: Database = request.getfixturevalue("database" if is_file else "postgres_database")
    return opened

"""Backups of other versions of the program, and files that only look like one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from checkpoint.backup_file import prove_backup
from checkpoint.domain.backups.troubles import NoBackup
from checkpoint.domain.errors import StorageNewer
from checkpoint.services.backups import unwatched
from checkpoint.storage import migrations
from checkpoint.storage.audit import SqlAuditTrail
from checkpoint.storage.copies import SqliteCopies
from checkpoint.storage.engine import engine_at
from checkpoint.storage.opening import open_database
from checkpoint.storage.transactions import begin_writing
from tests.builders import an_act

OLD = "0030"


def an_old_database(at: Path) -> Path:
    """One as an older version left it, as a single file."""
    engine = engine_at(at)
    with engine.connect() as connection:
        begin_writing(connection)
        migrations.upgrade(connection, to=OLD)
        for _ in range(3):
            SqlAuditTrail(connection).append(an_act())
        connection.commit()
    engine.dispose()
    with closing(sqlite3.connect(at)) as raw:
        raw.execute("PRAGMA journal_mode = DELETE")
    return at


def test_one_of_an_older_version_is_walked_and_left_as_it_is(tmp_path: Path) -> None:
    old = an_old_database(tmp_path / "old.db")
    before = old.read_bytes()

    proof = prove_backup(old)
    assert proof.version == OLD
    assert proof.trail.is_whole
    assert proof.trail.entries == 3
    assert old.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["old.db"]


def test_an_older_backup_opens_as_the_database_of_this_version(tmp_path: Path) -> None:
    old = an_old_database(tmp_path / "old.db")
    entries = prove_backup(old).trail.entries
    with open_database(old, create=False) as database, database.reading() as store:
        assert len(list(store.audit.entries())) == entries


def test_one_of_a_newer_version_is_told_as_that(tmp_path: Path) -> None:
    newer = an_old_database(tmp_path / "newer.db")
    with closing(sqlite3.connect(newer)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageNewer):
        prove_backup(newer)


def test_the_open_database_itself_is_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.db"
    with open_database(path, create=True) as database:
        with database.writing() as store:
            store.audit.append(an_act())
        with pytest.raises(NoBackup):
            prove_backup(path)


def test_a_copy_of_practice_says_that_it_is_one(tmp_path: Path) -> None:
    path = tmp_path / "practice.db"
    with open_database(path, create=True, is_practice=True):
        SqliteCopies(path).make(str(tmp_path), "practice-ETK-2026-03-14T1200.db", unwatched)
    proof = prove_backup(tmp_path / "practice-ETK-2026-03-14T1200.db")
    assert proof.is_practice
    assert proof.trail.entries == 0

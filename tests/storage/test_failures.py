"""What the disk does not allow is told by its name, and nothing half-written stays."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError

from checkpoint.domain.alerts.versions import Cause, ChangeNote
from checkpoint.domain.audit.trail import first_break
from checkpoint.domain.errors import StorageBusy, StorageFull, StorageUnavailable
from checkpoint.services.evidence import written_with
from checkpoint.services.ports import Store
from checkpoint.storage import engine
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.alert_book import every_alert
from tests.builders import (
    A_DAY,
    A_WEBP,
    NOON,
    TODAY,
    a_crossing,
    a_document,
    an_act,
    an_alert,
    an_evidence,
    an_officer,
)

LITTLE_ROOM = 80
"""Pages of 4 KiB; an empty database takes about sixty."""


@contextmanager
def every_connection(database: Database, pragma: str) -> Iterator[None]:
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(pragma)

    database.engine.dispose()
    event.listen(database.engine, "connect", prepare)
    yield
    event.remove(database.engine, "connect", prepare)
    database.engine.dispose()


def record(database: Database) -> None:
    with database.writing() as store:
        record_in(store)


def record_in(store: Store) -> None:
    store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
    store.audit.append(an_act())


def fill_up(database: Database) -> int:
    for kept in range(1000):
        try:
            record(database)
        except StorageFull:
            return kept
    raise AssertionError("the disk never was full")


def test_a_full_disk_is_told_and_what_was_to_be_kept_can_be_tried_again(
    database: Database,
) -> None:
    with every_connection(database, f"PRAGMA max_page_count = {LITTLE_ROOM}"):
        kept = fill_up(database)
        with pytest.raises(StorageFull):
            record(database)
        with database.reading() as store:
            assert len(store.crossings.between(NOON, NOON + A_DAY)) == kept

    record(database)

    with database.reading() as store:
        records = store.crossings.between(NOON, NOON + A_DAY)
        entries = list(store.audit.entries())
    assert kept > 0
    assert [one.number for one in records] == list(range(1, kept + 2))
    assert len(entries) == kept + 1
    assert first_break(entries) is None


def test_a_disk_that_has_room_for_a_record_and_not_for_its_picture_keeps_the_record(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    evidence = an_evidence(picture=A_WEBP.ljust(150_000))
    with every_connection(database, f"PRAGMA max_page_count = {LITTLE_ROOM}"):
        with caplog.at_level(logging.ERROR):
            written_with(database, evidence, record_in)
        with database.reading() as store:
            assert len(store.crossings.between(NOON, NOON + A_DAY)) == 1
            assert store.evidence.find(evidence.id) is None

    written_with(database, evidence, record_in)

    with database.reading() as store:
        assert len(store.crossings.between(NOON, NOON + A_DAY)) == 2
        assert store.evidence.find(evidence.id) == evidence


def test_a_long_list_for_which_there_is_no_room_beside_the_database_is_told(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def small(path: str, **more: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(path, **more)
        connection.execute("PRAGMA max_page_count = 8")
        return connection

    connect = sqlite3.connect
    note = ChangeNote(cause=Cause.LIST, list_name="Tangkal")
    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", small)
        with database.writing() as store:
            change = store.alerts.changes.prepare(note, at=NOON)

    def put() -> None:
        with database.writing() as store:
            store.alerts.changes.put(change, [an_alert() for _ in range(500)])

    with pytest.raises(StorageFull):
        put()
    with database.reading() as store:
        assert every_alert(store) == []


def test_a_disk_that_may_not_be_written_is_told(database: Database) -> None:
    with (
        every_connection(database, "PRAGMA query_only = ON"),
        pytest.raises(StorageUnavailable),
    ):
        record(database)


def test_another_program_that_goes_on_writing_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PATIENCE_SECONDS", 0.05)
    with (
        open_database(path, create=False) as database,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageBusy):
            record(database)
        other.execute("ROLLBACK")

        record(database)

        with database.reading() as store:
            assert len(store.crossings.between(NOON, NOON + A_DAY)) == 1


def test_a_second_writing_within_a_writing_is_refused_and_not_mixed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PATIENCE_SECONDS", 0.05)
    with open_database(path, create=False) as database:
        with database.writing() as store:
            store.staff.put(an_officer())
            with pytest.raises(StorageBusy):
                record(database)

        with database.reading() as store:
            assert len(store.staff.every()) == 1
            assert store.crossings.between(NOON, NOON + A_DAY) == []


def test_a_mistake_of_the_program_is_no_failure_of_the_disk(database: Database) -> None:
    with database.writing() as store, pytest.raises(IntegrityError):
        store.staff.set_password_hash(an_officer().id, "$hash of nobody")


def test_no_name_of_a_traveller_is_in_what_an_error_says(database: Database) -> None:
    crossing = a_crossing(document=a_document(place_of_birth="KAMPUNG RAHASIA"))
    with database.writing() as store:
        recorded = store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
        with pytest.raises(IntegrityError) as raised:
            store.crossings.add_new([recorded])

    assert "RAHASIA" not in str(raised.value)

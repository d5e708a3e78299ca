"""Copies of the open database: whole and proven under their name, or not there at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import pytest

from checkpoint.domain.backups.troubles import (
    BackupBrokenOff,
    BackupByServer,
    BackupFailed,
    BackupFolderFilled,
    BackupFolderMissing,
    BackupForbidden,
    BackupStopped,
    BackupUnproven,
    NoRoomForBackup,
)
from checkpoint.services.auditing import AuditService
from checkpoint.services.backup_ports import Copied
from checkpoint.services.backups import unwatched
from checkpoint.storage import copies as module
from checkpoint.storage.copies import SqliteCopies
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.builders import NOON, TODAY, a_crossing, an_act

NAME = "checkpoint-ETK-2026-03-14T1200.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A stick."""
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def copies(path: Path, database: Database) -> SqliteCopies:
    """Of a database with some records, most of which are still in its log."""
    with database.writing() as store:
        for _ in range(300):
            store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
        store.audit.append(an_act())
    return SqliteCopies(path)


def make(copies: SqliteCopies, folder: Path) -> Copied:
    return copies.make(str(folder), NAME, unwatched)


def files(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_copy_opens_as_the_database_and_counters_go_on_with_it(
    copies: SqliteCopies, database: Database, folder: Path, tmp_path: Path
) -> None:
    made = make(copies, folder)
    assert files(folder) == [NAME]
    assert made.size == (folder / NAME).stat().st_size
    assert made.digest == hashlib.sha256((folder / NAME).read_bytes()).hexdigest()

    # As the README says: the program ended, and the copy put into the database's place.
    restored = Path(shutil.copy(folder / NAME, tmp_path / "restored.db"))
    with open_database(restored, create=False, exclusive=True) as again:
        with database.reading() as store, again.reading() as other:
            last = store.crossings.last_number("ETK", TODAY)
            assert other.crossings.last_number("ETK", TODAY) == last == 300
            assert list(other.audit.entries()) == list(store.audit.entries())
        with again.writing() as store:
            store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
            store.audit.append(an_act())
        proof = AuditService(storage=again).verify()
    assert (proof.broken, proof.entries) == (None, made.entries + 1)


def test_a_copy_is_one_file_that_needs_nothing_beside_it(
    copies: SqliteCopies, folder: Path
) -> None:
    make(copies, folder)
    header = (folder / NAME).read_bytes()[:20]
    assert header[18:20] == b"\x01\x01"  # no log: sqlite.org/fileformat2.html, 1.3.3
    assert oct((folder / NAME).stat().st_mode)[-3:] == "600"


def test_what_is_recorded_meanwhile_waits_for_nothing_and_comes_into_the_next_one(
    copies: SqliteCopies, database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PAGES", 16)
    seen: list[int] = []

    def record(percent: int) -> bool:
        seen.append(percent)
        if len(seen) <= 8:
            with database.writing() as store:
                store.audit.append(an_act())
        return True

    first = copies.make(str(folder), NAME, record)
    assert first.entries == 1
    assert seen == sorted(seen)
    second = copies.make(str(folder), f"2-{NAME}", unwatched)
    assert second.entries == 9


@pytest.mark.parametrize("stop_at", [0, 60, 61, 80])
def test_one_that_is_stopped_leaves_nothing(
    copies: SqliteCopies, folder: Path, monkeypatch: pytest.MonkeyPatch, stop_at: int
) -> None:
    monkeypatch.setattr("checkpoint.storage.copy_seen._STEPS", 1)
    with pytest.raises(BackupStopped):
        copies.make(str(folder), NAME, lambda percent: percent < stop_at)
    assert files(folder) == []


def test_one_that_is_stopped_while_it_is_proven_leaves_nothing(
    copies: SqliteCopies, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checkpoint.storage.copy_seen._STEPS", 1)
    seen: list[int] = []

    def until_it_was_read_back(percent: int) -> bool:
        seen.append(percent)
        return seen.count(module._READ) < 2

    with pytest.raises(BackupStopped):
        copies.make(str(folder), NAME, until_it_was_read_back)
    assert files(folder) == []


def test_room_is_asked_for_before_anything_is_written(
    copies: SqliteCopies, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")  # noqa: PYI024 - as shutil's own
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage(10, 5, 5))
    with pytest.raises(NoRoomForBackup) as told:
        make(copies, folder)
    assert told.value.free == 5
    assert told.value.needed > 1_000_000
    assert files(folder) == []


def test_a_disk_that_fills_up_or_breaks_meanwhile_leaves_no_half_file(
    copies: SqliteCopies, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, kind in [(28, BackupFolderFilled), (5, BackupBrokenOff), (30, BackupForbidden)]:

        def fail(_file: int, number: int = number) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(kind):
            make(copies, folder)
        assert files(folder) == []


def test_a_stick_pulled_out_half_way_is_told_as_one_that_is_not_there(
    copies: SqliteCopies, folder: Path
) -> None:
    def pull(percent: int) -> bool:
        if percent and folder.exists():
            shutil.rmtree(folder)
        return True

    with pytest.raises(BackupFolderMissing):
        copies.make(str(folder), NAME, pull)
    assert not folder.exists()


@pytest.mark.parametrize("place", ["gone", "a file"])
def test_a_folder_that_is_none_is_not_made(
    copies: SqliteCopies, tmp_path: Path, place: str
) -> None:
    (tmp_path / "a file").touch()
    for act in (copies.names, lambda folder: copies.make(folder, NAME, unwatched)):
        with pytest.raises(BackupFailed) as told:
            act(str(tmp_path / place))
        assert isinstance(told.value, BackupFolderMissing)
    assert not (tmp_path / "gone").exists()


def test_a_copy_that_reads_otherwise_than_it_was_written_is_no_backup(
    copies: SqliteCopies, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle = module._sync

    def spoil(draft: Path) -> None:
        settle(draft)
        content = bytearray(draft.read_bytes())
        content[len(content) // 2 : len(content) // 2 + 5000] = b"\x00" * 5000
        draft.write_bytes(content)

    def forget(draft: Path) -> None:
        settle(draft)
        with closing(sqlite3.connect(draft)) as copy:
            copy.execute("DROP TRIGGER audit_is_never_deleted")
            copy.execute("DELETE FROM audit")
            copy.commit()

    for wrong in (spoil, forget):
        monkeypatch.setattr(module, "_sync", wrong)
        with pytest.raises(BackupUnproven):
            make(copies, folder)
        assert files(folder) == []


def test_drafts_of_a_power_cut_are_swept_away_and_nothing_else(
    copies: SqliteCopies, folder: Path
) -> None:
    for name in ("backup-old.part", "backup-new.part", "backup.txt"):
        (folder / name).touch()
    for name in ("backup-old.part", "backup.txt"):
        os.utime(folder / name, (1, 1))
    make(copies, folder)
    assert files(folder) == ["backup-new.part", "backup.txt", NAME]


def test_that_both_lie_on_one_disk_is_seen(copies: SqliteCopies, folder: Path) -> None:
    assert make(copies, folder).is_beside


def test_an_old_copy_that_cannot_be_deleted_is_told(copies: SqliteCopies, folder: Path) -> None:
    (folder / NAME).touch()
    assert copies.let_go(str(folder), NAME)
    assert not copies.let_go(str(folder), NAME)


def test_a_database_on_a_server_is_left_to_its_own_tools(folder: Path) -> None:
    with pytest.raises(BackupByServer):
        SqliteCopies(None).names(str(folder))
    with pytest.raises(BackupByServer):
        make(SqliteCopies(None), folder)

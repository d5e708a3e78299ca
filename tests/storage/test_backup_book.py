"""What is known of backups: the last proven one, and whether the next one failed."""

from __future__ import annotations

from checkpoint.domain.backups.backup import NOTHING_KNOWN, BackupEnd, BackupStand
from checkpoint.services.ports import Storage
from tests.builders import A_DAY, NOON, a_backup


def test_of_a_post_without_backups_nothing_is_known(storage: Storage) -> None:
    with storage.writing() as store:
        store.backups.add(a_backup(post="SKW"))
    with storage.reading() as store:
        assert store.backups.stand("ETK") == NOTHING_KNOWN
        assert NOTHING_KNOWN.is_old(NOON)


def test_the_last_proven_one_is_known_as_it_was_made(storage: Storage) -> None:
    older = a_backup(at=NOON + A_DAY)  # a clock that was wrong changes nothing
    newer = a_backup(officer=None, is_beside=True)
    with storage.writing() as store:
        for one in (older, newer, older):
            store.backups.add(one)
    with storage.reading() as store:
        assert store.backups.stand("ETK") == BackupStand(proven=newer)


def test_one_that_failed_is_known_until_another_is_proven(storage: Storage) -> None:
    proven, failed = a_backup(), a_backup(end=BackupEnd.NO_ROOM)
    stopped = a_backup(end=BackupEnd.STOPPED)
    with storage.writing() as store:
        for one in (proven, failed, stopped):
            store.backups.add(one)
    with storage.reading() as store:
        assert store.backups.stand("ETK") == BackupStand(proven=proven, failed=failed)

    again = a_backup()
    with storage.writing() as store:
        store.backups.add(again)
    with storage.reading() as store:
        assert store.backups.stand("ETK") == BackupStand(proven=again)

"""What became of backups, in memory, and copies that are made at once."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from checkpoint.domain.backups.backup import NOTHING_KNOWN, Backup, BackupEnd, BackupStand
from checkpoint.domain.backups.troubles import BackupFailed, BackupStopped
from checkpoint.services.backup_ports import Copied, Watch
from tests.fake_register import Register


class MemoryBackups(Register):
    """Every backup, in the order of adding."""

    def __init__(self) -> None:
        self.every: dict[UUID, Backup] = {}

    def add(self, backup: Backup) -> None:
        self.every.setdefault(backup.id, backup)

    def stand(self, post: str) -> BackupStand:
        stand = NOTHING_KNOWN
        for one in self.every.values():
            if one.post != post or one.end is BackupEnd.STOPPED:
                continue
            is_proven = one.end is BackupEnd.PROVEN
            stand = (
                BackupStand(proven=one)
                if is_proven
                else BackupStand(proven=stand.proven, failed=one)
            )
        return stand


class FakeCopies:
    """A folder in memory; what is to go wrong is put into it."""

    def __init__(self) -> None:
        self.files: list[str] = []
        self.trouble: BackupFailed | None = None
        self.stuck: set[str] = set()
        """Files that cannot be deleted."""
        self.is_beside = False

    def names(self, folder: str) -> Sequence[str]:
        del folder
        return list(self.files)

    def make(self, folder: str, name: str, watch: Watch) -> Copied:
        if self.trouble is not None:
            raise self.trouble
        if not all(watch(percent) for percent in (0, 50, 100)):
            raise BackupStopped(folder)
        self.files.append(name)
        return Copied(
            size=4_200_000, digest="cd" * 32, entries=7, head="ef" * 32, is_beside=self.is_beside
        )

    def let_go(self, folder: str, name: str) -> bool:
        del folder
        if name in self.stuck:
            return False
        self.files.remove(name)
        return True

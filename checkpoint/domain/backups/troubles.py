"""Why a backup was not made; what lay in the folder before still does."""

from __future__ import annotations

from typing import ClassVar

from checkpoint.domain.backups.backup import BackupEnd
from checkpoint.domain.errors import BackupNotMade


class BackupFailed(BackupNotMade):
    """One that was begun came to nothing."""

    end: ClassVar[BackupEnd]

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place
        """The folder."""


class NoRoomForBackup(BackupFailed):
    """The folder's disk is too full for it, as is asked before."""

    end = BackupEnd.NO_ROOM

    def __init__(self, place: str, needed: int, free: int) -> None:
        super().__init__(place)
        self.needed, self.free = needed, free
        """Bytes."""


class BackupFolderFilled(BackupFailed):
    """Others took the room meanwhile, or the disk takes no file so large."""

    end = BackupEnd.NO_ROOM


class BackupFolderMissing(BackupFailed):
    """No such folder: a stick that is not plugged in. None is made, for it would lie elsewhere."""

    end = BackupEnd.NO_FOLDER


class BackupForbidden(BackupFailed):
    """The folder may not be written."""

    end = BackupEnd.FORBIDDEN


class BackupBrokenOff(BackupFailed):
    """The folder went away while it was written, or its disk is damaged."""

    end = BackupEnd.BROKEN_OFF


class BackupUnproven(BackupFailed):
    """What was read back is not what was written."""

    end = BackupEnd.UNPROVEN


class BackupStopped(BackupFailed):
    """Somebody wanted it no more."""

    end = BackupEnd.STOPPED


class NoBackupFolder(BackupNotMade):
    """Nobody said where backups are to lie."""


class BackupByServer(BackupNotMade):
    """The database is on a server, whose own tools copy it."""


class NoBackup(BackupNotMade):
    """A file that was to be proven is no whole copy of a database of this program."""

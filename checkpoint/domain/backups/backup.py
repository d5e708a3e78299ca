"""A copy of the database: made while counters work, and proven before it counts as one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

BACKUP_LASTS = timedelta(days=1)
"""What was recorded since then would be lost with the disk."""


class BackupEnd(StrEnum):
    """How a backup came out."""

    PROVEN = "proven"
    """Opened again and read through: whole, and with every record of its moment."""
    NO_ROOM = "no_room"
    NO_FOLDER = "no_folder"
    FORBIDDEN = "forbidden"
    BROKEN_OFF = "broken_off"
    """The folder went away meanwhile, or its disk is damaged."""
    UNPROVEN = "unproven"
    """What was read back is not what was written."""
    STOPPED = "stopped"
    """Somebody wanted it no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One that was made, or was to be: a fact."""

    id: UUID
    post: str
    officer: UUID | None
    """None where it was begun from the command line and nobody signed in."""
    at: datetime
    """When it was begun: of what was recorded later nothing is in it."""
    folder: str
    end: BackupEnd
    name: str = ""
    """Of the file; this and what follows are empty where there is none."""
    size: int = 0
    """Bytes."""
    digest: str = ""
    """SHA-256 of the file, as it was read back."""
    entries: int = 0
    """How many entries the audit trail had."""
    head: str = ""
    """The digest of the last of them."""
    is_beside: bool = False
    """Whether it lies on the disk of the database, which takes both with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupStand:
    """What is known of the backups of a post."""

    proven: Backup | None = None
    """The last one that can be relied upon."""
    failed: Backup | None = None
    """The last one that was tried after it, and failed."""

    def is_old(self, now: datetime) -> bool:
        """Whether there is none, or none young enough."""
        return self.proven is None or now - self.proven.at > BACKUP_LASTS


NOTHING_KNOWN = BackupStand()
"""Of a post that never made one."""

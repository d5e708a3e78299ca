"""Copies of the open database, made while others write.

The copy is of one moment: a reader that stands still while it is made. In this program's journal
mode (write-ahead log) a reader keeps no writer waiting; what is written meanwhile stays in the log
until the copy is done (sqlite.org/wal.html; sqlite.org/c3ref/backup_finish.html: a copy through a
transaction that is open already does not begin anew when another connection writes).
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path

from checkpoint.domain.backups.troubles import (
    BackupByServer,
    BackupFolderMissing,
    BackupStopped,
    BackupUnproven,
    NoRoomForBackup,
)
from checkpoint.services.backup_ports import Copied, Watch
from checkpoint.storage.copy_faults import copy_faults_named
from checkpoint.storage.copy_seen import (
    Seen,
    ask_whether_to_go_on,
    is_whole,
    opened_to_read,
    seen_in,
)
from checkpoint.storage.failures import failures_named

_PAGES = 512
"""Copied at a time: 2 MB, so that whoever wants to stop it waits no longer than for these."""
_STEPS_SYNCED = 4
"""After 8 MB the disk is given time: with all of it at the end, a slow one would let a record wait
behind hundreds of MB."""
_SPARE = 1024 * 1024
"""Bytes of the disk that are left free."""
_PIECE = 1024 * 1024
_COPIED, _READ = 60, 80
"""Of a hundred, how much is done when it is copied, and when it was read back."""
_DRAFT, _PART = "backup-", ".part"
_AN_HOUR = 3600.0
_OWNER_ONLY = 0o600
"""Other accounts of the computer do not read the travellers' data."""


class SqliteCopies:
    """Copies of one file."""

    def __init__(self, path: Path | None) -> None:
        """``path`` is None of a database on a server, whose own tools copy it."""
        self._path = path

    def names(self, folder: str) -> Sequence[str]:
        """What lies in a folder."""
        self._source()
        place = Path(folder)
        with copy_faults_named(place):
            return [one.name for one in place.iterdir()]

    def make(self, folder: str, name: str, watch: Watch) -> Copied:
        """Copy the database while others write, and prove the copy before it bears its name."""
        source, place = self._source(), Path(folder)
        if not place.is_absolute():
            raise BackupFolderMissing(folder)
        with copy_faults_named(place), _draft_in(place) as draft:
            seen = _copy(source, draft, watch)
            digest = _digest_of(draft, watch)
            _prove(draft, seen, watch)
            draft.replace(place / name)
            _settle(place)
            size = (place / name).stat().st_size
            is_beside = place.stat().st_dev == source.stat().st_dev
        return Copied(
            size=size, digest=digest, entries=seen.entries, head=seen.head, is_beside=is_beside
        )

    def let_go(self, folder: str, name: str) -> bool:
        """Delete an old copy; whether it is gone. One that cannot go is left for another time."""
        try:
            (Path(folder) / name).unlink()
        except OSError:
            return False
        return True

    def _source(self) -> Path:
        if self._path is None:
            raise BackupByServer
        return self._path


@contextmanager
def _draft_in(folder: Path) -> Iterator[Path]:
    """A file under a name that nobody takes for a backup; nothing of it is left if it fails."""
    draft = folder / f"{_DRAFT}{secrets.token_hex(8)}{_PART}"
    draft.touch(mode=_OWNER_ONLY, exist_ok=False)
    try:
        _sweep(draft)
        yield draft
    finally:
        _take_away(draft)


def _copy(source: Path, draft: Path, watch: Watch) -> Seen:
    """Copy what stands at one moment, and say what that was."""
    with closing(sqlite3.connect(source, isolation_level=None)) as original:
        ask_whether_to_go_on(original, watch, 0)
        # From the first question on, this reader sees nothing of what is written.
        with failures_named():
            original.execute("BEGIN")
            seen = seen_in(original)
            needed = _size_of(original)
        _require_room(draft.parent, needed)
        original.set_progress_handler(None, 0)
        with closing(sqlite3.connect(draft, isolation_level=None)) as target:
            # Nobody reads the draft before it is whole: it needs no journal to go back by.
            target.execute("PRAGMA journal_mode = OFF")
            target.execute("PRAGMA synchronous = OFF")
            original.backup(target, pages=_PAGES, progress=_watching(watch, draft))
            # One file, that opens where nothing can be written beside it; opened as the
            # database, it has its log again.
            target.execute("PRAGMA journal_mode = DELETE")
    _sync(draft)
    return seen


def _watching(watch: Watch, draft: Path) -> Callable[[int, int, int], None]:
    """What is called after so many pages."""
    steps = count(1)

    def copied(_status: int, left: int, total: int) -> None:
        if next(steps) % _STEPS_SYNCED == 0:
            _sync(draft)
        if not watch(_COPIED * (total - left) // max(total, 1)):
            raise BackupStopped(str(draft.parent))

    return copied


def _size_of(connection: sqlite3.Connection) -> int:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(size)


def _require_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE:
        raise NoRoomForBackup(str(folder), needed + _SPARE, free)


def _digest_of(draft: Path, watch: Watch) -> str:
    """Read the file back, from the disk and not from what is still in memory of it."""
    digest, done, size = hashlib.sha256(), 0, max(draft.stat().st_size, 1)
    with draft.open("rb") as stream:
        _forget(stream.fileno())
        while piece := stream.read(_PIECE):
            digest.update(piece)
            done += len(piece)
            if not watch(_COPIED + (_READ - _COPIED) * done // size):
                raise BackupStopped(str(draft.parent))
    return digest.hexdigest()


def _prove(draft: Path, seen: Seen, watch: Watch) -> None:
    with opened_to_read(draft) as copy:
        ask_whether_to_go_on(copy, watch, _READ)
        if not is_whole(copy) or seen_in(copy) != seen:
            raise BackupUnproven(str(draft.parent))


def _sync(draft: Path) -> None:
    """On the disk: a stick is pulled out as soon as it is said to be done."""
    with draft.open("r+b") as stream:
        os.fsync(stream.fileno())


def _settle(folder: Path) -> None:
    """The name is on the disk too; some file systems write names out on their own."""
    with suppress(OSError):
        place = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(place)
        finally:
            os.close(place)


def _forget(file: int) -> None:
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)


def _sweep(draft: Path) -> None:
    """Take away drafts that a pulled stick or a power cut left an hour ago, by its own clock."""
    with suppress(OSError):
        before = draft.stat().st_mtime - _AN_HOUR
        for other in draft.parent.glob(f"{_DRAFT}*{_PART}"):
            if other.stat().st_mtime < before:
                _take_away(other)


def _take_away(draft: Path) -> None:
    """Leave no half file; where even that fails, the first trouble is the one to tell."""
    with suppress(OSError):
        draft.unlink(missing_ok=True)

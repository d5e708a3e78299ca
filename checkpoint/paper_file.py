"""A paper as a file: whole in its place, or not there at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from checkpoint.domain.errors import PaperNotSaved
from checkpoint.domain.reporting.file_names import is_refused
from checkpoint.domain.reporting.issue import (
    FolderMissing,
    NameRefused,
    NoRoomForPaper,
    PlaceForbidden,
)

_DRAFT = "checkpoint-"
_PART = ".part"
_AN_HOUR = 3600.0
_CANNOT_SETTLE = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})
"""Said of folders by file systems that write names out on their own."""

_REASONS: Mapping[int | None, type[PaperNotSaved]] = {
    errno.ENOSPC: NoRoomForPaper,
    getattr(errno, "EDQUOT", errno.ENOSPC): NoRoomForPaper,
    errno.EACCES: PlaceForbidden,
    errno.EPERM: PlaceForbidden,
    errno.EROFS: PlaceForbidden,
    errno.EISDIR: PlaceForbidden,
    errno.ENOENT: FolderMissing,
    errno.ENOTDIR: FolderMissing,
    errno.ENODEV: FolderMissing,
    errno.EINVAL: NameRefused,
    errno.ENAMETOOLONG: NameRefused,
}
"""Why a file could not be written, by what the system says; Windows has no quotas by that name."""


class Noting(Protocol):
    """How it is noted that a file leaves (`checkpoint.services.outgoing`)."""

    def note(self) -> None:
        """It is whole, and about to get its name; what this raises leaves what was there."""
        ...

    def note_missing(self) -> None:
        """It did not get it."""
        ...


def write_paper(path: Path, content: bytes, noting: Noting | None = None) -> None:
    """Write a paper, or leave what was there; raises PaperNotSaved or one of its leaves."""
    write_pieces(path, (content,), noting)


def write_pieces(path: Path, pieces: Iterable[bytes], noting: Noting | None = None) -> None:
    """Write a file as its pieces come; what they raise leaves what was there too."""
    if is_refused(path.name):
        raise NameRefused(str(path))
    # Two who write the same paper at once have a draft each: the later one takes the place.
    draft = path.with_name(f"{_DRAFT}{secrets.token_hex(8)}{_PART}")
    try:
        try:
            with draft.open("xb") as stream:
                stream.writelines(pieces)
                stream.flush()
                os.fsync(stream.fileno())  # a stick is pulled out as soon as it is said to be done
            _sweep(draft)
            _put_in_place(draft, path, noting)
        finally:
            _take_away(draft)
        _settle(path.parent)
    except OSError as error:
        raise reason_of(error)(str(path)) from error


def _put_in_place(draft: Path, path: Path, noting: Noting | None) -> None:
    if noting is not None:
        noting.note()
    try:
        draft.replace(path)
    except OSError:
        if noting is not None:
            noting.note_missing()
        raise


def reason_of(error: OSError) -> type[PaperNotSaved]:
    """Why a file could not be written."""
    return _REASONS.get(error.errno, PaperNotSaved)


def make_folder(folder: Path) -> None:
    """Make the folder that papers are to lie in; raises PaperNotSaved or one of its leaves."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise reason_of(error)(str(folder)) from error


def _take_away(draft: Path) -> None:
    """Leave no half paper; where even that fails, the first trouble is the one to tell."""
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return


def _sweep(draft: Path) -> None:
    """Take away drafts that a pulled stick or a power cut left an hour ago, by its own clock."""
    try:
        before = draft.stat().st_mtime - _AN_HOUR
        for other in draft.parent.glob(f"{_DRAFT}*{_PART}"):
            if other.stat().st_mtime < before:
                _take_away(other)
    except OSError:
        return  # somebody else swept first, or they stay


def _settle(folder: Path) -> None:
    """Have the new name written out too: what is on a stick without a name is lost with it."""
    if os.name == "nt":
        return  # Windows lets nobody open a folder, and writes names out by itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT_SETTLE:
            raise
    finally:
        os.close(handle)

"""A paper as a file: whole in its place, or not there at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from checkpoint.domain.errors import PaperNotSaved
from checkpoint.domain.reporting.issue import FolderMissing, NoRoomForPaper, PlaceForbidden

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
}
"""Why a file could not be written, by what the system says; Windows has no quotas by that name."""


def write_paper(path: Path, content: bytes) -> None:
    """Write a paper, or leave what was there; raises PaperNotSaved or one of its leaves."""
    write_pieces(path, (content,))


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file as its pieces come; what they raise leaves what was there too."""
    draft = path.with_name(f"{path.name}.part")
    try:
        try:
            with draft.open("wb") as stream:
                stream.writelines(pieces)
                stream.flush()
                os.fsync(stream.fileno())  # a stick is pulled out as soon as it is said to be done
            draft.replace(path)
        finally:
            _take_away(draft)
    except OSError as error:
        raise _REASONS.get(error.errno, PaperNotSaved)(str(path)) from error


def make_folder(folder: Path) -> None:
    """Make the folder that papers are to lie in; raises PaperNotSaved or one of its leaves."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _REASONS.get(error.errno, PaperNotSaved)(str(folder)) from error


def _take_away(draft: Path) -> None:
    """Leave no half paper; where even that fails, the first trouble is the one to tell."""
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return

"""Whether an outbox takes papers now: asked of the folder itself, for no setting can know it."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from enum import StrEnum
from pathlib import Path

LEAST_ROOM = 20 * 1024 * 1024
"""Bytes: the papers and data files of a day are below 3 MB. With less, a stick counts as full."""
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


class OutboxState(StrEnum):
    """What was found of a folder."""

    READY = "ready"
    NOT_WHOLE = "not_whole"
    """No whole path: it would be another folder from wherever the program starts."""
    MISSING = "missing"
    """No such folder: a stick that is not plugged in, a share that has gone."""
    NO_FOLDER = "no_folder"
    """Something else lies there, such as a file."""
    FORBIDDEN = "forbidden"
    """It may not be written."""
    FULL = "full"


def outbox_at(place: str) -> Path:
    """The folder that somebody typed; ``~`` is the user's own."""
    return Path(place).expanduser()


def is_whole(place: str) -> bool:
    """Whether it is a whole path on this computer, from the root or drive on."""
    try:
        return outbox_at(place).is_absolute()
    except RuntimeError:
        return False  # the folder of a user that is not there


def look_at_outbox(place: str) -> OutboxState:
    """Try it; it may take long where a share does not answer."""
    try:
        if not is_whole(place):
            return OutboxState.NOT_WHOLE
        folder = outbox_at(place)
        if not folder.is_dir():
            return OutboxState.NO_FOLDER if folder.exists() else OutboxState.MISSING
        if shutil.disk_usage(folder).free < LEAST_ROOM:
            return OutboxState.FULL
        _write_and_take_away(folder)
    except (OSError, ValueError) as trouble:
        return _state_of(trouble)
    return OutboxState.READY


def _write_and_take_away(folder: Path) -> None:
    """What its rights say is not what a stick or a share does: only writing shows it."""
    trial = folder / f"checkpoint-{secrets.token_hex(8)}.part"
    try:
        with trial.open("xb") as stream:
            stream.write(b"\0" * 4096)
            stream.flush()
            os.fsync(stream.fileno())
    finally:
        trial.unlink(missing_ok=True)


def _state_of(trouble: Exception) -> OutboxState:
    if isinstance(trouble, FileNotFoundError):
        return OutboxState.MISSING
    is_full = isinstance(trouble, OSError) and trouble.errno in _FULL
    return OutboxState.FULL if is_full else OutboxState.FORBIDDEN

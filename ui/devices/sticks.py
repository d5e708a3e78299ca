"""Sticks that are plugged in."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import ascii_uppercase

MOUNTS = (Path("/media"), Path("/run/media"))
"""Where Linux puts sticks: in a folder of the user's name, or beside it on older systems."""
_REMOVABLE = 2
"""What Windows calls a drive that can be pulled out (GetDriveTypeW)."""


def mounted_sticks(mounts: Sequence[Path] = MOUNTS) -> Sequence[Path]:
    """The top folder of each stick that may be read."""
    return list(_drives() if sys.platform == "win32" else _mounted(mounts))


def _mounted(mounts: Sequence[Path]) -> Iterator[Path]:
    for mount in mounts:
        for folder in _inside(mount):
            if folder.is_mount():
                yield folder
            else:
                yield from (inner for inner in _inside(folder) if inner.is_mount())


def _inside(folder: Path) -> Sequence[Path]:
    try:
        return sorted(one for one in folder.iterdir() if one.is_dir())
    except OSError:
        return ()


def _drives() -> Iterator[Path]:
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows alone
    for letter in ascii_uppercase:
        if kernel.GetDriveTypeW(f"{letter}:\\") == _REMOVABLE:
            yield Path(f"{letter}:\\")

"""Pictures that a scanner puts into a folder: known when they are whole, and put away when read.

Nothing is ever deleted or written over. All of it may wait for a network, and so belongs off the
UI thread; nothing here knows of Qt.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeAlias

from ui.devices.channel import Reason
from ui.devices.picture_end import has_end

KINDS = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif", ".pdf"})
DONE, UNREAD = "done", "unread"

STEADY_MS = 400
"""A file that did not change for so long and is there to its end is whole."""
PATIENCE_MS = 5_000
"""One whose end cannot be seen is taken for whole after so long without a change."""
EMPTY_MS = 30_000
"""An empty file is most often one that is about to be written."""
LOCKED_MS = 10_000
"""Windows keeps others from a file that is being written; for longer than this, something is wrong.
"""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file as it lay there at one look."""

    name: str
    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole picture, to be read."""

    file: Arrival
    content: bytes | None
    """None where the file is larger than any that is read."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """The folder is there, and nothing is to be taken now."""

    left: int = 0
    """So many pictures lie there from before; they are nobody's who stands here now."""
    trouble: Reason | None = None
    waiting: int = 0
    """So many have come and may not be taken yet."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The folder cannot be looked into."""

    reason: Reason


Look: TypeAlias = Fetched | Quiet | Gone


class Arrivals:
    """One folder, from the first look on. What lay there then is left alone."""

    def __init__(self, folder: Path, *, largest: int) -> None:
        self.folder = folder
        self._largest = largest
        self._left: frozenset[Arrival] | None = None
        """What lay there at the first look; a file written anew is another."""
        self._handled: set[Arrival] = set()
        """What was read and could not be moved away."""
        self._since_ms: dict[Arrival, int] = {}
        """When each file was first seen as it is now."""

    def look(self, at_ms: int, *, may_take: bool) -> Look:
        """Look once, and fetch the oldest picture that is whole, if one may be taken now."""
        try:
            there = sorted(_pictures(self.folder), key=lambda file: (file.changed_ns, file.name))
        except FileNotFoundError:
            return Gone(Reason.UNPLUGGED if self._left is not None else Reason.NO_DEVICE)
        except PermissionError:
            return Gone(Reason.NOT_PERMITTED)
        except OSError:
            return Gone(Reason.UNPLUGGED)
        if self._left is None:
            self._left = frozenset(there)
        left = self._left & set(there)
        self._handled &= set(there)
        new = [file for file in there if file not in left and file not in self._handled]
        self._since_ms = {file: self._since_ms.get(file, at_ms) for file in new}
        fetched = self._fetch(new, at_ms) if may_take else Quiet(waiting=len(new))
        if isinstance(fetched, Quiet):
            return Quiet(len(left), self._trouble(fetched), fetched.waiting)
        return fetched

    def put_away(self, file: Arrival, place: str) -> None:
        """Move what was read into a folder beside it, under its name or the next that is free."""
        self._handled.add(file)
        try:
            # A scanner that always writes the same name may have written the next page by now.
            if _arrival(self.folder / file.name) == file:
                _move(self.folder / file.name, self.folder / place)
                self._handled.discard(file)
        except OSError:
            pass  # told at the next look, and never read twice

    def _fetch(self, new: list[Arrival], at_ms: int) -> Fetched | Quiet:
        trouble: Reason | None = None
        for file in new:
            lain_ms = at_ms - self._since_ms[file]
            if lain_ms < STEADY_MS or (not file.size and lain_ms < EMPTY_MS):
                continue
            if file.size > self._largest:
                return Fetched(file, None)
            try:
                content = _whole(self.folder / file.name, file.size, lain_ms)
            except OSError:
                trouble = Reason.IN_USE if lain_ms >= LOCKED_MS else trouble
                continue
            if content is not None:
                return Fetched(file, content)
        return Quiet(trouble=trouble)

    def _trouble(self, quiet: Quiet) -> Reason | None:
        return Reason.NOT_MOVED if self._handled else quiet.trouble


def _pictures(folder: Path) -> Iterator[Arrival]:
    with os.scandir(folder) as entries:
        for entry in entries:
            is_picture = Path(entry.name).suffix.lower() in KINDS
            if is_picture and not entry.name.startswith((".", "~")) and entry.is_file():
                try:
                    yield _arrival(Path(entry.path))
                except FileNotFoundError:
                    continue  # taken away between two breaths


def _arrival(path: Path) -> Arrival:
    told = path.stat()
    return Arrival(path.name, told.st_size, told.st_mtime_ns)


def _whole(path: Path, size: int, lain_ms: int) -> bytes | None:
    """The content, if the end is there or was waited for long enough."""
    with path.open("rb") as file:
        if lain_ms < PATIENCE_MS and not has_end(file, size):
            return None
        file.seek(0)
        return file.read()


def _move(path: Path, folder: Path) -> None:
    """Move a file into a folder; the first free name is taken so that nobody else can."""
    folder.mkdir(exist_ok=True)
    for number in count(1):
        name = path.name if number == 1 else f"{path.stem}-{number}{path.suffix}"
        try:
            (folder / name).touch(exist_ok=False)
        except FileExistsError:
            continue
        try:
            path.replace(folder / name)
        except OSError:
            (folder / name).unlink()
            raise
        return

"""Lists that are put into a folder, or lie on a stick: known when they are whole.

Nothing is moved or deleted. All of it may wait for a network, and so belongs off the UI thread;
nothing here knows of Qt.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checkpoint.domain.alerts.signing import SIGNATURE_SUFFIX

KINDS = frozenset({".csv", ".tsv", ".txt", ".xml", ".json", ".jsonl", ".ndjson", ".xlsx"})
PARTS = frozenset(
    {"alt.csv", "add.csv", "sdn_comments.csv", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"}
)
"""Files of OFAC that are no list by themselves: they are read with the one beside them."""
STEADY_MS = 3_000
"""A folder in which nothing changed for so long holds whole files, and all that belong together."""
MOST_ON_STICK = 20
_LEVELS = 2


@dataclass(frozen=True, slots=True)
class Lying:
    """A file as it lay there at one look."""

    path: Path
    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at the folder has shown."""

    new: Path | None = None
    """The next list that is whole and was not told before."""
    is_gone: bool = False
    """The folder cannot be looked into."""


class ListArrivals:
    """One folder, and what of it was told already. A file written anew is another."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._there: frozenset[Lying] = frozenset()
        self._since_ms = 0
        self._told: set[tuple[Lying, Lying | None]] = set()

    def look(self, at_ms: int) -> Look:
        """Look once; a list is told once, and again when it or its signature was written anew."""
        try:
            there = frozenset(_files(self.folder))
        except OSError:
            return Look(is_gone=True)
        if there != self._there:
            self._there, self._since_ms = there, at_ms
        if at_ms - self._since_ms < STEADY_MS:
            return Look()
        signatures = {file.path.name.casefold(): file for file in there}
        for file in sorted(there, key=lambda one: (one.changed_ns, one.path.name)):
            told = (file, signatures.get(f"{file.path.name}{SIGNATURE_SUFFIX}".casefold()))
            if _is_list(file.path) and file.size and told not in self._told:
                self._told.add(told)
                return Look(new=file.path)
        return Look()

    def tell_again(self, path: Path) -> None:
        """What was told could not be looked at for no fault of its own."""
        self._told = {told for told in self._told if told[0].path != path}


def lists_on(stick: Path) -> Sequence[Path]:
    """Files that may be lists, at the top two levels of a stick, the newest first."""
    found: list[Lying] = []
    folders = [stick]
    for _level in range(_LEVELS):
        found += [file for folder in folders for file in _files_or_none(folder)]
        folders = [inner for folder in folders for inner in _folders(folder)]
    lists = [file for file in found if _is_list(file.path) and file.size]
    newest = sorted(lists, key=lambda one: (-one.changed_ns, one.path.name))
    return [file.path for file in newest[:MOST_ON_STICK]]


def _is_list(path: Path) -> bool:
    return path.suffix.lower() in KINDS and path.name.lower() not in PARTS


def _files(folder: Path) -> Iterator[Lying]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((".", "~")) or not entry.is_file():
                continue
            try:
                told = entry.stat()
            except FileNotFoundError:
                continue  # taken away between two breaths
            yield Lying(Path(entry.path), told.st_size, told.st_mtime_ns)


def _files_or_none(folder: Path) -> list[Lying]:
    try:
        return list(_files(folder))
    except OSError:
        return []


def _folders(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return sorted(
                Path(entry.path)
                for entry in entries
                if entry.is_dir() and not entry.name.startswith((".", "$"))
            )
    except OSError:
        return []

"""A list's file, from whatever disk or stick it lies on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from checkpoint.domain.alerts.reading import ListFileUnreadable


@dataclass(frozen=True, slots=True)
class ListFile:
    """A list in a file (`checkpoint.lists.source.ListSource`); the rest of it may lie beside."""

    path: Path

    @property
    def name(self) -> str:
        """The file's name, without its folders."""
        return self.path.name

    @property
    def size(self) -> int:
        """In bytes; raises ListFileUnreadable."""
        try:
            return self.path.stat().st_size
        except OSError as error:
            raise ListFileUnreadable from error

    def open(self) -> BinaryIO:
        """The content from its beginning; raises ListFileUnreadable."""
        try:
            return self.path.open("rb")
        except OSError as error:
            raise ListFileUnreadable from error

    def beside(self, name: str) -> ListFile | None:
        """The file of another name in the same folder, in whatever case it is written."""
        try:
            files = sorted(self.path.parent.iterdir())
        except OSError:
            return None
        named = (one for one in files if one.name.casefold() == name.casefold() and one.is_file())
        found = next(named, None)
        return None if found is None else ListFile(found)

"""Where a list's bytes come from: a file on a disk or stick, and those that lie beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from typing import BinaryIO, Protocol

from checkpoint.domain.alerts.reading import ListFileUnreadable

PIECE = 1 << 20
"""Bytes that are read at once."""


class ListSource(Protocol):
    """A list's file, which may be opened more than once."""

    @property
    def name(self) -> str:
        """The file's name, without its folders."""
        ...

    @property
    def size(self) -> int:
        """In bytes."""
        ...

    def open(self) -> BinaryIO:
        """The content from its beginning; raises ListFileUnreadable."""
        ...

    def beside(self, name: str) -> ListSource | None:
        """The file of another name in the same folder: some lists are several files."""
        ...


def digest_of(source: ListSource) -> str:
    """SHA-256 of the whole content, in hexadecimal digits; raises ListFileUnreadable."""
    try:
        digest = sha256()
        with source.open() as file:
            while piece := file.read(PIECE):
                digest.update(piece)
        return digest.hexdigest()
    except OSError as error:
        raise ListFileUnreadable from error


@dataclass(frozen=True, slots=True)
class InMemory:
    """A list that is all here already."""

    name: str
    content: bytes = field(repr=False)
    others: tuple[InMemory, ...] = ()

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.content)

    def open(self) -> BinaryIO:
        """The content from its beginning."""
        return BytesIO(self.content)

    def beside(self, name: str) -> InMemory | None:
        """Another file that came with it; the case of names is no difference, as on Windows."""
        named = (one for one in self.others if one.name.casefold() == name.casefold())
        return next(named, None)

"""A list whose signature is proven, of the very bytes that are read afterwards.

A signed file is copied into a private folder first: it is the copy that is proven, and the copy
that is read. Who swaps the file on the stick between the two changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from mmap import ACCESS_READ, mmap
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import BinaryIO, TypeAlias, TypeVar
from weakref import finalize

from checkpoint.domain.alerts.reading import (
    ListFileUnreadable,
    ListTooLarge,
    OpenList,
    OpenNumbers,
)
from checkpoint.domain.alerts.signing import (
    SIGNATURE_LENGTH,
    SIGNATURE_SUFFIX,
    ListKey,
    ListNotCopied,
    ListPartUnsigned,
    ListSignatureUnreadable,
    ListSignatureWrong,
    ListTrust,
    ListUnsigned,
)
from checkpoint.lists.formats import LARGEST_FILE
from checkpoint.lists.source import PIECE, ListSource

SignerAmong: TypeAlias = Callable[[Sequence[ListKey], bytes, bytes | memoryview], ListKey | None]
"""Whose signature of some bytes it is, among keys (`checkpoint.security.list_signatures`)."""

_Row = TypeVar("_Row")


def prove(source: ListSource, trust: ListTrust, signer_among: SignerAmong) -> ProvenList:
    """A list that may be read; raises a ListRefused where it is not to be.

    An unsigned one is taken only where the post asks for no signature. A signature that is there
    and does not prove the file refuses it always.
    """
    return ProvenList(source, _Judge(source, trust, signer_among))


class ProvenList:
    """A list's file (`ListSource`) as far as it could be proven, and so its other files."""

    def __init__(self, original: ListSource, judge: _Judge) -> None:
        self._original = original
        self._judge = judge
        self._beside: dict[str, ProvenList | None] = {}
        self._copy, self._signer = judge.proven_copy(original)

    @property
    def signed_by(self) -> str:
        """The name of the key that proves it; empty where it is not signed."""
        return self._signer.name if self._signer else ""

    @property
    def name(self) -> str:
        """The file's name, without its folders."""
        return self._original.name

    @property
    def size(self) -> int:
        """In bytes; raises ListFileUnreadable."""
        return self._original.size if self._copy is None else self._copy.stat().st_size

    def open(self) -> BinaryIO:
        """The content from its beginning; raises ListFileUnreadable."""
        if self._copy is None:
            return self._original.open()
        try:
            return self._copy.open("rb")
        except OSError as error:
            raise ListFileUnreadable from error

    def beside(self, name: str) -> ProvenList | None:
        """Another file of the list. Of a signed list, each is signed with the same key.

        Else a list could be put together out of one file that its owner signed, and another.
        """
        key = name.casefold()
        if key not in self._beside:
            self._beside[key] = self._part(name)
        return self._beside[key]

    def held_while_read(self, opened: OpenList | OpenNumbers) -> OpenList | OpenNumbers:
        """The same, with the copies kept until its rows are read, or nobody can read them more."""
        if isinstance(opened, OpenNumbers):
            return replace(opened, rows=_held(opened.rows, self))
        return replace(opened, rows=_held(opened.rows, self))

    def let_go(self) -> None:
        """Nothing of it will be read any more."""
        self._judge.let_go()

    def _part(self, name: str) -> ProvenList | None:
        found = self._original.beside(name)
        if found is None:
            return None
        part = ProvenList(found, self._judge)
        if self._signer and (part._signer is None or part._signer.id != self._signer.id):
            raise ListPartUnsigned(part.name)
        return part


class _Judge:
    """Copies what is signed, and proves the copies."""

    def __init__(self, first: ListSource, trust: ListTrust, signer_among: SignerAmong) -> None:
        self._first = first
        self._trust = trust
        self._signer_among = signer_among
        self._folder: Path | None = None
        self._tidy: Callable[[], object] = tuple
        self._copies = 0

    def proven_copy(self, source: ListSource) -> tuple[Path | None, ListKey | None]:
        """The private copy of a signed file and its signer; neither of one that is not signed."""
        signature = self._signature_of(source)
        if signature is None:
            if self._trust.only_signed:
                raise ListUnsigned(source.name)
            return None, None
        if source.size > LARGEST_FILE:
            raise ListTooLarge(size=source.size, limit=LARGEST_FILE)
        copy = self._place()
        _copy(source, copy)
        signer = self._signer(copy, signature)
        if signer is None:
            raise ListSignatureWrong(source.name)
        return copy, signer

    def _signature_of(self, source: ListSource) -> bytes | None:
        """What lies beside under the name of the signature; None where nothing does."""
        file = self._first.beside(source.name + SIGNATURE_SUFFIX)
        if file is None:
            return None
        try:
            with file.open() as stream:
                signature = stream.read(SIGNATURE_LENGTH + 1)
        except OSError as error:
            raise ListFileUnreadable from error
        if len(signature) != SIGNATURE_LENGTH:
            raise ListSignatureUnreadable(file.name)
        return signature

    def let_go(self) -> None:
        """Delete the copies."""
        self._tidy()

    def _place(self) -> Path:
        """For the next copy: in a folder that nobody else may read, and that does not stay."""
        try:
            if self._folder is None:
                self._folder = Path(mkdtemp(prefix="checkpoint-list-"))
                self._tidy = finalize(self, rmtree, self._folder, ignore_errors=True)
        except OSError as error:
            raise ListNotCopied from error
        self._copies += 1
        return self._folder / f"{self._copies}"

    def _signer(self, copy: Path, signature: bytes) -> ListKey | None:
        keys = self._trust.keys
        if not copy.stat().st_size:
            return self._signer_among(keys, signature, b"")
        # Mapped, for the largest list should not stand in memory whole.
        with (
            copy.open("rb") as file,
            mmap(file.fileno(), 0, access=ACCESS_READ) as mapped,
            memoryview(mapped) as content,
        ):
            return self._signer_among(keys, signature, content)


def _held(rows: Iterator[_Row], proven: ProvenList) -> Iterator[_Row]:
    try:
        yield from rows
    finally:
        proven.let_go()


def _copy(source: ListSource, copy: Path) -> None:
    """Raises ListFileUnreadable where the file fails, and ListNotCopied where the copy does."""
    with source.open() as original:
        try:
            with copy.open("wb") as stream:
                for piece in _pieces(original):
                    stream.write(piece)
        except OSError as error:
            raise ListNotCopied from error


def _pieces(original: BinaryIO) -> Iterator[bytes]:
    """The content in pieces; a file that grows while it is read is not read for ever."""
    read = 0
    while True:
        try:
            piece = original.read(PIECE)
        except OSError as error:
            raise ListFileUnreadable from error
        if not piece:
            return
        read += len(piece)
        if read > LARGEST_FILE:
            raise ListTooLarge(size=read, limit=LARGEST_FILE)
        yield piece

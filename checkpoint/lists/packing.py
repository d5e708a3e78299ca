"""What is packed in a workbook, looked at before anything of it is believed.

An XLSX is a ZIP of XML files. A few kilobytes of either can stand for gigabytes, and a ZIP may
declare less than it holds; so every part is unpacked once and counted, in small pieces that are
thrown away. That also proves the checksums: a file copied by halves is refused before its first
row.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from checkpoint.domain.alerts.reading import ListDamaged, ListTooLarge, ListUnsafe

SIGNATURE = b"PK\x03\x04"
"""How a ZIP begins that is not empty."""

MOST_UNPACKED = 768 * 1024 * 1024
"""Bytes; a sheet with as many rows as a sheet can have, and ten columns, has about 500 million."""
MOST_PARTS = 2_000
LONGEST_STRETCH = 8 * 1024 * 1024
"""Bytes of XML without a new row or text: so much is held in memory at once."""

_PIECE = 64 * 1024
_OVERLAP = 64
_STEP = re.compile(rb"<(?:[\w.-]{1,20}:)?(?:row|si)[\s/>]")
_DOCUMENT_TYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\0!\0[DE]\0|\0<\0!\0[DE]")
"""Where entities are declared that grow when they are read, in one byte a letter or in two. No
workbook has any."""


def check_packing(file: BinaryIO) -> None:
    """Raise a ListRefused where a ZIP is damaged, or unpacks to what no list needs."""
    try:
        with ZipFile(file) as packed:
            parts = packed.infolist()
            _check_declared(parts)
            for part in parts:
                _check_part(packed, part)
    except (BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError) as why:
        if isinstance(why.__context__, OSError):
            # The reader of ZIPs takes a stick that was pulled out for a file that is none.
            raise why.__context__ from why
        raise ListDamaged(type(why).__name__) from why


def _check_declared(parts: list[ZipInfo]) -> None:
    if len(parts) > MOST_PARTS:
        raise ListUnsafe(f"{len(parts)} parts")
    declared = sum(part.file_size for part in parts)
    if declared > MOST_UNPACKED:
        raise ListTooLarge(size=declared, limit=MOST_UNPACKED)
    if any(part.compress_type not in {ZIP_STORED, ZIP_DEFLATED} for part in parts):
        # The others unpack a piece to any size at once.
        raise ListUnsafe("packed as no program packs a workbook")
    if len({part.filename for part in parts}) < len(parts):
        raise ListUnsafe("two parts of one name")


def _check_part(packed: ZipFile, part: ZipInfo) -> None:
    unpacked = stretch = 0
    is_text = not part.filename.startswith("xl/media/")
    before = b""
    for piece in _pieces(packed, part):
        unpacked += len(piece)
        if unpacked > part.file_size:
            raise ListUnsafe("a part holds more than it declares")
        if is_text:
            seen = before + piece
            if _DOCUMENT_TYPE.search(seen):
                raise ListUnsafe("a part declares a document type")
            stretch = 0 if _STEP.search(seen) else stretch + len(piece)
            if stretch > LONGEST_STRETCH:
                raise ListUnsafe("a part goes on without a row")
            before = seen[-_OVERLAP:]
    if unpacked < part.file_size:
        raise ListDamaged("a part holds less than it declares")


def _pieces(packed: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    """What is really packed: the reader of ZIPs would stop at the size that is declared."""
    declared = part.file_size
    part.file_size = MOST_UNPACKED + 1
    try:
        with packed.open(part) as unpacking:
            part.file_size = declared
            while piece := unpacking.read(_PIECE):
                yield piece
    finally:
        part.file_size = declared

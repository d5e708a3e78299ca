"""Whether a picture file is there to its end, as its format shows without decoding it.

Scanners write for seconds, and over a network in fits: that a file grows no more is not enough.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import BinaryIO

_TAIL = 1_024
_MOST_ENTRIES = 20_000
"""Of all pages of a TIFF together; what has more was not made by a scanner."""
_MOST_BLOCKS = 100_000
"""Places and lengths, of all pages together; an A4 page at 600 dots per inch, in strips of one
line, has 14,000 of them."""
_BLOCKS = {273: 279, 324: 325}
"""The tags of a TIFF that say where its strips or tiles lie, and those that say how long."""
_WIDTHS = {3: "H", 4: "I", 13: "I", 16: "Q"}
"""The types of a TIFF's numbers that name places and lengths."""


def has_end(file: BinaryIO, size: int) -> bool:
    """Whether the end is there; False for a format that is not known here, too."""
    head = file.read(16)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    for marks, is_whole in _FORMATS.items():
        if head.startswith(marks):
            return is_whole(head, tail, size)
    if head[:4] in (b"II*\0", b"MM\0*"):
        return _is_whole_tiff(file, size, "<" if head[0] == ord("I") else ">")
    return False


def _ends_with(end: bytes, within: int) -> Callable[[bytes, bytes, int], bool]:
    """The end may be followed by some filling, as scanners write it."""
    return lambda _head, tail, _size: end in tail[-within:]


def _is_as_long(field: str, place: int, *, beside: int) -> Callable[[bytes, bytes, int], bool]:
    """The head says how long the file is, apart from some bytes beside."""

    def is_whole(head: bytes, _tail: bytes, size: int) -> bool:
        if len(head) < place + struct.calcsize(field):
            return False
        (told,) = struct.unpack_from(field, head, place)
        return bool(told) and size >= told + beside

    return is_whole


_FORMATS: dict[bytes, Callable[[bytes, bytes, int], bool]] = {
    b"\x89PNG": _ends_with(b"IEND", 64),
    b"\xff\xd8": _ends_with(b"\xff\xd9", 64),
    b"GIF8": _ends_with(b";", 1),
    b"%PDF": _ends_with(b"%%EOF", _TAIL),
    b"BM": _is_as_long("<I", 2, beside=0),
    b"RIFF": _is_as_long("<I", 4, beside=8),
}


def _is_whole_tiff(file: BinaryIO, size: int, order: str) -> bool:
    """Whether every page's directory, strips and tiles lie within the file."""
    try:
        pages = list(_pages(file, order))
        # The pages of a small file may all claim the same blocks, and those a million times.
        if sum(map(_blocks_of, pages)) > _MOST_BLOCKS:
            return False
        ends = (end for page in pages for end in _block_ends(file, page, order))
        return 0 < max(ends, default=0) <= size
    except (struct.error, OverflowError, ValueError):
        return False


def _blocks_of(page: dict[int, tuple[int, int, int]]) -> int:
    return sum(page[tag][1] for tag in (*_BLOCKS, *_BLOCKS.values()) if tag in page)


def _pages(file: BinaryIO, order: str) -> Iterator[dict[int, tuple[int, int, int]]]:
    """The directory of each page: of every tag its type, its count and where its values lie."""
    place, entries_left = 4, _MOST_ENTRIES
    while True:
        (place,) = _numbers(file, order, place, "I", 1)
        if place == 0:
            return
        (entries,) = _numbers(file, order, place, "H", 1)
        entries_left -= entries + 1
        if entries_left < 0:
            raise ValueError("directories without end")
        page: dict[int, tuple[int, int, int]] = {}
        for entry in range(entries):
            at = place + 2 + 12 * entry
            tag, kind = _numbers(file, order, at, "H", 2)
            (count,) = _numbers(file, order, at + 4, "I", 1)
            page[tag] = (kind, count, at + 8)
        yield page
        place += 2 + 12 * entries


def _block_ends(file: BinaryIO, page: dict[int, tuple[int, int, int]], order: str) -> Iterator[int]:
    for where, how_long in _BLOCKS.items():
        if where in page and how_long in page:
            starts = _values(file, order, page[where])
            lengths = _values(file, order, page[how_long])
            yield from (start + length for start, length in zip(starts, lengths, strict=False))


def _values(file: BinaryIO, order: str, entry: tuple[int, int, int]) -> tuple[int, ...]:
    kind, count, at = entry
    width = _WIDTHS.get(kind, "I")
    if count * struct.calcsize(width) > 4:  # noqa: PLR2004 - what fits stands in the entry itself
        (at,) = _numbers(file, order, at, "I", 1)
    return _numbers(file, order, at, width, count)


def _numbers(file: BinaryIO, order: str, at: int, width: str, count: int) -> tuple[int, ...]:
    """Numbers at a place; struct.error where the file ends before them, ValueError if too many."""
    if count > _MOST_BLOCKS:
        raise ValueError("more blocks than a page can have")
    layout = f"{order}{count}{width}"
    file.seek(at)
    return struct.unpack(layout, file.read(struct.calcsize(layout)))

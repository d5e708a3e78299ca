"""A second, closer look at linear codes before they are believed.

Their check digit is weak or there is none: a code at the edge of what can be read comes back as
another number once in a while, and a wrong number is worse than none. The same number must be
read again from the code alone, enlarged, off the page as it came; or, of stripes that were read
from the mean of many rows, from other rows. Codes with error correction (QR, Data Matrix, Aztec,
PDF417) need no such look.
"""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.documents.pictures import Place, Symbol, Symbology
from checkpoint.recognition.codes import zbar, zxing
from checkpoint.recognition.codes.looks import ROWS, Look
from checkpoint.recognition.codes.pixels import AS_IT_LIES, Grey, averaged_down, scaled, stretched

LINEAR = frozenset(
    {
        Symbology.CODE_128,
        Symbology.CODE_39,
        Symbology.CODE_93,
        Symbology.ITF,
        Symbology.EAN,
        Symbology.CODABAR,
    }
)
SHORTEST_ITF = 6
"""Digits; a line across part of an ITF code reads as a shorter one."""
SCALES = (2.0, 3.0)
MOST_PIXELS = 6_000_000
"""Of an enlarged code: beyond, it is large enough to be looked at smaller instead."""
QUIET = 0.15
"""Room kept on every side, for the quiet zone, as a share of the code's longer side."""


def is_sure(symbol: Symbol, look: Look) -> bool:
    """Whether a code found on a look, at its place there, is what it seems to be."""
    if symbol.symbology not in LINEAR:
        return True
    if symbol.symbology is Symbology.ITF and len(symbol.payload) < SHORTEST_ITF:
        return False
    alone = _other_rows(look.origin) if look.is_strip else _enlarged(symbol.place, look)
    return any(_says_so(symbol, picture) for picture in alone)


def _says_so(symbol: Symbol, alone: Grey) -> bool:
    for reader in (zxing, zbar):
        again = reader.read_codes(alone, page=symbol.page)
        if any(_is_same(symbol, other) for other in again):
            return True
    return False


def _is_same(one: Symbol, other: Symbol) -> bool:
    return (one.symbology, one.payload) == (other.symbology, other.payload)


def _enlarged(place: Place, look: Look) -> Iterator[Grey]:
    on_origin = AS_IT_LIES.after(1 / look.scale).place(place)
    left, top, right, bottom = _around(on_origin, look.origin.shape)
    alone = stretched(look.origin[top:bottom, left:right])
    for scale in SCALES:
        is_large = alone.size * scale**2 > MOST_PIXELS
        yield scaled(alone, 1 / scale if is_large else scale)


def _other_rows(upright: Grey) -> Iterator[Grey]:
    """The upper and the lower half, each read from the mean of its rows, and all as it is."""
    middle = upright.shape[0] // 2
    for half in (upright[:middle], upright[middle:]):
        if half.shape[0]:
            yield averaged_down(half, upright.shape[0] // ROWS)
    yield upright


def _around(place: Place, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    """A box with room around a place; of a page, and so never empty."""
    xs, ys = zip(*place, strict=True)
    room = round(QUIET * max(max(xs) - min(xs), max(ys) - min(ys))) + 1
    height, width = shape
    left, top = max(0, min(*xs, width - 1) - room), max(0, min(*ys, height - 1) - room)
    return (
        left,
        top,
        max(left + 1, min(width, max(xs) + room)),
        max(top + 1, min(height, max(ys) + room)),
    )

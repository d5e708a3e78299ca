"""A second, closer look at linear codes before they are believed.

Their check digit is weak or there is none: a code at the edge of what can be read comes back as
another number once in a while, and a wrong number is worse than none. The same number must be
read again from the code alone, enlarged, off the page as it came. Codes with error correction
(QR, Data Matrix, Aztec, PDF417) need no such look.
"""

from __future__ import annotations

from PIL import Image, ImageOps

from checkpoint.domain.documents.pictures import Place, Symbol, Symbology
from checkpoint.recognition import zbar, zxing
from checkpoint.recognition.looks import scaled

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


def is_sure(symbol: Symbol, view: Image.Image, place: Place) -> bool:
    """Whether a code found at a place on a view is what it seems to be."""
    if symbol.symbology not in LINEAR:
        return True
    if symbol.symbology is Symbology.ITF and len(symbol.payload) < SHORTEST_ITF:
        return False
    alone = ImageOps.autocontrast(view.crop(_around(place, view.size)))
    return any(_says_so(symbol, _at(scale, alone)) for scale in SCALES)


def _says_so(symbol: Symbol, alone: Image.Image) -> bool:
    for read_codes in (zxing.read_codes, zbar.read_codes):
        again = read_codes(alone, page=symbol.page)
        if any(_is_same(symbol, other) for other in again):
            return True
    return False


def _is_same(one: Symbol, other: Symbol) -> bool:
    return (one.symbology, one.payload) == (other.symbology, other.payload)


def _around(place: Place, size: tuple[int, int]) -> tuple[int, int, int, int]:
    xs, ys = zip(*place, strict=True)
    room = round(QUIET * max(max(xs) - min(xs), max(ys) - min(ys))) + 1
    width, height = size
    return (
        max(0, min(xs) - room),
        max(0, min(ys) - room),
        min(width, max(xs) + room),
        min(height, max(ys) + room),
    )


def _at(scale: float, picture: Image.Image) -> Image.Image:
    is_large = picture.width * picture.height * scale**2 > MOST_PIXELS
    return scaled(picture, 1 / scale if is_large else scale)

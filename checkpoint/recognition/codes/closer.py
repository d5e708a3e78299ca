"""A second, closer look at codes whose content is weakly guarded, before they are believed.

The check digit of a linear code is weak or there is none: at the edge of what can be read it comes
back as another number once in a while, and a wrong number is worse than none. The same must be
read again from the code alone, enlarged, off the page as it came; where the line that was read runs
aslant through the stripes, and may leave them before their end, from the stripes drawn upright; or,
of stripes that were read from the mean of many rows, from other rows. A PDF417 corrects errors, but
where it holds little text so few that grain is now and then corrected into other text. QR, Data
Matrix and Aztec codes need no such look.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import atan2, pi, radians

from checkpoint.domain.documents.pictures import Place, Symbol, Symbology
from checkpoint.recognition.codes import zbar, zxing
from checkpoint.recognition.codes.bars import Region, stripes_around
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
ASKED_TWICE = LINEAR | {Symbology.PDF417}
ASLANT = radians(5)
"""A line that runs so much across the stripes' own direction is read again along it."""
SHORTEST_ITF = 6
"""Digits; a line across part of an ITF code reads as a shorter one."""
SCALES = (2.0, 3.0)
NEARER = (0.7, 1.0)
"""Where it was read on a smaller picture, the code as it came is nearer already, and read sooner;
a little smaller it has not all of its grain."""
MOST_PIXELS = 6_000_000
"""Of an enlarged code: beyond, it is large enough to be looked at smaller instead."""
QUIET = 0.15
"""Room kept on every side, for the quiet zone, as a share of the code's longer side."""


def is_sure(symbol: Symbol, look: Look) -> bool:
    """Whether a code found on a look, at its place there, is what it seems to be."""
    if symbol.symbology not in ASKED_TWICE:
        return True
    if symbol.symbology is Symbology.ITF and len(symbol.payload) < SHORTEST_ITF:
        return False
    return any(_says_so(symbol, picture) for picture in _alone(symbol, look))


def _alone(symbol: Symbol, look: Look) -> Iterator[Grey]:
    """The code alone, seen in other ways than it was read."""
    if look.is_strip:
        return _other_rows(look.origin)
    place = AS_IT_LIES.after(1 / look.scale).place(symbol.place)
    if symbol.symbology in LINEAR:
        stripes = stripes_around(look.origin, place)
        if _between(stripes.angle, place) > ASLANT:
            return _drawn_upright(stripes, look.origin)
    return _enlarged(place, look)


def _says_so(symbol: Symbol, alone: Grey) -> bool:
    for reader in (zxing, zbar):
        again = reader.read_codes(alone, page=symbol.page)
        if any(_is_same(symbol, other) for other in again):
            return True
    return False


def _is_same(one: Symbol, other: Symbol) -> bool:
    return (one.symbology, one.payload) == (other.symbology, other.payload)


def _between(angle: float, place: Place) -> float:
    """Radians, up to a quarter turn, from the line that was read to the one across the stripes."""
    start, end = place[0], place[1]
    line = atan2(end.y - start.y, end.x - start.x)
    return abs((angle - line + pi / 2) % pi - pi / 2)


def _drawn_upright(stripes: Region, page: Grey) -> Iterator[Grey]:
    drawn = stripes.upright(page)
    if drawn is not None:
        yield stretched(drawn[0])


def _enlarged(place: Place, look: Look) -> Iterator[Grey]:
    left, top, right, bottom = _around(place, look.origin.shape)
    alone = stretched(look.origin[top:bottom, left:right])
    for scale in (*NEARER, *SCALES) if look.scale < 1 else SCALES:
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

"""Reading with ZBar, the second reader.

It finds codes that zxing-cpp misses now and then. What it says of their content is trusted less:
of a QR code it guesses the character set, so that UTF-8 comes back spoiled.

The library itself is the system's, and may be missing (libzbar0 on Linux, the Visual C++ 2013
runtime on Windows). Then the first reader reads alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checkpoint.domain.documents.pictures import Encoding, Place, Point, Symbol, Symbology
from checkpoint.recognition.codes.bars import Region, regions_of
from checkpoint.recognition.codes.pixels import Grey

try:
    from pyzbar import pyzbar
except (ImportError, OSError):  # OSError where Windows finds the library but not what it needs
    pyzbar = None

IS_AT_HAND = pyzbar is not None

KINDS = {
    "QRCODE": Symbology.QR,
    "CODE128": Symbology.CODE_128,
    "CODE39": Symbology.CODE_39,
    "CODE93": Symbology.CODE_93,
    "I25": Symbology.ITF,
    "EAN13": Symbology.EAN,
    "EAN8": Symbology.EAN,
    "UPCA": Symbology.EAN,
    "CODABAR": Symbology.CODABAR,
}
"""What ZBar reads well; its PDF417 has no error correction."""


def read_codes(picture: Grey, *, page: int) -> tuple[Symbol, ...]:
    """Every code that ZBar makes out on a grey picture."""
    if pyzbar is None:
        return ()
    wanted = [getattr(pyzbar.ZBarSymbol, kind) for kind in KINDS]
    found = [_symbol(code, page) for code in pyzbar.decode(picture, symbols=wanted)]
    if any(symbol.symbology is not Symbology.QR for symbol in found):
        regions = regions_of(picture)
        found = [_whole(symbol, regions) for symbol in found]
    return tuple(found)


def _whole(symbol: Symbol, regions: tuple[Region, ...]) -> Symbol:
    """With the place of all its stripes: of a linear code ZBar tells a few points at one end."""
    if symbol.symbology is Symbology.QR:
        return symbol
    xs, ys = zip(*symbol.place, strict=True)
    middle = Point((min(xs) + max(xs)) // 2, (min(ys) + max(ys)) // 2)
    around = next((region for region in regions if region.covers(middle)), None)
    return symbol if around is None else replace(symbol, place=around.place())


def _symbol(code: Any, page: int) -> Symbol:  # noqa: ANN401 - pyzbar has no types
    payload = bytes(code.data)
    text = payload.decode("utf-8", errors="replace")
    return Symbol(
        symbology=KINDS[code.type],
        payload=payload,
        text=text,
        encoding=Encoding.PROVEN if text.isascii() else Encoding.GUESSED,
        place=_place_of(code.rect),
        page=page,
        reader="zbar",
    )


def _place_of(rect: Any) -> Place:  # noqa: ANN401 - as above
    """ZBar's polygon has any number of points; the box around it is enough to find the code."""
    left, top, right, bottom = rect.left, rect.top, rect.left + rect.width, rect.top + rect.height
    return Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom)

"""Reading with zxing-cpp, which gives the true bytes of a code."""

from __future__ import annotations

import zxingcpp
from zxingcpp import BarcodeFormat

from checkpoint.domain.documents.pictures import Place, Point, Symbol, Symbology
from checkpoint.recognition.codes.content import text_of
from checkpoint.recognition.codes.pixels import Grey

FAMILIES = {
    BarcodeFormat.QRCode: Symbology.QR,
    BarcodeFormat.DataMatrix: Symbology.DATA_MATRIX,
    BarcodeFormat.Aztec: Symbology.AZTEC,
    BarcodeFormat.PDF417: Symbology.PDF417,
    BarcodeFormat.Code128: Symbology.CODE_128,
    BarcodeFormat.Code39: Symbology.CODE_39,
    BarcodeFormat.Code93: Symbology.CODE_93,
    BarcodeFormat.ITF: Symbology.ITF,
    BarcodeFormat.EANUPC: Symbology.EAN,
    BarcodeFormat.Codabar: Symbology.CODABAR,
}
"""What documents and papers may bear; other kinds it could read would be noise."""
SHIFT_JIS = b"\\000020"
"""The character set's designator (ECI)."""

_EAN = (BarcodeFormat.EAN13, BarcodeFormat.EAN8, BarcodeFormat.UPCA)
# Of Code 39 only the plain kind: asked for all of them, the reader takes six letters and digits
# for an Italian pharmacy code now and then, and passes on another number than is printed. And no
# UPC-E, which is found in parts of other codes: it has no guard at one end.
_OF_FAMILY = {BarcodeFormat.Code39: (BarcodeFormat.Code39Std,), BarcodeFormat.EANUPC: _EAN}
_ALL = [kind for family in FAMILIES for kind in _OF_FAMILY.get(family, (family,))]
_WANTED = zxingcpp.BarcodeFormats(_ALL)
_STRIPED = (
    BarcodeFormat.PDF417,
    BarcodeFormat.Code128,
    BarcodeFormat.Code39Std,
    BarcodeFormat.Code93,
    BarcodeFormat.ITF,
    *_EAN,
    BarcodeFormat.Codabar,
)
"""Those that are read along one direction only, to and fro."""
_BY_QUARTERS = tuple(
    zxingcpp.BarcodeFormats(formats)
    for formats in (
        _ALL,
        [*_STRIPED, BarcodeFormat.DataMatrix],
        [BarcodeFormat.DataMatrix],
        [BarcodeFormat.DataMatrix],
    )
)
"""What may have escaped on a picture turned so many times: the others are seen lying anyhow."""


def glance(picture: Grey, *, page: int, quarters: int = 0) -> tuple[Symbol, ...]:
    """The codes that are there to be seen, dark on light and upright, in a fourth of the time.

    On a picture that is turned by ``quarters`` only codes are looked for that must be upright.
    """
    found = zxingcpp.read_barcodes(
        picture,
        formats=_BY_QUARTERS[quarters],
        try_rotate=False,
        try_invert=False,
        try_downscale=False,
        text_mode=zxingcpp.TextMode.HexECI,
    )
    return tuple(_symbol(code, page) for code in found)


def read_codes(picture: Grey, *, page: int) -> tuple[Symbol, ...]:
    """Every code that zxing-cpp makes out on a grey picture, turned or inverted ones too."""
    found = zxingcpp.read_barcodes(picture, formats=_WANTED, text_mode=zxingcpp.TextMode.HexECI)
    return tuple(_symbol(code, page) for code in found)


def _symbol(code: zxingcpp.Barcode, page: int) -> Symbol:
    payload = bytes(code.bytes)
    text, encoding = text_of(payload, _declared(code))
    return Symbol(
        symbology=_symbology(code),
        payload=payload,
        text=text,
        encoding=encoding,
        place=_place_of(code),
        page=page,
        reader="zxing-cpp",
    )


def _symbology(code: zxingcpp.Barcode) -> Symbology:
    if code.format is BarcodeFormat.MicroQRCode:
        return Symbology.MICRO_QR
    return FAMILIES[code.symbology]


def _declared(code: zxingcpp.Barcode) -> bytes | None:
    """The bytes under the ECI protocol; ``None`` where the code declares no character set.

    The reader prefixes them with a symbology identifier (ISO/IEC 15424), and it is another one
    than the code's plain identifier where there is something declared, or bytes of unknown kind.
    """
    identifier = code.symbology_identifier.encode()
    said = bytes.fromhex(code.text)
    if not said.startswith(identifier):
        return said[len(identifier) :]
    payload = bytes(code.bytes)
    if code.symbology is BarcodeFormat.QRCode and not payload.isascii():
        # Of text in its own modes a QR code has such bytes only in the Kanji mode, which is
        # Shift JIS by definition (ISO/IEC 18004, 7.4.6).
        return SHIFT_JIS + payload.replace(b"\\", b"\\\\")
    return None


def _place_of(code: zxingcpp.Barcode) -> Place:
    corners = code.position
    return (
        Point(corners.top_left.x, corners.top_left.y),
        Point(corners.top_right.x, corners.top_right.y),
        Point(corners.bottom_right.x, corners.bottom_right.y),
        Point(corners.bottom_left.x, corners.bottom_left.y),
    )

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

# Of Code 39 only the plain kind: asked for all of them, the reader takes six letters and digits
# for an Italian pharmacy code now and then, and passes on another number than is printed.
_WANTED = zxingcpp.BarcodeFormats(
    [BarcodeFormat.Code39Std if family is BarcodeFormat.Code39 else family for family in FAMILIES]
)
_STRIPED = zxingcpp.BarcodeFormats(
    [
        BarcodeFormat.PDF417,
        BarcodeFormat.Code128,
        BarcodeFormat.Code39Std,
        BarcodeFormat.Code93,
        BarcodeFormat.ITF,
        BarcodeFormat.EANUPC,
        BarcodeFormat.Codabar,
    ]
)
"""Those that are read along one direction only."""


def glance(picture: Grey, *, page: int, is_turned: bool = False) -> tuple[Symbol, ...]:
    """The codes that are there to be seen, dark on light and upright, in a fourth of the time.

    On a picture that ``is_turned`` by a quarter only codes are looked for that must be upright.
    """
    found = zxingcpp.read_barcodes(
        picture,
        formats=_STRIPED if is_turned else _WANTED,
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
    than the code's plain identifier where there is something declared.
    """
    identifier = code.symbology_identifier.encode()
    said = bytes.fromhex(code.text)
    return None if said.startswith(identifier) else said[len(identifier) :]


def _place_of(code: zxingcpp.Barcode) -> Place:
    corners = code.position
    return (
        Point(corners.top_left.x, corners.top_left.y),
        Point(corners.top_right.x, corners.top_right.y),
        Point(corners.bottom_right.x, corners.bottom_right.y),
        Point(corners.bottom_left.x, corners.bottom_left.y),
    )

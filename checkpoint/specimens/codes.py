"""Bar codes and two-dimensional codes for specimens."""

from __future__ import annotations

import zxingcpp
from PIL import Image

from checkpoint.domain.documents.pictures import Symbology
from checkpoint.domain.errors import InvalidValue

WRITTEN_AS = {
    Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
    Symbology.MICRO_QR: zxingcpp.BarcodeFormat.MicroQRCode,
    Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    Symbology.PDF417: zxingcpp.BarcodeFormat.PDF417,
    Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
    Symbology.CODE_39: zxingcpp.BarcodeFormat.Code39,
    Symbology.CODE_93: zxingcpp.BarcodeFormat.Code93,
    Symbology.ITF: zxingcpp.BarcodeFormat.ITF,
    Symbology.EAN: zxingcpp.BarcodeFormat.EAN13,
    Symbology.CODABAR: zxingcpp.BarcodeFormat.Codabar,
}

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
"""Symbologies whose bars say the same at every height."""

WIDEST = 6
"""Pixels of the narrowest bar in the largest code."""


def code_picture(payload: str | bytes, symbology: Symbology, *, module: int = 4) -> Image.Image:
    """Draw a code in black on white, with the quiet zone it needs.

    ``module`` is the width of the narrowest bar in pixels: 4 at 300 dpi is a third of a
    millimetre. Text is written in the character set the symbology chooses, declared where it is
    not Latin-1; bytes are written as they are.
    """
    code = zxingcpp.create_barcode(payload, WRITTEN_AS[symbology])
    drawn = Image.fromarray(code.to_image(scale=module))
    margin = 4 * module
    picture = Image.new("L", (drawn.width + 2 * margin, drawn.height + 2 * margin), 255)
    picture.paste(drawn, (margin, margin))
    return picture


def largest_code(payload: str, symbology: Symbology, room: tuple[int, int]) -> Image.Image:
    """Draw a code with the widest bars that fit a room in pixels; linear ones are cut low."""
    width, height = room
    for module in range(WIDEST, 0, -1):
        code = code_picture(payload, symbology, module=module)
        if symbology in LINEAR:
            code = code.crop((0, 0, code.width, min(code.height, height)))
        if code.width <= width and code.height <= height:
            return code
    raise InvalidValue("too long to be printed as a code in this place")

"""Bar codes and two-dimensional codes for specimens."""

from __future__ import annotations

import zxingcpp
from PIL import Image

from checkpoint.domain.documents.pictures import Symbology

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

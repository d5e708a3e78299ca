"""Reading with zxing-cpp, which gives the true bytes of a code."""

from __future__ import annotations

import zxingcpp
from PIL import Image

from checkpoint.domain.documents.pictures import Encoding, Place, Point, Symbol, Symbology

KINDS = {
    zxingcpp.BarcodeFormat.QRCode: Symbology.QR,
    zxingcpp.BarcodeFormat.QRCodeModel1: Symbology.QR,
    zxingcpp.BarcodeFormat.QRCodeModel2: Symbology.QR,
    zxingcpp.BarcodeFormat.MicroQRCode: Symbology.MICRO_QR,
    zxingcpp.BarcodeFormat.DataMatrix: Symbology.DATA_MATRIX,
    zxingcpp.BarcodeFormat.Aztec: Symbology.AZTEC,
    zxingcpp.BarcodeFormat.AztecCode: Symbology.AZTEC,
    zxingcpp.BarcodeFormat.PDF417: Symbology.PDF417,
    zxingcpp.BarcodeFormat.CompactPDF417: Symbology.PDF417,
    zxingcpp.BarcodeFormat.Code128: Symbology.CODE_128,
    zxingcpp.BarcodeFormat.Code39: Symbology.CODE_39,
    zxingcpp.BarcodeFormat.Code39Std: Symbology.CODE_39,
    zxingcpp.BarcodeFormat.Code39Ext: Symbology.CODE_39,
    zxingcpp.BarcodeFormat.Code93: Symbology.CODE_93,
    zxingcpp.BarcodeFormat.ITF: Symbology.ITF,
    zxingcpp.BarcodeFormat.ITF14: Symbology.ITF,
    zxingcpp.BarcodeFormat.EAN13: Symbology.EAN,
    zxingcpp.BarcodeFormat.EAN8: Symbology.EAN,
    zxingcpp.BarcodeFormat.UPCA: Symbology.EAN,
    zxingcpp.BarcodeFormat.UPCE: Symbology.EAN,
    zxingcpp.BarcodeFormat.Codabar: Symbology.CODABAR,
}
"""What documents and papers may bear. Other formats it can read are taken for noise."""


def read_codes(picture: Image.Image, *, page: int) -> tuple[Symbol, ...]:
    """Every code that zxing-cpp makes out on a grey picture, turned or inverted ones too."""
    found = zxingcpp.read_barcodes(picture, text_mode=zxingcpp.TextMode.Plain)
    return tuple(_symbol(code, page) for code in found if code.valid and code.format in KINDS)


def _symbol(code: zxingcpp.Barcode, page: int) -> Symbol:
    payload = bytes(code.bytes)
    text, encoding = _text_of(payload, code)
    return Symbol(
        symbology=KINDS[code.format],
        payload=payload,
        text=text,
        encoding=encoding,
        place=_place_of(code),
        page=page,
        reader="zxing-cpp",
    )


def _text_of(payload: bytes, code: zxingcpp.Barcode) -> tuple[str, Encoding]:
    """The text: as declared, or as proven by being UTF-8, or as the reader guesses it."""
    if code.symbology_identifier.endswith(_WITH_ECI):
        return code.text, Encoding.DECLARED
    try:
        return payload.decode("utf-8"), Encoding.PROVEN
    except UnicodeDecodeError:
        return code.text, Encoding.GUESSED


_WITH_ECI = ("Q2", "d4", "z3")
"""Symbology identifiers that say a character set was declared (ISO/IEC 15424): QR, Data Matrix
and Aztec."""


def _place_of(code: zxingcpp.Barcode) -> Place:
    corners = code.position
    return (
        Point(corners.top_left.x, corners.top_left.y),
        Point(corners.top_right.x, corners.top_right.y),
        Point(corners.bottom_right.x, corners.bottom_right.y),
        Point(corners.bottom_left.x, corners.bottom_left.y),
    )

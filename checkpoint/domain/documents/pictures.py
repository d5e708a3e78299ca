"""What a picture of a document yields: the codes and zones on it, and why there may be none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple, TypeAlias

from checkpoint.domain.errors import ReadingFailed


class Symbology(StrEnum):
    """The kinds of code that documents and papers at the border may bear."""

    QR = "qr"
    MICRO_QR = "micro_qr"
    DATA_MATRIX = "data_matrix"
    AZTEC = "aztec"
    PDF417 = "pdf417"
    CODE_128 = "code_128"
    CODE_39 = "code_39"
    CODE_93 = "code_93"
    ITF = "itf"
    EAN = "ean"
    """EAN-13, EAN-8 and UPC-A."""
    CODABAR = "codabar"


class Encoding(StrEnum):
    """How sure it is that the text of a code is what its maker wrote."""

    DECLARED = "declared"
    """The code itself names its character set (ECI)."""
    PROVEN = "proven"
    """Plain ASCII, or bytes that are well-formed UTF-8, which no other text is by chance."""
    GUESSED = "guessed"
    """Nothing says which; Latin-1 was taken, and letters beyond ASCII may be wrong."""


class Point(NamedTuple):
    """A place on a picture, in pixels from its upper left corner, the picture held upright."""

    x: int
    y: int


Place: TypeAlias = tuple[Point, Point, Point, Point]
"""A code's corners: its own top left, top right, bottom right and bottom left."""

Reader: TypeAlias = Literal["zxing-cpp", "zbar", "rapidocr"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """One code on a picture."""

    symbology: Symbology
    payload: bytes
    """The bytes the code holds. Where ZBar read a QR code, they are its UTF-8 for what it took
    the characters to be: not to be relied on beyond ASCII."""
    text: str
    encoding: Encoding
    place: Place
    page: int = 1
    """Counted from 1; only a TIFF or a PDF has more than one."""
    reader: Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneText:
    """The lines of a machine-readable zone, as they were made out on a picture."""

    lines: tuple[str, ...]
    """From top to bottom, in the characters of a zone; what they say is not judged yet."""
    certainty: tuple[tuple[float, ...], ...]
    """Of every character of every line, from 0 to 1: how sure the reader was of it."""
    others: tuple[tuple[str, ...], ...] = ()
    """Of every character of every line: the other characters it may well be, the likeliest
    first; nothing where the reader had no doubt. `mrz.parse_seen` lets check digits decide."""
    place: Place
    crop: bytes = b""
    """The zone alone, straightened, as a small picture file for the officer's eye."""
    page: int = 1
    reader: Reader


@dataclass(frozen=True, slots=True)
class PictureSize:
    """The size of an upright page in pixels, on which the places of its codes are measured."""

    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read from a picture file: at least one code or zone."""

    symbols: tuple[Symbol, ...] = ()
    """Page by page, from top to bottom."""
    zones: tuple[ZoneText, ...] = ()
    """Page by page, from top to bottom."""
    pages: tuple[PictureSize, ...]
    """The pages that were looked at, in order."""
    is_whole: bool
    """Whether that is all pages of the file."""
    shown: bytes = b""
    """The first page made small, as a picture file: for the officer's eye, and as evidence."""


class EmptyPicture(ReadingFailed):
    """The file has no content: the copy was cut off, or the camera wrote nothing."""


class NotAPicture(ReadingFailed):
    """The file is no picture of a kind that is read: PNG, JPEG, TIFF, BMP, WebP or GIF."""


class PictureDamaged(ReadingFailed):
    """The file begins as a picture but breaks off or cannot be decoded: scan it again."""


class PictureTooLarge(ReadingFailed):
    """The file or its pixels are beyond the limit: scan one page, at 300 dpi."""


class NothingOnPicture(ReadingFailed):
    """The picture was read, and there is no code or zone on it that could be made out."""


class ReadingStopped(ReadingFailed):
    """The file took the decoders too long, or too much memory, or ended them: scan it anew."""

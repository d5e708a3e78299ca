"""A picture file as upright grey pages, or the reason why it is none.

Whatever lies in the file, nothing is decoded before its header says that it is of a kind that
is read and not too large: a picture bomb is refused while it is still a few bytes.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from checkpoint.domain.documents.pictures import (
    EmptyPicture,
    NotAPicture,
    PictureDamaged,
    PictureTooLarge,
)

FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF")
LARGEST_FILE = 40 * 1024 * 1024
"""Bytes; an A4 page in colour at 300 dots per inch has 26 million, uncompressed."""
MOST_PIXELS = 40_000_000
"""An A4 page at 600 dots per inch has 35 million."""
MOST_PAGES = 4
"""Of a TIFF; a document has two sides, and a copy of it at most two sheets."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a file that are looked at."""

    pictures: tuple[Image.Image, ...]
    """Grey, one byte a pixel, turned upright as the camera noted."""
    is_whole: bool
    """Whether that is all of them."""


def pages_of(content: bytes) -> Pages:
    """Open a picture file. Raises EmptyPicture, NotAPicture, PictureTooLarge or PictureDamaged."""
    if not content:
        raise EmptyPicture
    if len(content) > LARGEST_FILE:
        raise PictureTooLarge(f"{len(content)} bytes")
    with _damage_named(), _opened(content) as picture:
        return _first_pages(picture)


def _first_pages(picture: Image.Image) -> Pages:
    """Pages of a TIFF; of an animation only the first picture, for it shows one thing."""
    # The pages are never counted: a small file may claim a million of them.
    limit = MOST_PAGES if picture.format == "TIFF" else 1
    pages: list[Image.Image] = []
    while len(pages) < limit and _turn_to(picture, len(pages)):
        pages.append(_upright_grey(picture))
    return Pages(tuple(pages), is_whole=limit == 1 or not _turn_to(picture, limit))


def _turn_to(picture: Image.Image, page: int) -> bool:
    try:
        picture.seek(page)
    except EOFError:
        return False
    return True


@contextmanager
def _opened(content: bytes) -> Iterator[Image.Image]:
    try:
        picture = Image.open(BytesIO(content), formats=FORMATS)
    except UnidentifiedImageError as error:
        raise NotAPicture from error
    with picture:
        _refuse_too_large(picture)
        yield picture


def _upright_grey(page: Image.Image) -> Image.Image:
    _refuse_too_large(page)
    upright = ImageOps.exif_transpose(page)
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        # What is transparent lies on white paper, not on black.
        paper = Image.new("RGBA", upright.size, "white")
        upright = Image.alpha_composite(paper, upright.convert("RGBA"))
    if upright.mode.startswith(("I", "F")):
        return _from_deep(upright)
    return upright.convert("L")


def _from_deep(picture: Image.Image) -> Image.Image:
    """A grey of sixteen bits or more, stretched to what it really uses."""
    deep = picture.convert("F")
    low, high = deep.getextrema()
    if not (isinstance(low, float) and isinstance(high, float)) or high <= low:
        return Image.new("L", picture.size, "white")
    scale = 255 / (high - low)
    return deep.point(lambda value: value * scale - low * scale).convert("L")


def _refuse_too_large(picture: Image.Image) -> None:
    width, height = picture.size
    if width * height > MOST_PIXELS:
        raise PictureTooLarge(f"{width} by {height} pixels")


@contextmanager
def _damage_named() -> Iterator[None]:
    """Decoders raise whatever they like on a broken file; all of it means the same here."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd metadata, which nobody here reads
            yield
    except Image.DecompressionBombError as error:
        raise PictureTooLarge from error
    except (EmptyPicture, NotAPicture, PictureTooLarge):
        raise
    except MemoryError as error:
        raise PictureTooLarge from error
    except Exception as error:  # the decoders' own choice of exceptions is wide open
        raise PictureDamaged(type(error).__name__) from error

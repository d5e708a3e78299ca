"""A picture file or PDF as upright grey pages, or the reason why it is none.

Whatever lies in the file, nothing is decoded before its header says that it is of a kind that
is read and not too large: a picture bomb is refused while it is still a few bytes.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from checkpoint.domain.documents.pictures import (
    EmptyPicture,
    NotAPicture,
    PictureDamaged,
    PictureTooLarge,
)
from checkpoint.recognition.pdf import draw_pages, is_pdf
from checkpoint.recognition.showing import small_copy

FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF", "PPM")
"""PPM is how a camera's pictures are passed on: bare pixels behind a header of one line."""
LARGEST_FILE = 40 * 1024 * 1024
"""Bytes; an A4 page in colour at 300 dots per inch has 26 million, uncompressed."""
MOST_PIXELS = 40_000_000
"""An A4 page at 600 dots per inch has 35 million."""
LONGEST_SIDE = 20_000
"""Pixels; the readers of codes end at 65,535, and no page is ten times as long as it is wide."""
MOST_PAGES = 4
"""Of a TIFF or PDF; a document has two sides, and a copy of it at most two sheets."""
LIGHT = 200
"""The darkest grey that would be lost on white paper."""
LIGHT_INK = 0.98
"""Of what is drawn at all; a picture in dark and light has its own paper."""


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a file that are looked at."""

    pictures: tuple[Image.Image, ...]
    """Grey, one byte a pixel, turned upright as the camera noted."""
    is_whole: bool
    """Whether that is all of them."""
    small: Image.Image | None = None
    """The first page in its colours, made small, where that was asked for."""


def pages_of(content: bytes, *, wants_small: bool = False) -> Pages:
    """Open a picture file. Raises EmptyPicture, NotAPicture, PictureTooLarge or PictureDamaged."""
    if not content:
        raise EmptyPicture
    if len(content) > LARGEST_FILE:
        raise PictureTooLarge(f"{len(content)} bytes")
    with _damage_named():
        if is_pdf(content):
            drawn, is_whole = draw_pages(content, most_pages=MOST_PAGES)
            return _as_asked(drawn, is_whole=is_whole, wants_small=wants_small)
        with _opened(content) as picture:
            # The pages are never counted: a small file may claim a million of them.
            limit = MOST_PAGES if picture.format == "TIFF" else 1
            if not wants_small:
                picture.draft("L", None)  # of a JPEG no colours are decoded, in half the time
            pages = _as_asked(_turned_over(picture, limit), wants_small=wants_small)
            return replace(pages, is_whole=limit == 1 or not _turn_to(picture, limit))


def _as_asked(pages: Iterable[Image.Image], *, wants_small: bool, is_whole: bool = True) -> Pages:
    grey: list[Image.Image] = []
    small: Image.Image | None = None
    for page in pages:
        upright = _upright(page)
        if wants_small and not grey:
            small = small_copy(upright)
        grey.append(upright.convert("L"))
    return Pages(tuple(grey), is_whole=is_whole, small=small)


def _turned_over(picture: Image.Image, limit: int) -> Iterator[Image.Image]:
    """Pages of a TIFF; of an animation only the first picture, for it shows one thing."""
    for page in range(limit):
        if not _turn_to(picture, page):
            return
        _refuse_too_large(picture)
        yield picture


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


def _upright(page: Image.Image) -> Image.Image:
    """As the camera noted it was held, on paper where it is transparent."""
    upright = ImageOps.exif_transpose(page)
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        upright = _on_paper(upright.convert("RGBA"))
    return _from_deep(upright) if upright.mode.startswith(("I", "F")) else upright


def _on_paper(drawn: Image.Image) -> Image.Image:
    """On white; what was drawn in light ink alone, for a dark screen, on black."""
    inks = drawn.convert("L").histogram(drawn.getchannel("A"))
    is_light = sum(inks[LIGHT:]) > LIGHT_INK * sum(inks)
    paper = Image.new("RGBA", drawn.size, "black" if is_light else "white")
    return Image.alpha_composite(paper, drawn)


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
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
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

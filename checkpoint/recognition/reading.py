"""Reading a picture: first as it is, then larger, smaller or clearer, until something is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from time import monotonic

from PIL import Image, ImageFilter, ImageOps

from checkpoint.domain.documents.pictures import (
    NothingOnPicture,
    PictureSize,
    Point,
    Reading,
    Symbol,
)
from checkpoint.recognition import zbar, zxing
from checkpoint.recognition.intake import pages_of
from checkpoint.recognition.merge import merged

SECONDS = 2.0
"""How long one page may take; then the officer is told to scan again, which is quicker."""
SMALL, LARGE = 1_000, 3_000
"""Pixels of the longer side, below which a page is made larger, and above which smaller."""


@dataclass(frozen=True, slots=True)
class Try:
    """One way to look at a page."""

    picture: Image.Image
    scale: float = 1.0
    """Pixels of this picture for one of the page."""


def read(content: bytes, *, clock: Callable[[], float] = monotonic) -> Reading:
    """Read every code on a picture file, page by page; raises a ReadingFailed where there is none.

    ``clock`` counts seconds, for the time budget.
    """
    pages = pages_of(content)
    symbols: list[Symbol] = []
    for number, page in enumerate(pages.pictures, start=1):
        symbols += _read_page(page, number, clock)
    if not symbols:
        raise NothingOnPicture
    return Reading(
        symbols=tuple(symbols),
        pages=tuple(PictureSize(page.width, page.height) for page in pages.pictures),
        is_whole=pages.is_whole,
    )


def _read_page(page: Image.Image, number: int, clock: Callable[[], float]) -> tuple[Symbol, ...]:
    ends_at = clock() + SECONDS
    for one in _tries(page):
        found = merged(
            zxing.read_codes(one.picture, page=number), zbar.read_codes(one.picture, page=number)
        )
        if found:
            return tuple(_on_page(symbol, one.scale) for symbol in found)
        if clock() > ends_at:
            break
    return ()


def _tries(page: Image.Image) -> Iterator[Try]:
    """The page as it is, then what helps with small, large, pale and grainy pictures."""
    yield Try(page)
    longer = max(page.size)
    if longer < SMALL:
        yield _scaled(page, 3.0)
    if longer > LARGE:
        yield _scaled(page, LARGE / 2 / longer)
    clear = ImageOps.autocontrast(page, cutoff=2)
    yield Try(clear)
    yield Try(clear.filter(ImageFilter.MedianFilter(3)))
    yield Try(clear.filter(ImageFilter.UnsharpMask(radius=3, percent=200)))


def _scaled(page: Image.Image, scale: float) -> Try:
    size = (max(1, round(page.width * scale)), max(1, round(page.height * scale)))
    return Try(page.resize(size, Image.Resampling.LANCZOS), scale)


def _on_page(symbol: Symbol, scale: float) -> Symbol:
    if scale == 1.0:
        return symbol
    corners = [Point(round(corner.x / scale), round(corner.y / scale)) for corner in symbol.place]
    top_left, top_right, bottom_right, bottom_left = corners
    return replace(symbol, place=(top_left, top_right, bottom_right, bottom_left))

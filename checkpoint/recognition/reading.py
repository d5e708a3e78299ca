"""Reading a picture: the first look that finds a code is the last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from time import monotonic

from PIL import Image

from checkpoint.domain.documents.pictures import (
    NothingOnPicture,
    PictureSize,
    Reading,
    Symbol,
)
from checkpoint.recognition import zbar, zxing
from checkpoint.recognition.closer import is_sure
from checkpoint.recognition.intake import pages_of
from checkpoint.recognition.looks import Look, looks
from checkpoint.recognition.merge import merged
from checkpoint.recognition.showing import as_file

BUDGET = timedelta(seconds=2)
"""How long looking at a file may go on; then the officer scans again, which is quicker."""
ONE_LOOK = timedelta(0)
"""For the pictures of a running camera, of which the next one may be better."""


def read(
    content: bytes,
    *,
    budget: timedelta = BUDGET,
    wants_shown: bool = False,
    clock: Callable[[], float] = monotonic,
) -> Reading:
    """Read every code on a picture file, page by page; raises a ReadingFailed where there is none.

    Every page is looked at once. While the budget lasts and a page shows nothing, it is looked at
    in other ways; a look that has begun is finished. ``clock`` counts seconds.
    """
    ends_at = clock() + budget.total_seconds()
    pages = pages_of(content, wants_small=wants_shown)
    symbols: list[Symbol] = []
    for number, page in enumerate(pages.pictures, start=1):
        symbols += _read_page(page, number, lambda: clock() < ends_at)
    if not symbols:
        raise NothingOnPicture
    return Reading(
        symbols=tuple(symbols),
        pages=tuple(PictureSize(page.width, page.height) for page in pages.pictures),
        is_whole=pages.is_whole,
        shown=b"" if pages.small is None else as_file(pages.small),
    )


def _read_page(page: Image.Image, number: int, may_go_on: Callable[[], bool]) -> list[Symbol]:
    for count, look in enumerate(looks(page)):
        if count and not may_go_on():
            break
        found = zxing.read_codes(look.picture, page=number)
        if not count:
            # ZBar takes five times as long, and finds little more on a picture worked on.
            found = merged(found, zbar.read_codes(look.picture, page=number))
        if sure := list(_sure(found, look)):
            return sure
    return []


def _sure(found: tuple[Symbol, ...], look: Look) -> Iterator[Symbol]:
    """The codes that stand up to a closer look, each with its place on the page."""
    for symbol in found:
        place = look.on_view(symbol.place)
        if is_sure(symbol, look.view.picture, place):
            yield replace(symbol, place=look.view.on_page(place))

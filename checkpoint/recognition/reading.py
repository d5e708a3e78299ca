"""Reading a picture: the first look that finds a code is the last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from time import monotonic

import numpy as np
from PIL import Image

from checkpoint.domain.documents.pictures import (
    NothingOnPicture,
    PictureSize,
    Reading,
    Symbol,
)
from checkpoint.recognition.codes.reading import read_codes
from checkpoint.recognition.intake import pages_of
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
    grey = np.asarray(page)
    for found in read_codes(grey, number=number, may_go_on=may_go_on):
        if found:
            return found
    return []

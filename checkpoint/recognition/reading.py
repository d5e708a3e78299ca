"""Reading a picture: its codes and its zone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from time import monotonic

import numpy as np
from PIL import Image

from checkpoint.domain.documents.pictures import (
    NothingOnPicture,
    PictureSize,
    Reading,
    Symbol,
    ZoneText,
)
from checkpoint.recognition.codes.reading import read_codes
from checkpoint.recognition.intake import pages_of
from checkpoint.recognition.showing import as_file
from checkpoint.recognition.zone import may_bear_zone, read_zones


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard a file is looked at; a look that has begun is finished."""

    budget: timedelta
    """How long it may go on; then the officer scans again, which is quicker."""
    is_patient: bool = True
    """Whether a page that shows nothing at first is looked at in other ways."""


THOROUGH = Effort(timedelta(seconds=2))
GLANCE = Effort(timedelta(seconds=1), is_patient=False)
"""For the pictures of a running camera, of which the next one may be better."""


def read(
    content: bytes,
    *,
    effort: Effort = THOROUGH,
    wants_shown: bool = False,
    clock: Callable[[], float] = monotonic,
) -> Reading:
    """Read every code and zone on a picture file, page by page.

    Raises a ReadingFailed where there is none. ``clock`` counts seconds.
    """
    ends_at = clock() + effort.budget.total_seconds()
    pages = pages_of(content, wants_small=wants_shown)
    symbols: list[Symbol] = []
    zones: list[ZoneText] = []
    for number, page in enumerate(pages.pictures, start=1):
        found = _Page(page, number, effort, lambda: clock() < ends_at).read()
        symbols += found.symbols
        zones += found.zones
    if not symbols and not zones:
        raise NothingOnPicture
    return Reading(
        symbols=tuple(symbols),
        zones=tuple(zones),
        pages=tuple(PictureSize(page.width, page.height) for page in pages.pictures),
        is_whole=pages.is_whole,
        shown=b"" if pages.small is None else as_file(pages.small),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    symbols: Sequence[Symbol]
    zones: Sequence[ZoneText]


@dataclass(frozen=True, slots=True)
class _Page:
    """One page that is being read."""

    picture: Image.Image
    number: int
    effort: Effort
    may_go_on: Callable[[], bool]

    def read(self) -> _Found:
        """One look for codes, then the zone, and only where both show nothing more looks."""
        looks = read_codes(np.asarray(self.picture), number=self.number, may_go_on=self.may_go_on)
        symbols = next(looks)
        zones = self._zones_beside(symbols)
        if not symbols and not zones and self.effort.is_patient:
            symbols = next(filter(None, looks), [])
        return _Found(symbols, zones)

    def _zones_beside(self, codes: Sequence[Symbol]) -> Sequence[ZoneText]:
        """Beside a code only where there are signs of a zone: it is the dearer of the two."""
        if codes and not may_bear_zone(self.picture, [code.place for code in codes]):
            return ()
        return read_zones(self.picture, page_number=self.number, may_go_on=self.may_go_on)


def warm_up() -> None:
    """Load all that reading a zone needs, so that the first one does not wait for it."""
    page = Image.new("L", (9, 9))
    read_zones(page, page_number=1, may_go_on=lambda: True)

"""Reading a picture: its codes and its zone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from time import monotonic, process_time

import numpy as np
from PIL import Image

from checkpoint.domain.documents.pictures import (
    NothingOnPicture,
    PictureSize,
    Reading,
    Symbol,
    ZoneText,
)
from checkpoint.recognition.codes.reading import peek, read_codes
from checkpoint.recognition.intake import pages_of
from checkpoint.recognition.showing import as_file
from checkpoint.recognition.zone import may_bear_zone, read_zones

EARLY = 12
"""Further looks for a code before a zone is searched of which there is no sign: they find nearly
all codes that are not seen at once, in a tenth of the time that the search may take."""
LAST = 0.4
"""Of the budget; later the last looks for a code are not begun any more, for they find few."""
WAITED = 3
"""Times the budget: so long may it take by the clock on the wall, on however busy a machine."""


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard a file is looked at; a look that has begun is finished."""

    budget: timedelta
    """Of the processor's time, so that a busy machine reads what an idle one reads. Then the
    officer scans again, which is quicker."""
    is_patient: bool = True
    """Whether a page that shows nothing at first is looked at in other ways."""
    is_peek: bool = False
    """Whether a page that shows no code from afar is not looked at any further."""


THOROUGH = Effort(timedelta(seconds=2))
GLANCE = Effort(timedelta(seconds=1), is_patient=False)
"""For the pictures of a running camera, of which the next one may be better."""
PEEK = Effort(timedelta(seconds=1), is_patient=False, is_peek=True)
"""For those on which something moves: a code that is held still must not wait for the one before
to be searched for a zone."""


class _Budget:
    """What is left of an effort."""

    def __init__(self, effort: Effort, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._seconds = effort.budget.total_seconds()
        self._began_at, self._waits_from = clock(), monotonic()

    def lasts(self, share: float = 1.0) -> bool:
        """Whether less than this share of it is spent."""
        worked = self._clock() - self._began_at
        waited = monotonic() - self._waits_from
        return max(worked, waited / WAITED) < share * self._seconds


def read(
    content: bytes,
    *,
    effort: Effort = THOROUGH,
    wants_shown: bool = False,
    clock: Callable[[], float] = process_time,
) -> Reading:
    """Read every code and zone on a picture file, page by page.

    Raises a ReadingFailed where there is none. ``clock`` counts seconds of work.
    """
    budget = _Budget(effort, clock)
    pages = pages_of(content, wants_small=wants_shown)
    symbols: list[Symbol] = []
    zones: list[ZoneText] = []
    for number, page in enumerate(pages.pictures, start=1):
        found = _Page(page, number, effort, budget).read()
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
    budget: _Budget

    def read(self) -> _Found:
        """What is likely and cheap first: a code at first sight, then what there are signs of."""
        if self.effort.is_peek:
            return self._peek()
        looks = read_codes(
            np.asarray(self.picture), number=self.number, may_go_on=lambda: self.budget.lasts(LAST)
        )
        symbols: Sequence[Symbol] = next(looks)
        has_signs = may_bear_zone(self.picture, symbols)
        if not symbols and not has_signs:
            symbols = self._closer(islice(looks, EARLY))
        zones = self._zones() if has_signs or not symbols else ()
        return _Found(symbols if symbols or zones else self._closer(looks), zones)

    def _peek(self) -> _Found:
        """The codes seen from afar; only beside one a zone is searched: they are told together."""
        symbols = peek(np.asarray(self.picture), number=self.number)
        is_both = bool(symbols) and may_bear_zone(self.picture, symbols)
        return _Found(symbols, self._zones() if is_both else ())

    def _closer(self, looks: Iterator[Sequence[Symbol]]) -> Sequence[Symbol]:
        return next(filter(None, looks), ()) if self.effort.is_patient else ()

    def _zones(self) -> Sequence[ZoneText]:
        return read_zones(self.picture, page_number=self.number, may_go_on=self.budget.lasts)


def warm_up() -> None:
    """Load all that reading a zone needs, so that the first one does not wait for it."""
    page = Image.new("L", (9, 9))
    read_zones(page, page_number=1, may_go_on=lambda: True)

"""A first look at a line of print: what characters the model sees on it, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from checkpoint.domain.documents.mrz.check_digit import FILLER
from checkpoint.recognition.zone.comb import Comb, comb_of
from checkpoint.recognition.zone.model import CLASSES, HEIGHT, STEP, TURNED, recogniser
from checkpoint.recognition.zone.path import Numbers, Path, columns_along, cut, rows_around
from checkpoint.recognition.zone.pixels import Floats, Page

TEXT = 32
"""Rows of a capital on a strip for the model."""
NARROWED = 0.75
"""Columns for a row: the model reads drawn together print as well, and quicker."""
BEYOND = 0.06
"""Of a line's length, looked at beyond its ends: a band may begin too late."""
MOST_COLUMNS = 2000
FAINTEST = 0.15
PITCH = 1.06
"""Of OCR-B in heights of a capital, at the size of a zone (Doc 9303-3 §4.4)."""
EVEN_ENOUGH, SURE_ENOUGH = 0.7, 0.45
FEWEST_FILLERS = 3
FEWEST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Glance:
    """A line of print at first sight."""

    path: Path
    """Lengthened to what was looked at."""
    text: str
    seen: Numbers
    """Where on the path each character is, as shares of it."""
    certainty: float
    """Of the characters, on average; 0 where there are none."""
    comb: Comb | None
    """Measured in shares of the path."""

    @property
    def is_turned(self) -> bool:
        """Whether fillers point the wrong way: the line is upside down."""
        return self.text.count(TURNED) > max(2, self.text.count(FILLER))

    @property
    def is_likely(self) -> bool:
        """Whether it looks like a line of a zone: evenly spaced, with fillers or many digits."""
        if self.comb is None or self.comb.evenness < EVEN_ENOUGH or self.certainty < SURE_ENOUGH:
            return False
        digits = sum(mark.isdigit() for mark in self.text)
        return self.text.count(FILLER) >= FEWEST_FILLERS or digits >= FEWEST_DIGITS

    @property
    def goes_on(self) -> tuple[bool, bool]:
        """Whether there are characters hard by the beginning, and by the end, of what was seen."""
        if self.comb is None:
            return False, False
        first, last = self.comb.at(np.array([-1.0, float(self.comb.count)]))
        return bool(first < 0), bool(last > 1)

    def measured(self) -> Path:
        """The path with the height of a capital that belongs to the pitch, if that is known."""
        if self.comb is None:
            return self.path
        return replace(self.path, height=self.comb.middle_pitch * self.path.length / PITCH)


def glances(page: Page, paths: Sequence[Path]) -> list[Glance]:
    """Look at lines of print, all at once."""
    ways = [path.lengthened(BEYOND, BEYOND) for path in paths]
    longest = max(way.length / way.height for way in ways)
    count = min(MOST_COLUMNS, max(96, STEP * round(longest * TEXT * NARROWED / STEP)))
    strips = [
        cut(page, way, columns_along(count), rows_around(way, count=HEIGHT, text=TEXT))
        for way in ways
    ]
    return [
        _glance(way, likely) for way, likely in zip(ways, recogniser().read(strips), strict=True)
    ]


def _glance(way: Path, likely: Floats) -> Glance:
    text, seen, sure = emissions(likely)
    shares = seen / len(likely)
    comb = comb_of(shares, way.height / way.length)
    return Glance(way, text, shares, float(sure.mean()) if text else 0.0, comb)


def emissions(likely: Floats) -> tuple[str, Numbers, Numbers]:
    """What is read from step to step: the characters, the steps they stand at, how sure they are.

    A character goes on while the next step says the same; the same one twice has a blank between.
    """
    best = likely.argmax(axis=1)
    text: list[str] = []
    steps: list[float] = []
    sure: list[float] = []
    at = 0
    while at < len(best):
        end = at
        while end + 1 < len(best) and best[end + 1] == best[at]:
            end += 1
        peak = likely[at : end + 1, best[at]]
        if best[at] < len(CLASSES) and peak.max() >= FAINTEST:
            text.append(CLASSES[best[at]])
            steps.append(float((np.arange(at, end + 1) * peak).sum() / peak.sum()) + 0.5)
            sure.append(float(peak.max()))
        at = end + 1
    return "".join(text), np.array(steps), np.array(sure)

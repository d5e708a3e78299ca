"""Whether a page on which codes were found may bear a zone too: asked in a few milliseconds.

Most pages with a code have no zone, and looking for one in earnest costs more than the code did.
The lines of a zone are long, evenly spaced and two or three of a kind, as hardly anything else on
paper: that shows on a small copy of the page, before the model is asked. How much is looked at is
counted, not timed, so that a busy machine reads what an idle one reads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import cv2
import numpy as np
from PIL import Image

from checkpoint.domain.documents.pictures import Place, Symbol, Symbology
from checkpoint.recognition.zone.bands import LEVELS, bands_on
from checkpoint.recognition.zone.glance import glances
from checkpoint.recognition.zone.lines import followed
from checkpoint.recognition.zone.path import Path, columns_along, cut, rows_around
from checkpoint.recognition.zone.pixels import Grey, Page

SMALLEST, LARGEST = 400, 1_000
"""Pixels of the longer side of the copy that is searched: of a small picture and of a huge one."""
SHRUNK = 4
"""What lies between is made so many times smaller."""
AROUND = 1.2
"""A code is covered with its quiet zone: its own stripes are long and even too."""
MOST_BANDS = 8
"""Of each direction; the cheap look."""
MOST_GLANCES = 2
"""Lines the model is asked about; the dear look."""
COLUMNS, ROWS, TEXT = 512, 8, 10
SMOOTHED = 41
"""Columns over which the light may change."""
FEWEST, MOST = 25, 60
"""Characters on a stretch: 30 to 44 make a line, which is seen too short or too long."""
EVEN, FELLOW = 0.6, 0.5
"""Share of the change along a line that has one pitch, and along the one beside it. Ordinary print
has 0.35, seldom more than 0.5, and hardly ever in two lines side by side."""
APART = (2.2, 2.5, 2.8)
"""Pitches from line to line: the standard has 2.5, and a page may be seen aslant."""
ALIKE = 2
"""Characters by which two lines of one zone may seem to differ."""


def may_bear_zone(picture: Image.Image, codes: Sequence[Symbol]) -> bool:
    """Whether a zone is worth being looked for on a grey page beside the codes found on it."""
    page = Page.of(picture)
    places = [code.place for code in codes]
    even = sorted(_even_lines(page, places, _directions(codes)), key=lambda line: -line[0])[
        :MOST_GLANCES
    ]
    if not even:
        return False
    seen = glances(page, [followed(page, path) for _, path in even])
    return any(glance.is_likely or glance.is_turned for glance in seen)


def _directions(codes: Sequence[Symbol]) -> tuple[bool, ...]:
    """Whether lines are looked for as they run upright, from top to bottom, or both.

    A QR code stands upright beside the print; stripes are printed either way.
    """
    if not codes or any(code.symbology is not Symbology.QR for code in codes):
        return True, False
    return tuple({_is_level(code.place) for code in codes})


def _is_level(place: Place) -> bool:
    """Whether a code's upper edge runs rather across the page than down."""
    left, right = place[0], place[1]
    return abs(right.x - left.x) >= abs(right.y - left.y)


def _even_lines(
    page: Page, codes: Sequence[Place], directions: Sequence[bool]
) -> Iterator[tuple[float, Path]]:
    """The stretches that are printed at one pitch and have another such beside them."""
    side = min(LARGEST, max(SMALLEST, max(page.size) // SHRUNK))
    small, scale = page.with_longer_side(side)
    bare = Page(_covered(small, codes, scale))
    for upright in directions:
        bands = bands_on(bare, side=side, upright=upright, levels=LEVELS[:1])
        for band in bands[:MOST_BANDS]:
            path = _enlarged(band.path, 1 / scale)
            evenness, count = _evenness(page, path)
            if evenness >= EVEN and _has_fellow(page, path, count):
                yield evenness, path


def _covered(small: Grey, codes: Sequence[Place], scale: float) -> Grey:
    """The copy with white paper over the codes."""
    bare = small.copy()
    for code in codes:
        corners = np.array(code, np.float32)
        middle = corners.mean(axis=0)
        wider = (middle + (corners - middle) * AROUND) * scale
        cv2.fillConvexPoly(bare, wider.round().astype(np.int32), 255)
    return bare


def _enlarged(path: Path, by: float) -> Path:
    (x0, y0), (x1, y1) = path.start, path.end
    return replace(path, start=(x0 * by, y0 * by), end=(x1 * by, y1 * by), height=path.height * by)


def _has_fellow(page: Page, path: Path, count: int) -> bool:
    """Whether a line of as many characters runs beside, as far off as in a zone."""
    pitch = path.length / count
    for apart in (way * pitches * pitch for pitches in APART for way in (-1, 1)):
        evenness, other = _evenness(page, path.beside(apart))
        if evenness >= FELLOW and abs(other - count) <= ALIKE:
            return True
    return False


def _evenness(page: Page, path: Path) -> tuple[float, int]:
    """How much of the change from light to dark along a line comes back at one pitch.

    And how many characters of that pitch it is long.
    """
    rows = rows_around(path, count=ROWS, text=TEXT)
    strip = cut(page, path, columns_along(COLUMNS), rows).astype(np.float32)
    light = strip.mean(axis=0)
    light -= cv2.blur(light[None], (SMOOTHED, 1))[0]
    power = np.abs(np.fft.rfft(light * np.hanning(COLUMNS)))[FEWEST:MOST] ** 2
    best = int(power.argmax())
    share = power[max(0, best - 1) : best + 2].sum() / (power.sum() + 1e-6)
    return float(share), FEWEST + best

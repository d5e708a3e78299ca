"""Long, low, busy stretches of a page, which may be the lines of a zone.

Found on a page made smaller: dark strokes are told from the paper about them, their upright edges
run together along a line of print, and what comes out long and low is a band. Print of most sizes
is seen at one of the sizes; what is no zone shows itself when it is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from checkpoint.recognition.zone.path import Path
from checkpoint.recognition.zone.pixels import Floats, Grey, Page

SIDES = (800, 1300)
"""Pixels of the longer side of the page made smaller; the second for a zone that fills less than
a third of it."""
LEVELS = (1.0, 2.0)
"""How busy a band must be: at the second level print is told from a mark or pattern under it."""
STROKE = 11
"""Pixels: what is wider is no stroke of small print but a picture."""
REACH = 25
"""Pixels between characters of one line, at most."""
SHORTEST = 0.14
"""Of a page's shorter side; 270 pixels of a phone's picture."""
SLENDEREST = 5.0
"""Length over height of the lowest band; a zone's line is 13 to 20, two that touch are 5 to 8."""
LOWEST = 3
"""Pixels of a band's height; what is lower cannot be read."""
STEEPEST = 0.45
"""Fall over way: 24 degrees."""
STRENGTH = 0.25
"""The power of a band's strength against its length: print above a zone is as black, but the
lines of a zone are the longest of a document."""


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch that may be a line of a zone."""

    path: Path
    score: float


def bands_on(
    page: Page, *, side: int, upright: bool, levels: Sequence[float] = LEVELS
) -> list[Band]:
    """The bands of a page seen at one size, the likeliest first.

    Where not ``upright``, those that run from top to bottom, for pages on their side.
    """
    grey, scale = page.with_longer_side(side)
    busy = _busy(grey if upright else np.ascontiguousarray(grey.T))
    found = sorted(_bands_at_levels(busy, levels), key=lambda band: -band.score)
    return [Band(_on_page(band.path, scale, upright=upright), band.score) for band in found]


def _busy(grey: Grey) -> Floats:
    """How much upright edge of dark strokes there is about every pixel."""
    paper = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((STROKE, STROKE), np.uint8))
    light = cv2.blur(paper, (31, 31)).astype(np.float32)
    ink = (paper.astype(np.float32) - grey) / (light + 16)
    ink = np.asarray(cv2.GaussianBlur(ink, (3, 3), 0), np.float32)
    edges = np.abs(np.asarray(cv2.Sobel(ink, cv2.CV_32F, 1, 0, ksize=3), np.float32))
    return np.asarray(cv2.blur(edges, (9, 3)), np.float32)


def _bands_at_levels(busy: Floats, levels: Sequence[float]) -> list[Band]:
    """The bands of all levels, each once."""
    sample = busy[::2, ::2]  # in a quarter of the time, and it was blurred over more
    limit = max(float(busy.mean()) * 1.6, float(np.quantile(sample, 0.995)) * 0.22, 0.01)
    found: list[Band] = []
    for level in levels:
        for band in _bands(busy, limit * level):
            if not any(_is_same(band.path, other.path) for other in found):
                found.append(band)
    return found


def _is_same(one: Path, other: Path) -> bool:
    """Whether two bands have their middles at one place."""
    (x, y), (u, v) = _middle(one), _middle(other)
    near = max(one.height, other.height)
    return abs(x - u) < near and abs(y - v) < near / 2


def _middle(path: Path) -> tuple[float, float]:
    """Of a band, which has no bow yet; asked for every two of them."""
    return (path.start[0] + path.end[0]) / 2, (path.start[1] + path.end[1]) / 2


def _bands(busy: Floats, limit: float) -> Iterator[Band]:
    mask = (busy > limit).astype(np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((1, REACH), np.uint8)))
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((3, REACH), np.uint8)))
    count, marks, boxes, _ = cv2.connectedComponentsWithStats(mask)
    shortest = SHORTEST * min(busy.shape)
    for label in range(1, count):
        left, top, width, height, area = (int(value) for value in boxes[label])
        if width < shortest or width < 2 * height or area < 4 * width:
            continue
        window = slice(top, top + height), slice(left, left + width)
        band = _band(marks[window] == label, busy[window], left, top)
        if band is not None:
            yield band


def _band(inside: np.ndarray, busy: Floats, left: int, top: int) -> Band | None:
    """The line through the middle of a shape, bowed as it is, and how much it looks like one."""
    tall = inside.sum(axis=0)
    columns = np.nonzero(tall)[0]
    middles = (inside * np.arange(inside.shape[0])[:, None]).sum(axis=0)[columns] / tall[columns]
    slope, level = _line_through(columns, middles)
    off = np.abs(middles - (slope * columns + level))
    kept = off <= 2 * _median(off) + 1
    slope, level = _line_through(columns[kept], middles[kept])
    height = _median(tall[columns])
    length = float(columns[-1] - columns[0]) * float(np.hypot(1, slope))
    if abs(slope) > STEEPEST or length < SLENDEREST * height or height < LOWEST:
        return None
    ends = columns[0] - 2, columns[-1] + 3
    points = [(left + float(x), top + float(slope * x + level)) for x in ends]
    strength = float(busy[inside].mean())
    return Band(Path(points[0], points[1], height), strength**STRENGTH * length)


def _median(values: np.ndarray) -> float:
    """The upper of the two middle ones, in a third of NumPy's time; a page has dozens of bands."""
    middle = len(values) // 2
    return float(np.partition(values, middle)[middle])


def _line_through(xs: np.ndarray, ys: np.ndarray) -> tuple[float, float]:
    """Slope and level of the straight line that fits best."""
    off = xs - xs.mean()
    slope = float((off * ys).sum() / max(float((off * off).sum()), 1e-9))
    return slope, float(ys.mean() - slope * xs.mean())


def _on_page(path: Path, scale: float, *, upright: bool) -> Path:
    """A path on the smaller page, perhaps on its side, as one on the page itself.

    A page read from top to bottom was mirrored; the line then runs from bottom to top, so that
    what is below it on the mirrored page is still below it.
    """
    ends = [(x / scale, y / scale) for x, y in (path.start, path.end)]
    if not upright:
        ends = [(y, x) for x, y in reversed(ends)]
    return Path(ends[0], ends[1], path.height / scale)

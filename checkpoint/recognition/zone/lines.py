"""From a band to the lines of print about it, each followed along its middle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from checkpoint.recognition.zone.path import Numbers, Path, columns_along, cut, rows_around
from checkpoint.recognition.zone.pixels import Floats, Grey, Page

TEXT = 16
"""Rows of a capital on the strips on which lines are followed."""
PARTS = 14
"""Of a line, in each of which its middle is looked for."""
NEAREST, FARTHEST = 1.35, 4.2
"""Between the middles of two lines of a zone, in heights of a capital; the standard has 2.6."""
STANDS_OUT = 3.0
"""Ink on a line of print, for that beside it: seldom less than 7 on zones, seldom 3 on tables."""
SHORTEST = 14
"""Length over height; the shortest line of a zone has 30, where no reflection cuts it in two."""
LEAST, MOST = 0.45, 1.5
"""How much less or more a capital may be than the band it lies on."""
FAINTEST = 0.3
"""The least ink of a line beside that of its neighbour."""
MOST_BEND = 0.04
"""Of a line's length: what bends more has jumped from one line to the next."""
MOST_COLUMNS = 1400


def followed(page: Page, path: Path, reaches: Sequence[float] = (1.6, 0.8)) -> Path:
    """The path with its bow laid through the middle of the print within reach, in heights."""
    for reach in reaches:
        ink = _ink(_strip(page, path, heights=2 * reach + 2))
        path = _centred(path, ink, reach)
    return path


def measured(page: Page, path: Path) -> Path | None:
    """A followed path with the height of its capitals, or ``None`` if no long line is there.

    The height of a band is blurred, and many a band is the grain of a table; this is cheap, and
    reading it would not be.
    """
    levels = _ink(_strip(page, path, heights=3.5)).mean(axis=1)
    empty = float(np.quantile(levels, 0.1))
    middle = len(levels) // 2
    top = float(levels[middle - TEXT // 4 : middle + TEXT // 4].max())
    if top < STANDS_OUT * empty:
        return None
    low = np.nonzero(levels - empty < (top - empty) / 2)[0]
    above, below = low[low < middle], low[low >= middle]
    if len(above) and len(below):
        rows = float(below[0] - above[-1] - 1)
        path = replace(path, height=path.height * min(max(rows / TEXT, LEAST), MOST))
    return path if path.length > SHORTEST * path.height else None


def neighbour(page: Page, path: Path, way: int) -> Path | None:
    """The next line of print above (``way`` -1) or below (1) a line, or ``None`` if none is near.

    It must stand apart: the line itself is not found again.
    """
    ink = _ink(_strip(page, path, heights=2 * FARTHEST + 2))
    profile = _profile(ink)
    middle = (len(profile) - 1) / 2
    rows = (middle + way * np.arange(NEAREST * TEXT, FARTHEST * TEXT)).astype(int)
    own = float(profile[int(middle) - TEXT // 2 : int(middle) + TEXT // 2].max())
    best = _first_peak(profile[rows], own)
    if best is None:
        return None
    near = path.beside((rows[best] - middle) / TEXT * path.height)
    found = followed(page, near, reaches=(0.7, 0.5))
    distance = abs(_middle_bow(found) - _middle_bow(path))
    return found if distance > 0.8 * NEAREST * path.height else None


def _middle_bow(path: Path) -> float:
    return path.bow[0] + path.bow[1] / 2 + path.bow[2] / 4


def _first_peak(levels: Numbers, own: float) -> int | None:
    """The first clear top that is no fainter than lines of one zone are, beside each other."""
    for at in range(1, len(levels) - 1):
        around = levels[max(0, at - TEXT // 2) : at + TEXT // 2 + 1]
        if levels[at] >= around.max() and levels[at] > FAINTEST * own:
            return at
    return None


def _strip(page: Page, path: Path, *, heights: float) -> Grey:
    count = min(MOST_COLUMNS, max(64, round(path.length / path.height * TEXT)))
    rows = rows_around(path, count=round(heights * TEXT), text=TEXT)
    return cut(page, path, columns_along(count), rows)


def _ink(strip: Grey) -> Floats:
    """Where strokes are: dark, narrow, and with upright edges."""
    wide = np.ones((TEXT // 2 + 1, TEXT // 2 + 1), np.uint8)
    dark = cv2.morphologyEx(strip, cv2.MORPH_BLACKHAT, wide).astype(np.float32)
    return np.asarray(np.abs(cv2.Sobel(cv2.GaussianBlur(dark, (3, 3), 0), cv2.CV_32F, 1, 0)))


def _profile(ink: Floats) -> Numbers:
    """How much ink a capital's height of rows holds about every row."""
    levels = ink.mean(axis=1)
    return np.convolve(levels, np.ones(TEXT), mode="same").astype(np.float64)


def _centred(path: Path, ink: Floats, reach: float) -> Path:
    count = ink.shape[0]
    middle = (count - 1) / 2
    window = np.abs(np.arange(count) - middle) <= reach * TEXT
    centres: list[tuple[float, float, float]] = []
    for part, columns in enumerate(np.array_split(np.arange(ink.shape[1]), PARTS)):
        profile = np.where(window, _profile(ink[:, columns]), 0)
        best = int(profile.argmax())
        near = np.arange(max(0, best - TEXT // 3), min(count, best + TEXT // 3 + 1))
        weights = profile[near] - 0.7 * profile[best]
        weights = np.clip(weights, 0, None)
        where = float((near * weights).sum() / max(weights.sum(), 1e-6))
        centres.append(((part + 0.5) / PARTS, where - middle, float(profile[best])))
    along, below, weight = np.array(centres).T
    strong = weight > 0.25 * np.median(weight)
    scale = path.height / TEXT
    bow = _robust(along[strong], below[strong], degree=2)
    if abs(bow[2] * scale + path.bow[2]) > MOST_BEND * path.length:
        bow = _robust(along[strong], below[strong], degree=1)
    flat, rise, bend = (value * scale for value in bow)
    old = path.bow
    return replace(path, bow=(old[0] + flat, old[1] + rise, old[2] + bend))


def _robust(along: Numbers, below: Numbers, *, degree: int) -> tuple[float, float, float]:
    """A parabola through most of the points; a straight line where there are few."""
    degree = degree if len(along) >= PARTS // 2 else 1
    kept = np.ones(len(along), bool)
    fit = np.zeros(degree + 1)
    for _ in range(3):
        if kept.sum() <= degree + 1:
            break
        fit = np.polyfit(along[kept], below[kept], degree)
        off = np.abs(np.polyval(fit, along) - below)
        kept = off <= max(1.0, 2.0 * float(np.median(off[kept])))
    full = np.zeros(3)
    full[3 - len(fit) :] = fit
    return float(full[2]), float(full[1]), float(full[0])

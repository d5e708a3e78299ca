"""The middle of a line of print on a page, and the strip that is cut along it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from checkpoint.recognition.zone.pixels import Grey, Page

Numbers: TypeAlias = npt.NDArray[np.floating[Any]]
STRAIGHT = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Path:
    """Where a line of print runs, from its left end to its right, in pixels of the page."""

    start: tuple[float, float]
    end: tuple[float, float]
    height: float
    """Of a capital."""
    bow: tuple[float, float, float] = STRAIGHT
    """How far below the straight way it runs, as a polynomial of the share of it covered:
    paper bends, and lenses bend more."""

    @property
    def length(self) -> float:
        """From end to end."""
        return float(np.hypot(self.end[0] - self.start[0], self.end[1] - self.start[1]))

    def point(self, along: float, below: float = 0.0) -> tuple[float, float]:
        """The point at a share of the way, so many pixels below the middle of the line."""
        xs, ys = self.points(np.array([along]), np.array([below]))
        return float(xs[0]), float(ys[0])

    def points(self, along: Numbers, below: Numbers) -> tuple[Numbers, Numbers]:
        """The same for many points at once."""
        right = (self.end[0] - self.start[0]) / self.length
        down = (self.end[1] - self.start[1]) / self.length
        off = below + self.bow[0] + self.bow[1] * along + self.bow[2] * along**2
        way = along * self.length
        return self.start[0] + way * right - off * down, self.start[1] + way * down + off * right

    def turned(self) -> Path:
        """The same line read from the other end, for a page that lies upside down."""
        flat, rise, bend = self.bow
        bow = (-(flat + rise + bend), rise + 2 * bend, -bend)
        return Path(self.end, self.start, self.height, bow)

    def beside(self, below: float) -> Path:
        """The line that runs so many pixels below this one."""
        return replace(self, bow=(self.bow[0] + below, *self.bow[1:]))

    def lengthened(self, before: float, after: float) -> Path:
        """The straight way with so many shares of its length more at its ends, the bow kept."""
        span = 1 + before + after
        flat, rise, bend = self.bow
        # The share along the new way is (old + before) / span; the bow is written in the new.
        bow = (
            flat - rise * before + bend * before**2,
            (rise - 2 * bend * before) * span,
            bend * span**2,
        )
        right, down = self.end[0] - self.start[0], self.end[1] - self.start[1]
        start = (self.start[0] - right * before, self.start[1] - down * before)
        end = (self.end[0] + right * after, self.end[1] + down * after)
        return Path(start, end, self.height, bow)


def cut(page: Page, path: Path, along: Numbers, below: Numbers) -> Grey:
    """The strip whose columns lie at shares along a path, and its rows so far below it."""
    right, down = np.meshgrid(along, below)
    xs, ys = path.points(right, down)
    step = max(path.length * abs(along[-1] - along[0]) / len(along), 1e-6)
    rise = abs(below[-1] - below[0]) / max(len(below) - 1, 1)
    copy, across, upright = page.at_scale(min(1.0, 1 / max(min(step, rise * 1.3), 1e-6)))
    strip = cv2.remap(
        copy,
        ((xs + 0.5) * across - 0.5).astype(np.float32),
        ((ys + 0.5) * upright - 0.5).astype(np.float32),
        interpolation=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return strip.astype(np.uint8, copy=False)


def rows_around(path: Path, *, count: int, text: float, lower: float = 0.0) -> Numbers:
    """Where ``count`` rows of a strip lie so that capitals are ``text`` rows high."""
    step = path.height / text
    return (np.arange(count) - (count - 1) / 2) * step + lower


def columns_along(count: int, first: float = 0.0, last: float = 1.0) -> Numbers:
    """Where ``count`` columns of a strip lie, evenly from one share to another."""
    return first + (np.arange(count) + 0.5) * (last - first) / count

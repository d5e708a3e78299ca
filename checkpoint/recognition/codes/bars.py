"""Where on a page stripes lie side by side, as in a linear code, and a picture of them upright.

Within such a code all edges run one way. The direction of the edges around every point, and how
much they agree, is told by the structure tensor: the mean of the products of both gradients. Its
main direction says how far the code is turned, so that the page need not be turned at random.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, sin

import cv2
import numpy as np
from numpy.typing import NDArray

from checkpoint.domain.documents.pictures import Place, Point
from checkpoint.recognition.codes.pixels import Affine, Grey, scaled, warped

SEARCHED = 800
"""Pixels of the longer side of the picture that is searched; the stripes are read on the page."""
AROUND = 21
"""Pixels of the square over which edges must agree."""
AGREEMENT = 0.55
"""From 0, edges in all directions, to 1, all in one."""
WEAKEST = 400.0
"""Mean of the squared gradient; below lies the grain of paper."""
OF_STRONGEST = 0.12
"""What is so much weaker than the strongest edges of the page is print in the background."""
SMALLEST = 600
"""Pixels of the region, on the picture that is searched."""
NARROWEST = 40
QUARTER = 90
"""Degrees."""
FILLED = 0.4
"""The share of its rectangle that a region takes at least."""
MOST = 4
QUIET = 0.12
"""Room kept at both ends for the quiet zone, as a share of the region's width."""
WIDTH = 1_600
"""Pixels that a region is drawn wide, if it need not be enlarged more than three times."""
BESIDE = 6
"""Pixels on both sides of a line that was read, so that there are rows to be read."""
LARGEST = 3.0
SMALLEST_SCALE = 0.5

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of stripes, aslant on the page; all in pixels of the page."""

    angle: float
    """Radians from the page's x axis to the direction across the stripes."""
    across: tuple[float, float]
    """From where to where it reaches across the stripes, measured along ``angle``."""
    along: tuple[float, float]
    weight: float
    """How much looks like stripes there."""

    def covers(self, point: Point) -> bool:
        """Whether a point of the page lies within."""
        across, along = self._turned(point)
        return (
            self.across[0] <= across <= self.across[1] and self.along[0] <= along <= self.along[1]
        )

    def place(self) -> Place:
        """Its four corners on the page."""
        (left, right), (top, bottom) = self.across, self.along
        one, two, three, four = (
            self._on_page(*corner)
            for corner in ((left, top), (right, top), (right, bottom), (left, bottom))
        )
        return one, two, three, four

    def _turned(self, point: Point) -> tuple[float, float]:
        turn_x, turn_y = cos(self.angle), sin(self.angle)
        return point.x * turn_x + point.y * turn_y, point.y * turn_x - point.x * turn_y

    def _on_page(self, across: float, along: float) -> Point:
        turn_x, turn_y = cos(self.angle), sin(self.angle)
        return Point(
            round(across * turn_x - along * turn_y), round(across * turn_y + along * turn_x)
        )

    def upright(self, page: Grey) -> tuple[Grey, Affine] | None:
        """The stripes drawn upright, and the mapping back to the page; nothing of a sliver."""
        room = QUIET * (self.across[1] - self.across[0]) + 12
        left, width = self.across[0] - room, self.across[1] - self.across[0] + 2 * room
        top, height = self.along[0], self.along[1] - self.along[0]
        scale = min(LARGEST, max(SMALLEST_SCALE, WIDTH / width))
        size = round(width * scale), round(height * scale)
        if min(size) < AROUND // 2:
            return None
        turn_x, turn_y = cos(self.angle), sin(self.angle)
        back = Affine(
            turn_x / scale,
            -turn_y / scale,
            left * turn_x - top * turn_y,
            turn_y / scale,
            turn_x / scale,
            left * turn_y + top * turn_x,
        )
        return warped(page, back, size), back


def regions_of(page: Grey) -> tuple[Region, ...]:
    """The places where stripes lie, the likeliest first."""
    scale = min(1.0, SEARCHED / max(page.shape))
    field = _field(scaled(page, scale) if scale < 1 else page)
    found = sorted(_regions(field, scale), key=lambda region: region.weight, reverse=True)
    return tuple(found[:MOST])


def stripes_around(page: Grey, place: Place) -> Region:
    """The stripes where a linear code was read, however aslant the line is that was read."""
    xs, ys = zip(*place, strict=True)
    rows = slice(max(0, min(ys) - AROUND), max(1, max(ys) + AROUND))
    columns = slice(max(0, min(xs) - AROUND), max(1, max(xs) + AROUND))
    field = _field(page[rows, columns])
    angle = _angle(field, np.ones(field.xx.shape, dtype=np.bool_))
    across = [x * cos(angle) + y * sin(angle) for x, y in place]
    along = [y * cos(angle) - x * sin(angle) for x, y in place]
    return Region(
        angle=angle,
        across=(min(across), max(across)),
        along=(min(along) - BESIDE, max(along) + BESIDE),
        weight=float(field.xx.size),
    )


def slant_of(page: Grey) -> float:
    """Degrees, up to half a quarter turn, by which most edges of a page depart from the straight.

    Of its print, its borders and its codes; 0 for a page without edges.
    """
    scale = min(1.0, SEARCHED / max(page.shape))
    picture = scaled(page, scale) if scale < 1 else page
    across = cv2.Scharr(picture, cv2.CV_32F, 1, 0)
    down = cv2.Scharr(picture, cv2.CV_32F, 0, 1)
    strength, angle = (np.asarray(part) for part in cv2.cartToPolar(across, down))
    turned = np.degrees(angle) % QUARTER
    counts, _ = np.histogram(turned, QUARTER, range=(0, QUARTER), weights=strength**2)
    around = counts + np.roll(counts, 1) + np.roll(counts, -1)
    best = float(np.argmax(around))
    return best - QUARTER if best > QUARTER / 2 else best


@dataclass(frozen=True, slots=True)
class _Field:
    """The structure tensor around every point: of both gradients squared, and their product."""

    xx: Plane
    yy: Plane
    xy: Plane
    agreement: Plane

    def is_striped(self) -> NDArray[np.uint8]:
        energy = self.xx + self.yy
        strong = energy > max(WEAKEST, OF_STRONGEST * float(np.percentile(energy, 99)))
        mask = ((self.agreement > AGREEMENT) & strong).astype(np.uint8)
        # Lines of print are parted from one another, and the parts of a code joined.
        opened = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
        closed = cv2.morphologyEx(opened, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
        return np.asarray(closed, dtype=np.uint8)


def _field(picture: Grey) -> _Field:
    across = cv2.Sobel(picture, cv2.CV_32F, 1, 0, ksize=3)
    down = cv2.Sobel(picture, cv2.CV_32F, 0, 1, ksize=3)
    xx, yy, xy = (_mean(product) for product in (across * across, down * down, across * down))
    agreement = np.sqrt((xx - yy) ** 2 + 4 * xy * xy) / (xx + yy + 1e-3)
    return _Field(xx, yy, xy, agreement.astype(np.float32))


def _mean(plane: object) -> Plane:
    around = cv2.boxFilter(np.asarray(plane, dtype=np.float32), -1, (AROUND, AROUND))
    return np.asarray(around, dtype=np.float32)


def _regions(field: _Field, scale: float) -> Iterator[Region]:
    count, labels, sizes, _ = cv2.connectedComponentsWithStats(field.is_striped())
    for number in range(1, count):
        area = int(sizes[number, cv2.CC_STAT_AREA])
        if area < SMALLEST:
            continue
        region = _region(field, np.asarray(labels == number), area, scale)
        if region is not None:
            yield region


def _region(field: _Field, inside: NDArray[np.bool_], area: int, scale: float) -> Region | None:
    angle = _angle(field, inside)
    ys, xs = np.nonzero(inside)
    across = np.percentile(xs * cos(angle) + ys * sin(angle), [0.5, 99.5])
    along = np.percentile(ys * cos(angle) - xs * sin(angle), [1, 99])
    width, height = across[1] - across[0], along[1] - along[0]
    if width < NARROWEST or area < FILLED * width * height:
        return None
    return Region(
        angle=angle,
        across=(float(across[0]) / scale, float(across[1]) / scale),
        along=(float(along[0]) / scale, float(along[1]) / scale),
        weight=area * float(field.agreement[inside].mean()),
    )


def _angle(field: _Field, inside: NDArray[np.bool_]) -> float:
    slant = 2 * float(field.xy[inside].sum())
    return 0.5 * float(np.arctan2(slant, float((field.xx[inside] - field.yy[inside]).sum())))

"""Grey pictures as arrays, and what is done to them before they are read."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from checkpoint.domain.documents.pictures import Place, Point

Grey: TypeAlias = NDArray[np.uint8]
"""Rows of bytes, 0 is black."""


class Affine(NamedTuple):
    """A straight mapping of points: x' = xx·x + xy·y + x0, and y' likewise."""

    xx: float = 1.0
    xy: float = 0.0
    x0: float = 0.0
    yx: float = 0.0
    yy: float = 1.0
    y0: float = 0.0

    def point(self, point: Point) -> Point:
        """Where a point comes to lie."""
        x, y = point
        return Point(
            round(self.xx * x + self.xy * y + self.x0), round(self.yx * x + self.yy * y + self.y0)
        )

    def place(self, place: Place) -> Place:
        """Where four corners come to lie."""
        one, two, three, four = map(self.point, place)
        return one, two, three, four

    def rows(self) -> NDArray[np.float64]:
        """As OpenCV wants it."""
        return np.array([[self.xx, self.xy, self.x0], [self.yx, self.yy, self.y0]])

    def after(self, factor: float) -> Affine:
        """This mapping for points that were first multiplied."""
        return Affine(
            self.xx * factor, self.xy * factor, self.x0, self.yx * factor, self.yy * factor, self.y0
        )


_QUARTERS = {
    1: cv2.ROTATE_90_COUNTERCLOCKWISE,
    2: cv2.ROTATE_180,
    3: cv2.ROTATE_90_CLOCKWISE,
}
AS_IT_LIES = Affine()
"""The mapping that leaves every point where it is."""


def scaled(picture: Grey, scale: float) -> Grey:
    """A picture made larger or smaller, at least one pixel wide and high."""
    height, width = picture.shape
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return _grey(cv2.resize(picture, size, interpolation=how))


def turned_by(picture: Grey, quarters: int) -> Grey:
    """A picture turned by one to three quarters, against the clock."""
    return _grey(cv2.rotate(picture, _QUARTERS[quarters]))


def warped(picture: Grey, back: Affine, size: tuple[int, int]) -> Grey:
    """A picture of a size, of which every point lies where ``back`` says on the one given."""
    how = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    border = cv2.BORDER_REPLICATE
    return _grey(cv2.warpAffine(picture, back.rows(), size, flags=how, borderMode=border))


def inverted(picture: Grey) -> Grey:
    """Light for dark."""
    return _grey(cv2.bitwise_not(picture))


def softened(picture: Grey, radius: float) -> Grey:
    """Without grain; the radius is in pixels."""
    return _grey(cv2.GaussianBlur(picture, (0, 0), radius))


def sharpened(picture: Grey, radius: float) -> Grey:
    """With what a lens out of focus has blurred, by about a radius in pixels, drawn together."""
    return _grey(cv2.addWeighted(picture, 3.0, softened(picture, radius), -2.0, 0.0))


def evened(picture: Grey) -> Grey:
    """With full contrast in every part, however the light falls."""
    return _grey(cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(picture))


def averaged_down(picture: Grey, rows: int) -> Grey:
    """Every pixel the mean of the rows around it: what is the same in all of them stays."""
    return _grey(cv2.blur(picture, (1, max(1, rows))))


def stretched(picture: Grey) -> Grey:
    """With contrast from black to white."""
    whole = np.zeros_like(picture)
    return _grey(cv2.normalize(picture, whole, 0, 255, cv2.NORM_MINMAX))


def _grey(picture: object) -> Grey:
    """OpenCV's types say less than it gives: bytes in, bytes out."""
    return np.asarray(picture, dtype=np.uint8)

"""A page as numbers, at several sizes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

Grey: TypeAlias = npt.NDArray[np.uint8]
Floats: TypeAlias = npt.NDArray[np.float32]

SMALLEST_SIDE = 48


@dataclass(frozen=True)
class Page:
    """A grey page, and smaller copies of it, each half as large as the one before."""

    grey: Grey

    @classmethod
    def of(cls, picture: Image.Image) -> Page:
        """A page of a picture in any mode."""
        return cls(np.asarray(picture if picture.mode == "L" else picture.convert("L")))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.grey.shape[1], self.grey.shape[0]

    @cached_property
    def halves(self) -> tuple[Grey, ...]:
        """The page itself, then its halves."""
        copies = [self.grey]
        while min(copies[-1].shape) >= 2 * SMALLEST_SIDE:
            rows, columns = copies[-1].shape
            half = cv2.resize(copies[-1], (columns // 2, rows // 2), interpolation=cv2.INTER_AREA)
            copies.append(half.astype(np.uint8, copy=False))
        return tuple(copies)

    def at_scale(self, scale: float) -> tuple[Grey, float, float]:
        """The smallest copy with more than ``scale`` pixels for one, and its true scales."""
        level = 0
        while level + 1 < len(self.halves) and 0.5 ** (level + 1) >= scale:
            level += 1
        copy = self.halves[level]
        return copy, copy.shape[1] / self.grey.shape[1], copy.shape[0] / self.grey.shape[0]

    def with_longer_side(self, side: int) -> tuple[Grey, float]:
        """The page with its longer side of so many pixels, and its scale."""
        scale = side / max(self.size)
        copy, _, _ = self.at_scale(scale)
        size = (max(1, round(self.size[0] * scale)), max(1, round(self.size[1] * scale)))
        how = cv2.INTER_AREA if copy.shape[1] > size[0] else cv2.INTER_CUBIC
        return cv2.resize(copy, size, interpolation=how).astype(np.uint8, copy=False), scale

"""A sheet of paper to draw on, measured in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
REGULAR = "NotoSans-Regular.ttf"
BOLD = "NotoSans-Bold.ttf"
OCR_B = "OCRB.otf"

MILLIMETRES_PER_INCH = 25.4

Colour: TypeAlias = tuple[int, int, int]
INK: Colour = (24, 26, 34)
QUIET: Colour = (92, 98, 110)
WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a sheet in millimetres: its upper left corner, and how far it reaches."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper; all places and sizes on it are millimetres from its upper left corner."""

    picture: Image.Image
    dpi: int

    @classmethod
    def blank(cls, width: float, height: float, *, dpi: int, colour: Colour = WHITE) -> Sheet:
        """Cut a sheet of one colour."""
        size = (pixels(width, dpi), pixels(height, dpi))
        return cls(Image.new("RGB", size, colour), dpi)

    def px(self, length: float) -> int:
        """A length in whole pixels."""
        return pixels(length, self.dpi)

    def corners(self, box: Box) -> tuple[int, int, int, int]:
        """A box in pixels: left, top, right, bottom."""
        return self.px(box.left), self.px(box.top), self.px(box.right), self.px(box.bottom)

    def fill(self, box: Box, colour: Colour) -> None:
        """Lay a colour over a box."""
        self.picture.paste(colour, self.corners(box))

    def frame(self, box: Box, colour: Colour, *, line: float = 0.2) -> None:
        """Draw the outline of a box."""
        draw = ImageDraw.Draw(self.picture)
        draw.rectangle(self.corners(box), outline=colour, width=max(1, self.px(line)))

    def lay(self, other: Image.Image, box: Box, *, mask: Image.Image | None = None) -> None:
        """Lay another picture over a box; it is scaled to fill it."""
        left, top, right, bottom = self.corners(box)
        size = (right - left, bottom - top)
        shape = mask.resize(size, Image.Resampling.LANCZOS) if mask else None
        self.picture.paste(other.resize(size, Image.Resampling.LANCZOS), (left, top), shape)

    def write(
        self,
        words: str,
        left: float,
        baseline: float,
        *,
        size: float,
        width: float,
        font: str = REGULAR,
        colour: Colour = INK,
    ) -> None:
        """Write one line of type of a given size, set smaller where it would pass ``width``."""
        type_ = fitting_font(words, font, size * self.dpi / MILLIMETRES_PER_INCH, self.px(width))
        draw = ImageDraw.Draw(self.picture)
        draw.text((self.px(left), self.px(baseline)), words, font=type_, fill=colour, anchor="ls")


def pixels(length: float, dpi: int) -> int:
    """A length in millimetres as whole pixels."""
    return round(length * dpi / MILLIMETRES_PER_INCH)


@lru_cache(maxsize=64)
def font_of(name: str, size: float) -> ImageFont.FreeTypeFont:
    """A font of the project's own, its size in pixels."""
    # The basic layout is the one every machine has, so a page looks the same on each.
    return ImageFont.truetype(FONTS / name, size, layout_engine=ImageFont.Layout.BASIC)


def fitting_font(words: str, name: str, size: float, room: int) -> ImageFont.FreeTypeFont:
    """The font at the size asked for, or as much smaller as the words need to fit the room."""
    font = font_of(name, size)
    length = font.getlength(words)
    return font if length <= room else font_of(name, size * room / length)

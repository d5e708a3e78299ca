"""A sheet of paper to draw on, measured in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

from PIL import Image, ImageDraw, ImageFont

from checkpoint.resources import RESOURCES

FONTS = RESOURCES / "fonts"
REGULAR = "NotoSans-Regular.ttf"
BOLD = "NotoSans-Bold.ttf"
OCR_B = "OCRB.otf"

MILLIMETRES_PER_INCH = 25.4
SMALLEST = 1.0
"""Pixels of the smallest type, which nobody can read any more."""

Align: TypeAlias = Literal["left", "centre", "right"]
_ANCHORS: dict[Align, tuple[float, str]] = {
    "left": (0, "ls"),
    "centre": (0.5, "ms"),
    "right": (1, "rs"),
}
"""How far across a box words are held, and Pillow's name for holding them there."""

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

    def lay(self, other: Image.Image, box: Box) -> None:
        """Lay another picture over a box; it is scaled to fill it."""
        left, top, right, bottom = self.corners(box)
        scaled = other.resize((right - left, bottom - top), Image.Resampling.LANCZOS)
        self.picture.paste(scaled, (left, top))

    def stain(self, mask: Image.Image, box: Box, colour: Colour) -> None:
        """Colour a box where the mask, scaled to fill it, is light."""
        left, top, right, bottom = self.corners(box)
        scaled = mask.resize((right - left, bottom - top), Image.Resampling.LANCZOS)
        self.picture.paste(colour, (left, top), scaled)

    def write(
        self,
        words: str,
        box: Box,
        *,
        size: float,
        font: str = REGULAR,
        colour: Colour = INK,
        align: Align = "left",
    ) -> None:
        """Write one line of type in the middle of a box's height.

        ``size`` is that of the type; it is set smaller where the words would pass the box.
        """
        in_pixels = size * self.dpi / MILLIMETRES_PER_INCH
        type_ = fitting_font(words, font, in_pixels, self.px(box.width))
        cap_height = -type_.getbbox("H", anchor="ls")[1]
        baseline = self.px(box.top + box.height / 2) + cap_height / 2
        share, anchor = _ANCHORS[align]
        place = (self.px(box.left + share * box.width), baseline)
        ImageDraw.Draw(self.picture).text(place, words, font=type_, fill=colour, anchor=anchor)


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
    while (length := font.getlength(words)) > room and font.size > SMALLEST:
        # Small type is set on whole pixels, so it does not shrink in proportion.
        font = font_of(name, max(SMALLEST, font.size * min(room / length, 0.97)))
    return font

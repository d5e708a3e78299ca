"""The machine-readable zone, printed to scale."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PIL import ImageDraw, ImageFont

from checkpoint.specimens.sheet import (
    INK,
    MILLIMETRES_PER_INCH,
    OCR_B,
    WHITE,
    Box,
    Sheet,
    font_of,
)

ZONE_HEIGHT = 23.2
"""The zone at the foot of the document, Doc 9303-4 §3.2, 9303-5 and 9303-6 alike."""
PITCH = 2.54
"""From character to character: ten to the inch, OCR-B size 1 (Doc 9303-3 §4.4)."""
LINE_PITCH = 6.35
"""From line to line: four to the inch."""


def print_zone(sheet: Sheet, box: Box, lines: Sequence[str], *, margin: float) -> None:
    """Print the lines in OCR-B, centred in height, the first character ``margin`` from the edge.

    Every character is set on its own place of the pitch, so that rounding to pixels does not add
    up along a line of 44.
    """
    sheet.fill(box, WHITE)
    draw = ImageDraw.Draw(sheet.picture)
    font = _type_at_pitch(sheet.dpi)
    height = -font.getbbox("H", anchor="ls")[1] * MILLIMETRES_PER_INCH / sheet.dpi
    block = LINE_PITCH * (len(lines) - 1) + height
    first = box.top + (box.height - block) / 2 + height
    for row, line in enumerate(lines):
        for column, mark in enumerate(line):
            centre = box.left + margin + (column + 0.5) * PITCH
            place = (sheet.px(centre), sheet.px(first + row * LINE_PITCH))
            draw.text(place, mark, font=font, fill=INK, anchor="ms")


@lru_cache(maxsize=4)
def _type_at_pitch(dpi: int) -> ImageFont.FreeTypeFont:
    """OCR-B at the size at which one character is as wide as the pitch."""
    probe = 1000
    return font_of(OCR_B, PITCH / MILLIMETRES_PER_INCH * dpi * probe / _advance(probe))


def _advance(size: int) -> float:
    return font_of(OCR_B, size).getlength("<")

"""What makes a sheet look like a document: ground pattern, portrait, and the mark SPECIMEN."""

from __future__ import annotations

from math import pi, sin

from PIL import Image, ImageDraw

from checkpoint.specimens.sheet import BOLD, WHITE, Box, Colour, Sheet, fitting_font

MARK = "SPECIMEN · CONTOH"
NOT_VALID = "SPECIMEN · CONTOH · BUKAN DOKUMEN SAH · NOT A VALID DOCUMENT"
MARK_RED: Colour = (196, 30, 42)
PORTRAIT_GREY: Colour = (222, 227, 234)
SILHOUETTE: Colour = (128, 138, 152)

MARK_STRENGTH = 0.2
MARK_SLOPE = 8
"""Degrees the mark rises from left to right."""

SMOOTH = 2
"""Shapes are drawn this many times larger and scaled down, which smooths their edges."""


def lay_pattern(sheet: Sheet, box: Box, colour: Colour) -> None:
    """Cover a box with fine waves, as printed documents are."""
    left, top, right, bottom = sheet.corners(box)
    width, height = (right - left) * SMOOTH, (bottom - top) * SMOOTH
    mask = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(mask)
    gap = sheet.px(1.3) * SMOOTH
    step = max(1, width // 160)
    for number, start in enumerate(range(-gap, height + gap, gap)):
        wave = [
            (x, start + gap * 1.6 * sin(2 * pi * (2.5 * x / width) + number * 0.35))
            for x in range(0, width + step, step)
        ]
        draw.line(wave, fill=255, width=SMOOTH)
    sheet.stain(mask, box, colour)


def lay_portrait(sheet: Sheet, box: Box, *, ground: Colour = PORTRAIT_GREY) -> None:
    """Draw the placeholder of a portrait: a head and shoulders without a face."""
    left, top, right, bottom = sheet.corners(box)
    width, height = (right - left) * SMOOTH, (bottom - top) * SMOOTH
    portrait = Image.new("RGB", (width, height), ground)
    draw = ImageDraw.Draw(portrait)
    for shape in _PERSON:
        x0, y0, x1, y1 = shape
        draw.ellipse((x0 * width, y0 * height, x1 * width, y1 * height), fill=SILHOUETTE)
    draw.rectangle((0.42 * width, 0.5 * height, 0.58 * width, 0.7 * height), fill=SILHOUETTE)
    sheet.lay(portrait, box)
    strip = Box(box.left, box.bottom - 4, box.width, 4)
    sheet.fill(strip, WHITE)
    sheet.write("SPECIMEN", strip, size=3, font=BOLD, colour=MARK_RED, align="centre")
    sheet.frame(box, SILHOUETTE)


_PERSON = ((0.31, 0.16, 0.69, 0.57), (0.1, 0.64, 0.9, 1.36))
"""Head and shoulders, as shares of the portrait's width and height."""


def mark_specimen(sheet: Sheet, box: Box, *, lines: int = 2) -> None:
    """Write SPECIMEN slantwise across a box, in a red that lets the print under it be read."""
    left, top, right, bottom = sheet.corners(box)
    width, height = right - left, bottom - top
    mask = Image.new("L", (width, height), 0)
    words = _slanted(round(width * 0.92), round(height / lines))
    for line in range(lines):
        across = (width - words.width) // 2
        down = round(height * (line + 0.5) / lines - words.height / 2)
        mask.paste(words, (across, down))
    sheet.picture.paste(MARK_RED, (left, top), mask.point(lambda light: light * MARK_STRENGTH))


def _slanted(width: int, height: int) -> Image.Image:
    """The mark as light on dark, as large as fits."""
    font = fitting_font(MARK, BOLD, height * 0.5, width)
    left, top, right, bottom = font.getbbox(MARK)
    mask = Image.new("L", (round(right - left), round(bottom - top)), 0)
    ImageDraw.Draw(mask).text((-left, -top), MARK, font=font, fill=255)
    turned = mask.rotate(MARK_SLOPE, expand=True, resample=Image.Resampling.BICUBIC)
    turned.thumbnail((width, height))
    return turned


def write_not_valid(sheet: Sheet, box: Box) -> None:
    """Write in a strip, white on red, that this is no document."""
    sheet.fill(box, MARK_RED)
    sheet.write(NOT_VALID, box, size=box.height * 0.68, font=BOLD, colour=WHITE, align="centre")

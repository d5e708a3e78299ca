"""Zones as other printers print them: bolder, paler, on patterned paper, at not quite the pitch.

The pages of `pages` are the project's own, clean and all alike. What reads zones must not learn
that one print: here the same zone comes from many presses. No state's document is copied.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, sin
from random import Random

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from checkpoint.specimens.ornament import lay_portrait
from checkpoint.specimens.sheet import (
    BOLD,
    INK,
    MILLIMETRES_PER_INCH,
    OCR_B,
    QUIET,
    Box,
    Colour,
    Sheet,
    font_of,
)
from checkpoint.specimens.zone import LINE_PITCH, PITCH

MARGIN = 4.0
"""Millimetres between the zone and the edge of the paper."""
FOOT = 5.0
CAP_HEIGHT = 2.4
"""Of OCR-B at the size of a zone, in millimetres."""
SIZES = {44: (125.0, 88.0), 36: (105.0, 74.0), 30: (85.6, 54.0)}
"""Width and height of the document, by the characters in a line of its zone."""
PAPERS: tuple[Colour, ...] = ((252, 252, 250), (236, 228, 214), (214, 226, 238), (228, 214, 226))
INKS: tuple[Colour, ...] = ((24, 24, 30), (50, 46, 60), (70, 60, 56), (30, 40, 80))
PROSE = "IDENTITAS PEMEGANG DOKUMEN CONTOH UNTUK LATIHAN PEMERIKSAAN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """How a page is printed; as it stands, well."""

    weight: int = 0
    """Pixels at 300 dpi by which strokes are too thick, or too thin where negative."""
    ink: Colour = INK
    paper: Colour = PAPERS[0]
    pattern: float = 0.0
    """How strongly the waves of the paper run through the zone, from 0 to 1."""
    pitch: float = 1.0
    """How much wider the characters stand than the standard has it."""
    wear: float = 0.0
    """The share of the ink that came off in spots."""
    mark: float = 0.0
    """How strongly SPECIMEN is printed across all of the page, the zone too."""


def any_press(chance: Random) -> Press:
    """A press as one may meet it."""
    return Press(
        weight=chance.choice((-1, 0, 0, 0, 1, 2)),
        ink=chance.choice(INKS),
        paper=chance.choice(PAPERS),
        pattern=chance.choice((0.0, 0.2, 0.4)),
        pitch=chance.uniform(0.98, 1.02),
        wear=chance.choice((0.0, 0.0, 0.08)),
        mark=chance.choice((0.0, 0.0, 0.25)),
    )


def printed_page(lines: Sequence[str], press: Press, *, seed: int, dpi: int = 300) -> Image.Image:
    """Draw a page with a zone at its foot, and print, portrait and pattern above."""
    chance = Random(seed)  # noqa: S311 - pages must be repeatable, not unguessable
    width, height = SIZES[len(lines[0])]
    sheet = Sheet.blank(width, height, dpi=dpi, colour=press.paper)
    _lay_print(sheet, width, chance)
    _lay_waves(sheet, press, chance)
    _lay_zone(sheet, lines, press, chance)
    if press.mark:
        _lay_mark(sheet, press, chance)
    return sheet.picture


def _lay_print(sheet: Sheet, width: float, chance: Random) -> None:
    """A portrait and lines of ordinary print, which are no zone."""
    lay_portrait(sheet, Box(5, 5, 22, 26))
    words = PROSE.split()
    for row in range(4):
        chance.shuffle(words)
        text = " ".join(words[: chance.randint(2, 5)])
        top = 4 + row * 7.5
        sheet.write(text, Box(30, top, width - 34, 2), size=1.7, colour=QUIET)
        sheet.write(text[::-1], Box(30, top + 2.2, width - 34, 3.4), size=2.9, font=BOLD)


def _lay_waves(sheet: Sheet, press: Press, chance: Random) -> None:
    """Fine lines all over, as banknotes and passports have them."""
    ink = tuple(round(level * (1 - 0.55 * press.pattern)) for level in press.paper)
    draw = ImageDraw.Draw(sheet.picture, "RGBA")
    alpha = round(255 * min(1.0, press.pattern * 2))
    gap, swing = chance.randint(9, 22), chance.uniform(6, 30)
    slope, waves = chance.uniform(-0.5, 0.5), chance.uniform(1, 5)
    picture = sheet.picture
    for start in range(-picture.width, picture.height + picture.width, gap):
        points = [
            (x, start + slope * x + swing * sin(2 * pi * waves * x / picture.width))
            for x in range(0, picture.width + 8, 8)
        ]
        draw.line(points, fill=(ink[0], ink[1], ink[2], alpha), width=2)


def _lay_zone(sheet: Sheet, lines: Sequence[str], press: Press, chance: Random) -> None:
    mask = Image.new("L", sheet.picture.size, 0)
    draw = ImageDraw.Draw(mask)
    font = _type(sheet.dpi)
    height = sheet.picture.height * MILLIMETRES_PER_INCH / sheet.dpi
    last = height - FOOT
    for row, line in enumerate(lines):
        base = last - (len(lines) - 1 - row) * LINE_PITCH
        for column, mark in enumerate(line):
            centre = MARGIN + (column + 0.5) * PITCH * press.pitch * _room(len(line))
            draw.text((sheet.px(centre), sheet.px(base)), mark, font=font, fill=255, anchor="ms")
    if press.weight:
        swell = ImageFilter.MaxFilter if press.weight > 0 else ImageFilter.MinFilter
        mask = mask.filter(swell(2 * ((abs(press.weight) + 1) // 2) + 1))
    if press.wear:
        mask = Image.composite(Image.new("L", mask.size, 0), mask, _spots(mask.size, press, chance))
    sheet.picture.paste(press.ink, (0, 0), mask)


def _room(count: int) -> float:
    """Drawn together a little where the standard's pitch would leave too small a margin."""
    width, _ = SIZES[count]
    return min(1.0, (width - 2 * MARGIN) / (count * PITCH * 1.02))


def _type(dpi: int) -> ImageFont.FreeTypeFont:
    probe = 1000
    height = -font_of(OCR_B, probe).getbbox("H", anchor="ls")[1]
    return font_of(OCR_B, CAP_HEIGHT / MILLIMETRES_PER_INCH * dpi * probe / height)


def _spots(size: tuple[int, int], press: Press, chance: Random) -> Image.Image:
    """White where the ink came off."""
    small = size[0] // 3, size[1] // 3
    grain = Image.frombytes("L", small, chance.randbytes(small[0] * small[1]))
    off = grain.point(lambda level: 255 if level < 255 * press.wear else 0)
    return off.resize(size, Image.Resampling.BILINEAR)


def _lay_mark(sheet: Sheet, press: Press, chance: Random) -> None:
    mask = Image.new("L", sheet.picture.size, 0)
    font = font_of(BOLD, sheet.picture.width / 7)
    middle = sheet.picture.width / 2, sheet.picture.height * chance.uniform(0.5, 0.85)
    ImageDraw.Draw(mask).text(middle, "SPECIMEN", font=font, fill=255, anchor="mm")
    mask = mask.rotate(chance.uniform(5, 35), resample=Image.Resampling.BICUBIC)
    ink = chance.choice(((196, 30, 42), (60, 60, 60)))
    sheet.picture.paste(ink, (0, 0), mask.point(lambda level: level * press.mark))

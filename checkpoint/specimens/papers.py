"""Papers with a code among their print, and papers with print alone."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi, sin
from random import Random

from PIL import Image, ImageDraw, ImageOps

from checkpoint.domain.documents.pictures import Symbology
from checkpoint.specimens.codes import LINEAR, code_picture
from checkpoint.specimens.sheet import BOLD, Colour, font_of

MODULE = 8
"""Pixels of the narrowest bar on the paper, before any picture is taken of it."""
PAPERS: tuple[Colour, ...] = ((255, 255, 255), (240, 236, 228), (226, 234, 244))
INK: Colour = (40, 40, 44)
LINES = 24
LETTERS = "aaaaabdeegiiklmnnnoprstu"
"""About as often as in Indonesian print: letters of all widths."""
TALLEST = 3
"""A linear code is a third as high as it is wide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What the paper is like; as it stands, clean and flat."""

    share: float = 0.45
    """Of the paper's width that a square code takes; a linear one takes nearly twice as much."""
    is_inverted: bool = False
    """Light on dark."""
    spots: int = 0
    """Of dirt, on the code."""
    has_quiet_zone: bool = True
    curve: float = 0.0
    """How far the middle bulges, as around a bottle, as a share of the height."""


def paper_with_code(payload: str, symbology: Symbology, paper: Paper, *, seed: int) -> Image.Image:
    """Draw a paper with a code near its middle."""
    chance = Random(seed)  # noqa: S311 - papers must be repeatable, not unguessable
    code = _code(payload, symbology, paper, chance)
    share = min(0.9, paper.share * 2) if symbology in LINEAR else paper.share
    width = round(code.width / share)
    height = max(round(width * 0.7), code.height + 8 * MODULE)
    sheet = _printed((width, height), chance)
    shift = width // 20
    left = (width - code.width) // 2 + chance.randint(-shift, shift)
    sheet.paste(code.convert("RGB"), (left, (height - code.height) // 2))
    return _curved(sheet, paper.curve) if paper.curve else sheet


def paper_without_code(*, seed: int) -> Image.Image:
    """Draw a paper with print, boxes and rules: much that looks like a code, and none."""
    chance = Random(seed)  # noqa: S311 - as above
    sheet = _printed((1_400, 1_000), chance)
    draw = ImageDraw.Draw(sheet)
    left, top = chance.randint(100, 600), chance.randint(100, 500)
    for _ in range(chance.randint(0, 40)):
        draw.rectangle((left, top, left + chance.randint(2, 10), top + 220), fill=INK)
        left += chance.randint(12, 24)
    font = font_of(BOLD, chance.randint(18, 48))
    text = "".join(chance.choice("Il1|HMWN0O8B") for _ in range(40))
    draw.text((60, 900), text, font=font, fill=INK)
    return sheet


def _code(payload: str, symbology: Symbology, paper: Paper, chance: Random) -> Image.Image:
    code = code_picture(payload, symbology, module=MODULE)
    if symbology in LINEAR:
        code = code.crop((0, 0, code.width, min(code.height, code.width // TALLEST)))
    if not paper.has_quiet_zone:
        left, top, right, bottom = ImageOps.invert(code).getbbox() or (0, 0, *code.size)
        code = code.crop((left - MODULE, top - MODULE, right + MODULE, bottom + MODULE))
    draw = ImageDraw.Draw(code)
    for _ in range(paper.spots):
        x, y, size = (
            chance.randrange(code.width),
            chance.randrange(code.height),
            chance.randint(3, 10),
        )
        draw.ellipse((x - size, y - size, x + size, y + size), fill=chance.choice((0, 128, 255)))
    return ImageOps.invert(code) if paper.is_inverted else code


def _printed(size: tuple[int, int], chance: Random) -> Image.Image:
    width, height = size
    sheet = Image.new("RGB", size, chance.choice(PAPERS))
    draw = ImageDraw.Draw(sheet)
    font = font_of(BOLD, max(10, height // 40))
    for line in range(LINES):
        words = " ".join(_word(chance) for _ in range(chance.randint(0, 12)))
        draw.text((width * 0.03, height * line / LINES), words, font=font, fill=INK)
    return sheet


def _word(chance: Random) -> str:
    return "".join(chance.choice(LETTERS) for _ in range(chance.randint(2, 9)))


def _curved(sheet: Image.Image, curve: float) -> Image.Image:
    """Shift every column up by how far the paper bulges there."""
    width, height = sheet.size
    curved = Image.new("RGB", sheet.size, sheet.getpixel((0, height - 1)))
    for x in range(width):
        up = round(curve * height * (sin(pi * x / width) - 0.5))
        curved.paste(sheet.crop((x, 0, x + 1, height)), (x, -up))
    return curved

"""Fonts, sizes and strokes of the papers, and text that fits where it stands.

Everything is black and nothing is shaded: posts print on laser printers that know one black,
which turns colours and greys to dots, and they scan and fax what they printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from checkpoint.resources import RESOURCES

REGULAR = "NotoSans-Regular"
BOLD = "NotoSans-Bold"

MM = 72 / 25.4
"""Points in a millimetre; ReportLab measures in points from the lower left corner."""

Colour: TypeAlias = tuple[float, float, float]
BLACK: Colour = (0, 0, 0)
WHITE: Colour = (1, 1, 1)

HAIRLINE, THIN, THICK = 0.35, 0.7, 1.8


@dataclass(frozen=True, slots=True)
class Density:
    """How closely a paper is set."""

    text: float
    """Size of the tables' text, in points."""
    row: float
    """Height of a table's row of one line."""
    gap: float
    """Between blocks."""
    chart: float
    """Height of the chart with its axis."""

    @property
    def line(self) -> float:
        """From one line of a cell to its next."""
        return self.text * 1.25

    @property
    def above(self) -> float:
        """From the rule above a row to its text."""
        return (self.row - self.line) / 2

    @property
    def title(self) -> float:
        """Size of the titles of charts and tables."""
        return self.text + 0.5


DENSITIES = (
    Density(text=8, row=13.5, gap=5 * MM, chart=38 * MM),
    Density(text=7.5, row=11.5, gap=3.5 * MM, chart=32 * MM),
    Density(text=7, row=10, gap=2.6 * MM, chart=27 * MM),
    Density(text=6.8, row=9.4, gap=2.1 * MM, chart=25 * MM),
)
"""From airy to close; the airiest that needs the fewest pages is taken."""

MOST_LINES = 6
MOST_LETTERS = 500
"""Of a cell; what a person typed may be longer than any table can hold."""


@cache
def load_fonts() -> None:
    """Make the fonts known to ReportLab, which embeds the characters that are used."""
    for font in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(font, RESOURCES / "fonts" / f"{font}.ttf"))


def width_of(text: str, font: str, size: float) -> float:
    """How wide a line of text is."""
    width: float = pdfmetrics.stringWidth(text, font, size)
    return width


def size_to_fit(text: str, font: str, size: float, width: float) -> float:
    """The size at which a text that may not be broken stays within a width."""
    needed = width_of(text, font, size)
    return size if needed <= width else size * width / needed


def lines_of(text: str, font: str, size: float, width: float) -> list[str]:
    """Break a text into lines, and cut off what goes beyond the most a cell may have."""
    lines = broken(text[:MOST_LETTERS], font, size, width)
    if len(lines) > MOST_LINES or len(text) > MOST_LETTERS:
        last = len(lines[:MOST_LINES]) - 1
        lines[last:] = [lines[last][:-1].rstrip() + "…"]
    return lines or [""]


def lines_to_fit(
    text: str, font: str, size: float, width: float, *, most: int
) -> tuple[list[str], float]:
    """Break a text into so many lines at most, set smaller where it must be: nothing is cut."""
    while len(lines := broken(text, font, size, width)) > most:
        size *= 0.95
    return lines, size


def broken(text: str, font: str, size: float, width: float) -> list[str]:
    """Break a text into as many lines as it needs."""
    return [
        part
        for line in simpleSplit(text, font, size, width)
        for part in _cut(line, font, size, width)
    ]


def _cut(line: str, font: str, size: float, width: float) -> Iterator[str]:
    """Break a word that is wider than its column anywhere."""
    while len(line) > 1 and width_of(line, font, size) > width:
        fitting = next(
            (
                end
                for end in range(len(line) - 1, 1, -1)
                if width_of(line[:end], font, size) <= width
            ),
            1,
        )
        yield line[:fitting]
        line = line[fitting:]
    yield line

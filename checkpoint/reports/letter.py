"""The blocks of a letter: text that breaks into lines, rows of a form, rules, signatures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from typing_extensions import override

from checkpoint.reports.flow import Canvas, Fixed, Flow
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    HAIRLINE,
    MM,
    REGULAR,
    THIN,
    broken,
    lines_to_fit,
    size_to_fit,
)
from checkpoint.reports.marks import Block, Mark

LABEL_SHARE = 0.32
"""Of the width, for the labels of a form."""
INDENT = 4 * MM
MOST_BESIDE = 3
"""Signatures that stand beside each other."""
LABEL_LINES, NAME_LINES = 2, 3


@dataclass(frozen=True, slots=True)
class Type:
    """How large a letter is set."""

    size: float

    @property
    def line(self) -> float:
        """From one line to the next."""
        return self.size * 1.32


@dataclass(frozen=True, slots=True)
class _Run:
    """A piece of one line."""

    text: str
    x: float
    font: str = REGULAR
    is_centred: bool = False


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines of one height, which may be parted between any two of them."""

    lines: tuple[tuple[_Run, ...], ...]
    size: float
    line: float
    width: float

    def wrapOn(self, _canvas: Canvas, width: float, _height: float) -> tuple[float, float]:
        """As tall as its lines; they were broken before."""
        return width, self.line * len(self.lines)

    def splitOn(self, _canvas: Canvas, _width: float, height: float) -> Sequence[Flow]:
        """The lines that fit, and the others."""
        fitting = int(height / self.line)
        if not 0 < fitting < len(self.lines):
            return ()
        return [self._with(self.lines[:fitting]), self._with(self.lines[fitting:])]

    def drawOn(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw the lines from the top."""
        canvas.setFillColorRGB(*BLACK)
        top = y + self.line * len(self.lines)
        for row, runs in enumerate(self.lines):
            base = top - row * self.line - self.size
            for run in runs:
                canvas.setFont(run.font, self.size)
                if run.is_centred:
                    canvas.drawCentredString(x + self.width / 2, base, run.text)
                else:
                    canvas.drawString(x + run.x, base, run.text)

    def _with(self, lines: tuple[tuple[_Run, ...], ...]) -> _Lines:
        return _Lines(lines, self.size, self.line, self.width)


def set_text(mark: Mark, blocks: Sequence[Block], face: Type, width: float) -> Iterator[Flow]:
    """Blocks of one kind that follow each other; rows and items stand close."""
    if mark is Mark.ROW:
        lines = [line for block in blocks for line in _row(block, face, width)]
        yield _Lines(tuple(lines), face.size, face.line, width)
    elif mark is Mark.ITEM:
        lines = [line for block in blocks for line in _item(block, face, width)]
        yield _Lines(tuple(lines), face.size, face.line, width)
    else:
        for block in blocks:
            yield _text(block, face, width)


def _text(block: Block, face: Type, width: float) -> Flow:
    is_title = block.mark is Mark.TITLE
    size = face.size * (1.3 if is_title else 1)
    font = REGULAR if block.mark is Mark.PARAGRAPH else BOLD
    lines = tuple(
        (_Run(text, 0, font, is_title),) for text in broken(block.text, font, size, width)
    )
    return _Lines(lines, size, Type(size).line, width)


def _row(block: Block, face: Type, width: float) -> Iterator[tuple[_Run, ...]]:
    """Label and text, each as many lines as it needs; a dash where nothing is known."""
    left = width * LABEL_SHARE
    labels = broken(block.label, REGULAR, face.size, left - 3 * MM)
    texts = broken(block.text or "–", BOLD, face.size, width - left - 2 * MM)
    for row in range(max(len(labels), len(texts))):
        runs = []
        if row < len(labels):
            runs.append(_Run(labels[row], 0))
        if row == 0:
            runs.append(_Run(":", left - 2 * MM))
        if row < len(texts):
            runs.append(_Run(texts[row], left + MM, BOLD))
        yield tuple(runs)


def _item(block: Block, face: Type, width: float) -> Iterator[tuple[_Run, ...]]:
    for row, text in enumerate(broken(block.text, REGULAR, face.size, width - INDENT)):
        bullet = (_Run("–", 0),) if row == 0 else ()
        yield (*bullet, _Run(text, INDENT))


class NumberLine(Fixed):
    """The paper's number at the left; at the right the word that it is a copy, if it is one."""

    SIZE = 9.0

    def __init__(self, label: str, number: str, copy: str) -> None:
        super().__init__(4.4 * MM)
        self._text, self._copy = f"{label}: {number}", copy

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """Both on one line."""
        canvas.setFillColorRGB(*BLACK)
        canvas.setFont(BOLD, size_to_fit(self._text, BOLD, self.SIZE, width * 0.7))
        canvas.drawString(0, 1.2 * MM, self._text)
        if self._copy:
            canvas.setFont(BOLD, size_to_fit(self._copy, BOLD, self.SIZE, width * 0.28))
            canvas.drawRightString(width, 1.2 * MM, self._copy)


class Rule(Fixed):
    """A line across the page."""

    def __init__(self) -> None:
        super().__init__(2 * MM)

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """In the middle of its height."""
        canvas.setStrokeColorRGB(*BLACK)
        canvas.setLineWidth(THIN)
        canvas.line(0, self.height / 2, width, self.height / 2)


class Signatures(Fixed):
    """Who signs, side by side, with room to write; three to a row."""

    def __init__(self, signers: Sequence[tuple[str, str]], face: Type) -> None:
        self._face = face
        self._signers = tuple(signers)
        self._rows = -(-len(self._signers) // MOST_BESIDE)
        self._row = face.line * (LABEL_LINES + NAME_LINES) + 12 * MM
        super().__init__(self._row * self._rows)

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """From left to right, and down."""
        beside = min(MOST_BESIDE, len(self._signers))
        gutter = 8 * MM
        room = (width - gutter * (beside - 1)) / beside
        for place, (label, name) in enumerate(self._signers):
            row, column = divmod(place, beside)
            top = self.height - row * self._row
            self._draw_one(canvas, column * (room + gutter), top, room, (label, name))

    def _draw_one(
        self, canvas: Canvas, x: float, top: float, room: float, texts: tuple[str, str]
    ) -> None:
        label, name = texts
        canvas.setFillColorRGB(*BLACK)
        self._draw_lines(canvas, (x, top), room, label, font=REGULAR, most=LABEL_LINES)
        foot = top - self._row + self._face.line * NAME_LINES
        canvas.setStrokeColorRGB(*BLACK)
        canvas.setLineWidth(HAIRLINE)
        canvas.line(x, foot + 1.5, x + room, foot + 1.5)
        self._draw_lines(canvas, (x, foot), room, name, font=BOLD, most=NAME_LINES)

    def _draw_lines(
        self,
        canvas: Canvas,
        at: tuple[float, float],
        room: float,
        text: str,
        *,
        font: str,
        most: int,
    ) -> None:
        """Down from a corner, set smaller where the lines would be too many: nobody is cut off."""
        lines, size = lines_to_fit(text, font, self._face.size * 0.92, room, most=most)
        canvas.setFont(font, size)
        for row, line in enumerate(lines):
            canvas.drawString(at[0], at[1] - size - row * self._face.line, line)

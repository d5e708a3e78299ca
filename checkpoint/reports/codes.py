"""Two-dimensional codes on paper, drawn as strokes: sharp on any printer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import zxingcpp

from checkpoint.domain.errors import InvalidValue
from checkpoint.reports.flow import Canvas
from checkpoint.reports.ink import BLACK, MM

FINEST = 0.3386 * MM
"""Of a module: four dots at 300 dpi (BSI TR-03137-1 §3.1), which a webcam still makes out."""
_LIGHT = 128


@dataclass(frozen=True, slots=True)
class _Kind:
    """A way to write bytes in a square."""

    format: zxingcpp.BarcodeFormat
    options: dict[str, str]
    quiet: int
    """Modules that stay white around it, on each side."""


_KINDS = (
    # First the one that every telephone reads; M mends 15 % of a label that is scratched.
    _Kind(zxingcpp.BarcodeFormat.QRCode, {"ec_level": "M"}, quiet=4),
    # It needs fewer modules for the same bytes.
    _Kind(zxingcpp.BarcodeFormat.DataMatrix, {}, quiet=2),
)


@dataclass(frozen=True, slots=True)
class Code:
    """A code as rows of modules, without its quiet zone."""

    rows: tuple[tuple[bool, ...], ...]
    """From top to bottom; true is dark."""
    quiet: int

    @property
    def modules(self) -> int:
        """Of a side, with what stays white around it."""
        return len(self.rows) + 2 * self.quiet


def code_for(content: bytes, side: float) -> Code:
    """The code for bytes on a square of a side in points; raises InvalidValue if it is too fine."""
    for kind in _KINDS:
        code = _written(content, kind)
        if side / code.modules >= FINEST:
            return code
    raise InvalidValue("too long to be printed as a code on this label")


def draw_code(canvas: Canvas, code: Code, left: float, bottom: float, side: float) -> None:
    """Draw it in a square; runs of dark modules are one stroke, so that no printer parts them."""
    module = side / code.modules
    canvas.setFillColorRGB(*BLACK)
    top = bottom + side - code.quiet * module
    for row, modules in enumerate(code.rows):
        for start, length in _runs(modules):
            x = left + (code.quiet + start) * module
            y = top - (row + 1) * module
            canvas.rect(x, y, length * module, module, stroke=0, fill=1)


def _written(content: bytes, kind: _Kind) -> Code:
    """What the library draws, freed of the margin it adds."""
    try:
        drawn = zxingcpp.create_barcode(content, kind.format, **kind.options).to_image(scale=1)
    except (ValueError, RuntimeError) as error:
        raise InvalidValue("more bytes than a code can hold") from error
    dark = np.asarray(drawn) < _LIGHT
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    inner = dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Code(tuple(tuple(map(bool, row)) for row in inner), kind.quiet)


def _runs(modules: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Where dark modules begin, and how many there are."""
    start = 0
    for is_dark, run in groupby(modules):
        length = len(list(run))
        if is_dark:
            yield start, length
        start += length

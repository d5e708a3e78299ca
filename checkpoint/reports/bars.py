"""Two counts side by side for each of some names, as bars that also tell apart in one black."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from typing_extensions import override

from checkpoint.reports.chart import draw_bar
from checkpoint.reports.flow import Canvas, Fixed
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    HAIRLINE,
    MM,
    REGULAR,
    THIN,
    size_to_fit,
    width_of,
)

SIZE = 7.5
TITLE_SIZE = 8.5
HEAD, FOOT = 8 * MM, 1.5 * MM
BAR, APART, BETWEEN = 3.2 * MM, 0.5 * MM, 2.6 * MM
"""Height of a bar, the gap to its neighbour, and the gap between two names."""
EASY_ROWS = 7
"""So many stand at their ease; more stand closer, for the page is to be one."""
LABEL_SHARE, COUNT_ROOM = 0.28, 10 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class PairedBars:
    """One name with its two counts."""

    name: str
    first: int
    second: int


class PairChart(Fixed):
    """Bars from the left, the first solid and the second hatched, each with its count."""

    def __init__(
        self,
        *,
        title: str,
        legend: tuple[str, str],
        rows: Sequence[PairedBars],
        nil: str,
    ) -> None:
        self._scale = min(1.0, EASY_ROWS / max(1, len(rows)))
        self._bar = BAR * self._scale
        self._row = (2 * BAR + APART + BETWEEN) * self._scale
        super().__init__(HEAD + max(1, len(rows)) * self._row + FOOT)
        self._title, self._legend, self._rows, self._nil = title, legend, tuple(rows), nil
        self._most = max((max(row.first, row.second) for row in rows), default=0)

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """Title and legend, then a line of zero and the bars that stand on it."""
        canvas.setStrokeColorRGB(*BLACK)
        canvas.setFillColorRGB(*BLACK)
        canvas.setFont(BOLD, TITLE_SIZE)
        canvas.drawString(0, self.height - TITLE_SIZE, self._title)
        self._draw_legend(canvas, width)
        left = width * LABEL_SHARE
        canvas.setLineWidth(THIN)
        canvas.line(left, FOOT, left, self.height - HEAD + BETWEEN / 2)
        if not self._rows:
            canvas.setFont(BOLD, SIZE)
            canvas.drawString(left + 2 * MM, FOOT + self._row / 2, self._nil)
        for place, row in enumerate(self._rows):
            top = self.height - HEAD - place * self._row
            self._draw_row(canvas, (left, top), width - left - COUNT_ROOM, row)

    def _draw_legend(self, canvas: Canvas, width: float) -> None:
        x, y = width, self.height - TITLE_SIZE
        canvas.setLineWidth(HAIRLINE)
        for place, name in reversed(tuple(enumerate(self._legend))):
            canvas.setFont(REGULAR, SIZE)
            x -= width_of(name, REGULAR, SIZE)
            canvas.drawString(x, y, name)
            x -= SIZE + 1 * MM
            draw_bar(canvas, x, y - 0.5, SIZE, SIZE, is_hatched=place == 1)
            x -= 4 * MM

    def _draw_row(
        self, canvas: Canvas, at: tuple[float, float], room: float, row: PairedBars
    ) -> None:
        left, top = at
        label = left - 2 * MM
        canvas.setFont(REGULAR, size_to_fit(row.name, REGULAR, SIZE, label))
        canvas.drawRightString(label, top - self._bar - SIZE * 0.36, row.name)
        for place, count in enumerate((row.first, row.second)):
            foot = top - self._bar - place * (self._bar + APART * self._scale)
            length = room * count / self._most if self._most else 0.0
            if count:
                draw_bar(canvas, left, foot, length, self._bar, is_hatched=place == 1)
            canvas.setFont(BOLD, SIZE * self._scale**0.5)
            canvas.drawString(
                left + length + 1.2 * MM, foot + (self._bar - SIZE * 0.72) / 2, str(count or "–")
            )

"""Traffic by hour, day or week, as bars that also tell apart in one black."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from math import ceil

from typing_extensions import override

from checkpoint.reports.flow import BlockRole, Canvas, Fixed
from checkpoint.reports.ink import (
    BLACK,
    BOLD,
    HAIRLINE,
    MM,
    REGULAR,
    THIN,
    WHITE,
    Density,
    width_of,
)

LABEL = 6.5
"""Size of the numbers and labels, in points."""
HEAD, FOOT, AXIS = 7.5 * MM, 4 * MM, 8 * MM
"""Room for the title above, the labels below, and the numbers at the left."""
BAR_SHARE = 0.74
"""How much of a place its bars take."""
WIDEST_BAR = 7 * MM
MOST_TICKS = 4
APART = 1.2
"""Points a number keeps from that of the bar beside it: 1 and 1 must not be read as 11."""
LABEL_GAP = 3.0
"""Points between labels at the least."""
HATCH = 1.7
"""Points between the strokes of a hatched bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The bars of one kind, such as one direction."""

    name: str
    numbers: Sequence[int]
    """One for each place along the foot."""
    is_hatched: bool


class BarChart(Fixed):
    """Bars, a scale, and the number over the highest of each kind, or over the first of several."""

    role = BlockRole.CHART

    def __init__(
        self,
        *,
        title: str,
        labels: Sequence[str],
        series: Sequence[Series],
        nil: str,
        density: Density,
    ) -> None:
        super().__init__(density.chart)
        self._title_size = density.title
        self._title_y = self.height - density.above - density.title
        self._title = title
        self.instead = _in_words(title, labels, series)
        self._labels = labels
        self._series = series
        self._nil = nil
        self._peak = max(max(one.numbers) for one in series)

    @override
    def draw(self, canvas: Canvas, width: float) -> None:
        """Title and legend, then the field with its scale, the bars and what they are of."""
        self._draw_title(canvas)
        self._draw_legend(canvas, width)
        canvas.translate(AXIS, FOOT)
        field = width - AXIS
        self._draw_scale(canvas, field)
        for place, one in enumerate(self._series):
            self._draw_bars(canvas, field, place, one)
        self._draw_labels(canvas, field)
        if not self._peak:
            canvas.setFont(BOLD, self._title_size)
            canvas.drawCentredString(field / 2, self._field_height / 2, self._nil)

    @property
    def _field_height(self) -> float:
        return self.height - HEAD - FOOT

    def _draw_title(self, canvas: Canvas) -> None:
        canvas.setFont(BOLD, self._title_size)
        canvas.drawString(0, self._title_y, self._title)

    def _draw_legend(self, canvas: Canvas, width: float) -> None:
        """A sample of each bar and its name, right-aligned."""
        x, y, side = width, self._title_y, LABEL
        canvas.setFont(REGULAR, LABEL + 0.5)
        for one in reversed(self._series):
            x -= width_of(one.name, REGULAR, LABEL + 0.5)
            canvas.drawString(x, y, one.name)
            x -= side + 1 * MM
            draw_bar(canvas, x, y - 0.5, side, side, is_hatched=one.is_hatched)
            x -= 4 * MM

    def _draw_scale(self, canvas: Canvas, field: float) -> None:
        canvas.setStrokeColorRGB(*BLACK)
        canvas.setFont(REGULAR, LABEL)
        for tick in ticks(self._peak):
            y = self._height_of(tick)
            canvas.setLineWidth(THIN if not tick else HAIRLINE)
            canvas.setDash(*(() if not tick else (0.4, 1.6)))
            canvas.line(0, y, field, y)
            canvas.drawRightString(-1 * MM, y - LABEL * 0.35, str(tick))
        canvas.setDash()

    def _height_of(self, number: int) -> float:
        top = ticks(self._peak)[-1]
        return self._field_height * number / top if top else 0.0

    def _draw_bars(self, canvas: Canvas, field: float, place: int, one: Series) -> None:
        pitch = field / len(self._labels)
        bar = min(WIDEST_BAR, pitch * BAR_SHARE / len(self._series))
        inset = (pitch - bar * len(self._series)) / 2 + place * bar
        peak = max(one.numbers)
        fullest = one.numbers.index(peak)
        for at, number in enumerate(one.numbers):
            if number:
                x, height = at * pitch + inset, self._height_of(number)
                draw_bar(canvas, x, 0, bar, height, is_hatched=one.is_hatched)
        if peak:
            x, height = fullest * pitch + inset, self._height_of(peak)
            self._draw_peak(canvas, (x, height + 1.5), bar, place, peak)

    def _draw_peak(
        self, canvas: Canvas, at: tuple[float, float], bar: float, place: int, number: int
    ) -> None:
        """The number over a bar, turned away from the bar beside it."""
        x, y = at
        canvas.setFont(BOLD, LABEL)
        if len(self._series) == 1:
            canvas.drawCentredString(x + bar / 2, y, str(number))
        elif place == 0:
            canvas.drawRightString(x + bar - APART, y, str(number))
        else:
            canvas.drawString(x + APART, y, str(number))

    def _draw_labels(self, canvas: Canvas, field: float) -> None:
        """As many as stand clear of each other, from the first on."""
        pitch = field / len(self._labels)
        canvas.setFont(REGULAR, LABEL)
        widest = max(width_of(label, REGULAR, LABEL) for label in self._labels)
        every = max(1, ceil((widest + LABEL_GAP) / pitch))
        for place in range(0, len(self._labels), every):
            canvas.drawCentredString((place + 0.5) * pitch, -LABEL - 1, self._labels[place])


def _in_words(title: str, labels: Sequence[str], series: Sequence[Series]) -> str:
    """Every bar as it would be read out, for who cannot see the chart."""
    parts = (
        f"{one.name}: "
        + ", ".join(
            f"{label} {number}" for label, number in zip(labels, one.numbers, strict=True) if number
        )
        for one in series
    )
    return ". ".join((title, *parts))


def ticks(peak: int) -> tuple[int, ...]:
    """Round numbers from zero to the peak or just over it, few enough to be read."""
    if not peak:
        return (0,)
    step = next(
        step
        for power in count()
        for step in (10**power, 2 * 10**power, 5 * 10**power)
        if peak <= step * MOST_TICKS
    )
    return tuple(range(0, peak + step, step))


def draw_bar(
    canvas: Canvas, x: float, y: float, width: float, height: float, *, is_hatched: bool
) -> None:
    """A bar in solid ink, or an outline with strokes across it."""
    canvas.saveState()
    canvas.setStrokeColorRGB(*BLACK)
    canvas.setFillColorRGB(*(WHITE if is_hatched else BLACK))
    canvas.setLineWidth(HAIRLINE)
    canvas.rect(x, y, width, height, stroke=1, fill=1)
    if is_hatched:
        clip = canvas.beginPath()
        clip.rect(x, y, width, height)
        canvas.clipPath(clip, stroke=0, fill=0)
        strokes = int((width + height) / HATCH) + 1
        for stroke in range(1, strokes):
            rise = stroke * HATCH
            canvas.line(x, y + rise - width, x + width, y + rise)
    canvas.restoreState()

"""Entries and exits by the hour, one upon the other, against a usual day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from ui import theme
from ui.theme import Token

MOST_LINES = 5
GAP = 4
MARGIN = 12
SWATCH = 12
WIDEST_BAR = 44
STEPS = (1, 2, 5)
"""The grid counts in these, times a power of ten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HourBar:
    """One hour of the post's day."""

    hour: int
    entries: int
    exits: int
    usual: float | None = None
    """Entries and exits together on a usual day; None if not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HourFigures:
    """The hours in order, and the words of the legend."""

    hours: Sequence[HourBar]
    entries_word: str
    exits_word: str
    usual_word: str
    now_hour: int | None = None
    """The hour that is under way, marked on the axis."""


class HourChart(QWidget):
    """A bar for each hour: entries filled, exits framed upon them, a stroke where usual is.

    Pointing at an hour says its figures; who cannot see hears them all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = HourFigures(hours=(), entries_word="", exits_word="", usual_word="")

    def draw(self, figures: HourFigures) -> None:
        """Show these hours."""
        self._figures = figures
        said = [words_of(bar, figures) for bar in figures.hours if bar.entries or bar.exits]
        self.setAccessibleDescription("; ".join(said))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 220)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 140)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._bar_at(event.pos().x())
            QToolTip.showText(event.globalPos(), words_of(bar, self._figures) if bar else "", self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot, grid = self._plot(), grid_of(self._figures.hours)
        self._paint_grid(painter, plot, grid)
        for place, bar in enumerate(self._figures.hours):
            self._paint_bar(painter, self._slot(plot, place), bar, grid[-1])
        self._paint_hours(painter, plot)
        self._paint_legend(painter)
        painter.end()

    def _plot(self) -> QRectF:
        """Where the bars stand: right of the numbers, under the legend, above the hours."""
        line, top = self._line, grid_of(self._figures.hours)[-1]
        left = MARGIN + self.fontMetrics().horizontalAdvance(str(top)) + 2 * GAP
        return QRectF(self.rect()).adjusted(left, line + 3 * GAP, -MARGIN, -line - 3 * GAP)

    def _slot(self, plot: QRectF, place: int) -> QRectF:
        """The share of one hour."""
        width = plot.width() / max(len(self._figures.hours), 1)
        return QRectF(plot.left() + place * width, plot.top(), width, plot.height())

    def _bar_at(self, x: int) -> HourBar | None:
        for place, bar in enumerate(self._figures.hours):
            slot = self._slot(self._plot(), place)
            if slot.left() <= x < slot.right():
                return bar
        return None

    def _paint_grid(self, painter: QPainter, plot: QRectF, grid: Sequence[int]) -> None:
        for number in grid:
            y = round(plot.bottom() - plot.height() * number / grid[-1]) + 0.5
            painter.setPen(QPen(theme.colour(Token.CHART_GRID), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour(Token.TEXT_QUIET))
            room = QRectF(0, y - self._line / 2, plot.left() - 2 * GAP, self._line)
            painter.drawText(room, _RIGHT, str(number))

    def _paint_bar(self, painter: QPainter, slot: QRectF, bar: HourBar, top: int) -> None:
        width = min(slot.width() * 0.62, WIDEST_BAR)
        left, unit = round(slot.center().x() - width / 2), slot.height() / top
        entries = QRectF(left, slot.bottom() - bar.entries * unit, round(width), bar.entries * unit)
        exits = QRectF(left, entries.top() - bar.exits * unit, round(width), bar.exits * unit)
        if bar.entries:
            painter.fillRect(entries, theme.colour(Token.CHART_ENTRY))
        if bar.exits:
            _paint_framed(painter, exits)
        if bar.usual is not None:
            _paint_usual(painter, slot, slot.bottom() - bar.usual * unit)

    def _paint_hours(self, painter: QPainter, plot: QRectF) -> None:
        """The hours under the bars, every second or third where all of them have no room."""
        hours = self._figures.hours
        widest = self.fontMetrics().horizontalAdvance("00") + 2 * GAP
        every = ceil(widest * max(len(hours), 1) / max(plot.width(), 1))
        for place, bar in enumerate(hours):
            is_now = bar.hour == self._figures.now_hour
            if place % every and not is_now:
                continue
            slot = self._slot(plot, place)
            room = QRectF(slot.center().x() - widest, plot.bottom() + GAP, 2 * widest, self._line)
            painter.setFont(_bold(self.font()) if is_now else self.font())
            painter.setPen(theme.colour(Token.ACCENT if is_now else Token.TEXT_QUIET))
            painter.drawText(room, _CENTRE, f"{bar.hour:02}")
        painter.setFont(self.font())

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    def _paint_legend(self, painter: QPainter) -> None:
        """The words of the legend, from the right edge to the left."""
        figures, right, metrics = self._figures, float(self.width() - MARGIN), self.fontMetrics()
        has_usual = any(bar.usual is not None for bar in figures.hours)
        words = [(Token.CHART_USUAL, figures.usual_word)] if has_usual else []
        words += [(Token.CHART_EXIT, figures.exits_word), (Token.CHART_ENTRY, figures.entries_word)]
        for token, word in words:
            right -= metrics.horizontalAdvance(word)
            painter.setPen(theme.colour(Token.TEXT_QUIET))
            painter.drawText(QPointF(right, GAP + metrics.ascent()), word)
            right -= SWATCH + GAP
            top = GAP + (metrics.height() - SWATCH) / 2
            _paint_swatch(painter, QRectF(right, round(top), SWATCH, SWATCH), token)
            right -= 4 * GAP


def grid_of(hours: Sequence[HourBar]) -> Sequence[int]:
    """The counts at which lines are drawn: few, round, and the last just over the highest bar."""
    highest = max((max(bar.entries + bar.exits, bar.usual or 0) for bar in hours), default=0)
    steps = (step * 10**power for power in count() for step in STEPS)
    step = next(step for step in steps if step * MOST_LINES >= highest)
    return range(0, max(ceil(highest / step), 1) * step + 1, step)


def words_of(bar: HourBar, figures: HourFigures) -> str:
    """The figures of one hour in words."""
    parts = [f"{bar.entries} {figures.entries_word}", f"{bar.exits} {figures.exits_word}"]
    if bar.usual is not None:
        parts.append(f"{figures.usual_word} {bar.usual:.0f}")
    return f"{bar.hour:02}:00  {' · '.join(parts)}"


def _paint_framed(painter: QPainter, place: QRectF) -> None:
    """Exits differ from entries by more than their colour: they are a frame, paler within."""
    colour = theme.colour(Token.CHART_EXIT)
    painter.fillRect(place, _pale(colour))
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawRect(place.adjusted(1, 1, -1, -1))


def _paint_usual(painter: QPainter, slot: QRectF, y: float) -> None:
    painter.setPen(QPen(theme.colour(Token.CHART_USUAL), 2))
    inset = slot.width() * 0.08
    painter.drawLine(QPointF(slot.left() + inset, y), QPointF(slot.right() - inset, y))


def _paint_swatch(painter: QPainter, place: QRectF, token: Token) -> None:
    match token:
        case Token.CHART_ENTRY:
            painter.fillRect(place, theme.colour(token))
        case Token.CHART_EXIT:
            _paint_framed(painter, place)
        case _:
            painter.setPen(QPen(theme.colour(token), 2))
            y = place.center().y()
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))


def _pale(colour: QColor) -> QColor:
    pale = QColor(colour)
    pale.setAlphaF(0.25)
    return pale


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop

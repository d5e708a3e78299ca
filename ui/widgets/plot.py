"""Bars and lines by category, drawn with pyqtgraph (MIT) in the theme's colours and letters.

To load pyqtgraph takes half a second and fifty megabytes: only a chart that is shown has this
imported, on another thread (`ui.widgets.plot_loading`): so nothing may be made here but classes.
"""

from __future__ import annotations

from math import ceil

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPen
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui import theme
from ui.theme import Token
from ui.widgets.chart_data import NOTHING, ChartData, Series, Shape

GROUP_WIDTH = 0.8
"""Of the room of a category; the rest parts it from the next."""
LEAST_TOP = 5
"""So high the axis reaches at least: a day with one traveller is no full bar."""
ROOM_ABOVE = 1.08
BETWEEN_LABELS = 1.6
"""So many times its width a label has for itself."""
LINE_WIDTH = 3
GRID = 64
"""How much the lines across are seen, of 255."""
PALE = 0.25
"""So much of its colour lies under the hatching of a bar."""


class Plot:
    """The drawing itself. It takes no key and no mouse: there is nothing to move in it.

    It is put together from pyqtgraph's parts: its ready `PlotItem` brings menus that stand beside
    every window, and that Qt and Python each take for their own to destroy. Its letters are so
    many times the size of the program's.
    """

    def __init__(self, size: float = 1.0) -> None:
        self._size = size
        view = pg.GraphicsView()
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False)
        self._left, self._bottom = pg.AxisItem("left"), pg.AxisItem("bottom")
        self._left.setGrid(GRID)
        layout = pg.GraphicsLayout()
        layout.setSpacing(0)
        layout.setContentsMargins(0, 4, 4, 0)
        for part, row, column in ((self._left, 0, 0), (self._box, 0, 1), (self._bottom, 1, 1)):
            layout.addItem(part, row=row, col=column)
        for axis in (self._left, self._bottom):
            axis.linkToView(self._box)
            axis.enableAutoSIPrefix(enable=False)
        view.setCentralItem(layout)
        self._view = view
        self._data = NOTHING
        self.names_shown: tuple[str, ...] = ()
        """Those of the categories that are named."""

    @property
    def widget(self) -> QWidget:
        """What is laid out."""
        widget: QWidget = self._view
        return widget

    def close(self) -> None:
        """Let go of all that is drawn, before Qt destroys what it is drawn on."""
        self._view.close()
        del self._view, self._box, self._left, self._bottom

    def draw(self, data: ChartData) -> None:
        """Show this, in the theme of now."""
        self._data = data
        self._view.setBackground(theme.colour(Token.SURFACE))
        self._box.clear()
        top = max(data.top * ROOM_ABOVE, LEAST_TOP)
        if data.marked is not None:
            self._mark(data.marked, top)
        bars = [one for one in data.series if one.shape.is_bar]
        for place, one in enumerate(bars):
            self._draw_bars(one, place, len(bars))
        for one in data.series:
            if not one.shape.is_bar:
                self._draw_line(one)
        self._box.setXRange(-0.5, max(len(data.categories), 1) - 0.5, padding=0)
        self._box.setYRange(0, top, padding=0)
        self._dress()
        self.fit()

    def fit(self) -> None:
        """Name as many categories as there is room to read."""
        names = self._data.categories
        metrics = QFontMetrics(self._font())
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        room = max(self._view.width(), 1)
        step = max(1, ceil(len(names) * widest * BETWEEN_LABELS / room))
        self.names_shown = names[::step]
        ticks = [(place * step, name) for place, name in enumerate(self.names_shown)]
        self._bottom.setTicks([ticks])

    def _draw_bars(self, series: Series, place: int, count: int) -> None:
        width = GROUP_WIDTH / count
        offset = (place - (count - 1) / 2) * width
        colour = theme.colour(series.token)
        known = [(x, y) for x, y in enumerate(series.values) if y]
        for brush in brushes_of(series):
            self._box.addItem(
                pg.BarGraphItem(
                    x=[x + offset for x, _y in known],
                    height=[y for _x, y in known],
                    width=width * 0.9,
                    brush=brush,
                    pen=QPen(colour, 0),
                )
            )

    def _draw_line(self, series: Series) -> None:
        """Over its bars, which may be of its colour: the ground shines around it."""
        known = [(x, y) for x, y in enumerate(series.values) if y is not None]
        xs, ys = [x for x, _y in known], [y for _x, y in known]
        around = pg.mkPen(theme.colour(Token.SURFACE), width=LINE_WIDTH + 3)
        self._box.addItem(pg.PlotDataItem(xs, ys, pen=around, antialias=True))
        is_dashed = series.shape is Shape.DASHED_LINE
        line = pg.PlotDataItem(
            xs,
            ys,
            pen=pen_of(series),
            antialias=True,
            symbol="t" if is_dashed else "o",
            symbolSize=11,
            symbolPen=pg.mkPen(theme.colour(Token.SURFACE), width=2),
            symbolBrush=theme.colour(series.token),
        )
        self._box.addItem(line)

    def _mark(self, place: int, top: float) -> None:
        ground = theme.colour(Token.SURFACE_HOVER)
        self._box.addItem(
            pg.BarGraphItem(x=[place], height=[top], width=1, brush=ground, pen=QPen(ground, 0))
        )

    def _dress(self) -> None:
        font, line = self._font(), theme.colour(Token.LINE_STRONG)
        for axis in (self._left, self._bottom):
            axis.setTickFont(font)
            axis.setPen(pg.mkPen(line))
            axis.setTextPen(theme.colour(Token.TEXT))
        self._bottom.setHeight(QFontMetrics(font).height() + 8)

    def _font(self) -> QFont:
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self._size)
        return font


def brushes_of(series: Series) -> tuple[QBrush, ...]:
    """What a bar is filled with, the one over the other."""
    colour = theme.colour(series.token)
    if series.shape is not Shape.HATCHED_BAR:
        return (QBrush(colour),)
    pale = QColor(colour)
    pale.setAlphaF(PALE)
    return QBrush(pale), QBrush(colour, Qt.BrushStyle.BDiagPattern)


def pen_of(series: Series) -> QPen:
    """What a line is drawn with."""
    is_dashed = series.shape is Shape.DASHED_LINE
    style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
    pen: QPen = pg.mkPen(theme.colour(series.token), width=LINE_WIDTH, style=style)
    return pen

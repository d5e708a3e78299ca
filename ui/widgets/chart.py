"""A chart by category with its legend, the same as a table, and as a picture to keep."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageWriter, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.language import Retranslates
from ui.theme import TEXT_SIZES, Restyles, TextRole
from ui.widgets.chart_data import NOTHING, ChartData, Series
from ui.widgets.chart_table import ChartModel, chart_words
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.plot_loading import PlotLoading, is_loaded
from ui.widgets.table import Table

if TYPE_CHECKING:
    from ui.widgets.plot import Plot

SAMPLE = QSize(34, 16)


class Chart(Retranslates, Restyles, QWidget):
    """Draws `ChartData`; the drawing is made when the chart is first seen.

    Whoever never looks at a chart does not wait for what draws it, and who does reads a word until
    it is there: to load it takes up to a second and fifty megabytes.
    """

    def __init__(self, parent: QWidget | None = None, *, role: TextRole = TextRole.BODY) -> None:
        super().__init__(parent)
        self._role = role
        self._data = NOTHING
        self._plot: Plot | None = None
        self.loading: PlotLoading | None = None
        """While what draws is being loaded."""
        self._legend = _Legend(role)
        self._model = ChartModel()
        self.table = Table()
        self.table.setModel(self._model)
        self._pages = QStackedWidget()
        self._waiting = Label(role=TextRole.QUIET)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self._waiting)
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._legend)
        column.addWidget(self._pages, 1)
        self.retranslate()

    @property
    def is_table(self) -> bool:
        """Whether the figures are shown in place of the drawing."""
        return self._pages.currentWidget() is self.table

    def draw(self, data: ChartData) -> None:
        """Show this; what has not changed is not drawn anew."""
        if data == self._data:
            return
        self._data = data
        self.setAccessibleName(data.title)
        self.setAccessibleDescription(chart_words(data))
        self._model.show(data)
        self.table.set_widths([None] * (len(data.series) + 1))
        self._draw()

    def show_table(self, *, is_table: bool) -> None:
        """Show the figures, or the drawing."""
        self._pages.setCurrentIndex(int(is_table))
        self._legend.setVisible(not is_table and self._plot is not None)
        if is_table:
            self.table.select_row(0)

    def png(self) -> bytes:
        """The chart as it stands there, as a picture file."""
        self._make_plot()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self.grab().toImage())
        return bytes(content.data())

    @override
    def restyle(self) -> None:
        self._draw()

    @override
    def retranslate(self) -> None:
        """What draws is given its words by who owns the chart."""
        self._waiting.setText(self.tr("The chart is coming…"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if is_loaded():
            self._make_plot()
        elif self._plot is None and self.loading is None:
            self._legend.hide()
            self.loading = PlotLoading(self)
            # Who can have no drawing has the figures.
            self.loading.begin(self._make_plot, lambda: self.show_table(is_table=True))
        self._draw()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._plot is not None:
            self._plot.fit()

    def _make_plot(self) -> None:
        if self._plot is not None:
            return
        from ui.widgets.plot import Plot  # noqa: PLC0415 - as the class says

        self._plot = Plot(TEXT_SIZES[self._role])
        self.destroyed.connect(self._plot.close)
        was_table = self.is_table
        self._pages.removeWidget(self._waiting)
        self._pages.insertWidget(0, self._plot.widget)
        self.show_table(is_table=was_table)
        self._draw()

    def _draw(self) -> None:
        self._legend.draw(self._data.series)
        if self._plot is not None:
            self._plot.draw(self._data)


class _Legend(QWidget):
    """What each bar and line is."""

    def __init__(self, role: TextRole) -> None:
        super().__init__()
        self._role = role
        self._samples: list[tuple[_Sample, ElidedLabel]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)

    def draw(self, series: tuple[Series, ...]) -> None:
        """Name these."""
        for _ in range(len(series) - len(self._samples)):
            pair = _Sample(), ElidedLabel(role=self._role)
            for part in pair:
                self._row.insertWidget(self._row.count() - 1, part)
            self._samples.append(pair)
        for (sample, label), one in zip_longest(self._samples, series):
            sample.draw(one)
            label.setText(one.name if one is not None else "")
            label.setVisible(one is not None)


class _Sample(QWidget):
    """A small piece of a bar or a line."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(SAMPLE)
        self._series: Series | None = None

    def draw(self, series: Series | None) -> None:
        """Show how this one is drawn."""
        self._series = series
        self.setVisible(series is not None)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._series is None:
            return
        from ui.widgets.plot import brushes_of, pen_of  # noqa: PLC0415 - as `Plot`, when seen

        painter = QPainter(self)
        room = self.rect().adjusted(6, 1, -2, -1)
        if self._series.shape.is_bar:
            painter.setPen(QPen(theme.colour(self._series.token)))
            for brush in brushes_of(self._series):
                painter.setBrush(brush)
                painter.drawRect(room)
        else:
            painter.setPen(pen_of(self._series))
            middle = room.center().y()
            painter.drawLine(room.left(), middle, room.right(), middle)
        painter.end()

"""A chart as a table, for who would rather read figures, or cannot see the chart."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.language import locale
from ui.widgets.chart_data import NOTHING, ChartData

Index = QModelIndex | QPersistentModelIndex
UNKNOWN = "–"


def value_words(value: float | None) -> str:
    """A value as it is read: a count whole, a mean with one decimal."""
    if value is None:
        return UNKNOWN
    is_whole = float(value).is_integer()
    return locale().toString(int(value)) if is_whole else locale().toString(value, "f", 1)


def chart_words(data: ChartData) -> str:
    """The whole chart in one text, a line for each category, for a screen reader."""
    names = [one.name for one in data.series]
    return "\n".join(
        f"{category}: " + ", ".join(map(_pair, names, values)) for category, values in data.rows()
    )


def _pair(name: str, value: float | None) -> str:
    return f"{name} {value_words(value)}"


class ChartModel(QAbstractTableModel):
    """A row for each category, a column for each series."""

    def __init__(self) -> None:
        super().__init__()
        self._data = NOTHING
        self._rows = list(NOTHING.rows())

    def show(self, data: ChartData) -> None:
        """Replace what the table shows."""
        self.beginResetModel()
        self._data, self._rows = data, list(data.rows())
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._data.series) + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_figure = index.column() > 0
        if role == Qt.ItemDataRole.TextAlignmentRole and is_figure:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        category, values = self._rows[index.row()]
        return value_words(values[index.column() - 1]) if is_figure else category

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section > 0:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._data.series[section - 1].name if section > 0 else self._data.of

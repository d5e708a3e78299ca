"""A table of figures as Qt draws it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from checkpoint.words.pivots import Cell, Sheet
from ui.language import locale

Index = QModelIndex | QPersistentModelIndex
NOTHING = Sheet(title="", headings=(), labels=0, rows=(), depths=())
UNKNOWN = "–"
MEMBER = 2
"""The depth of a row that is one of a group."""


def cell_words(cell: Cell) -> str:
    """A count with its thousands parted, a part as per cent."""
    match cell:
        case None:
            return UNKNOWN
        case str():
            return cell
        case int():
            return str(locale().toString(cell))
        case float():
            return f"{locale().toString(100 * cell, 'f', 1)} %"


class PivotModel(QAbstractTableModel):
    """Another table is another sheet. What several rows come to is bold."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = NOTHING

    def draw(self, sheet: Sheet) -> None:
        """Show this."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.sheet.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.sheet.headings)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(is_figure=index.column() >= self.sheet.labels)
            case Qt.ItemDataRole.FontRole if self._is_sum(index.row()):
                font = QFont(QApplication.font())
                font.setBold(True)
                return font
            case _:
                return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self.sheet.headings[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(is_figure=section >= self.sheet.labels)
            case _:
                return None

    def _words(self, index: Index) -> str:
        row, column = index.row(), index.column()
        if column == 0 and self.sheet.depths[row] == MEMBER:
            return ""  # the group stands above
        return cell_words(self.sheet.rows[row][column])

    def _is_sum(self, row: int) -> bool:
        depth = self.sheet.depths[row]
        return depth == 0 or depth < self.sheet.labels


def _side(*, is_figure: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter

"""The day's records as a read-only table; other records are a new table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QIcon
from typing_extensions import override

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.posts.post import Post
from ui import theme
from ui.journal.columns import COLUMNS, Column
from ui.journal.day import JournalDay
from ui.journal.rows import Row
from ui.theme import Token
from ui.widgets.icon import qicon

Index: TypeAlias = QModelIndex | QPersistentModelIndex
NUMBERS_STAND = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class JournalModel(QAbstractTableModel):
    """What a cell says is asked as it is painted, so that a long day costs no more than a short.

    A record that counts no more is struck through; it stays readable.
    """

    def __init__(self, post: Post, columns: Sequence[Column] = COLUMNS) -> None:
        super().__init__()
        self._post = post
        self._columns = columns
        self._day: JournalDay | None = None
        self.rows: Sequence[Recorded] = ()

    def draw(self, day: JournalDay | None, rows: Sequence[Recorded]) -> None:
        """Replace what the table shows."""
        self.beginResetModel()
        self._day, self.rows = day, rows
        self.endResetModel()

    def retranslate(self) -> None:
        """Ask for all the words anew."""
        self.draw(self._day, self.rows)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[section].is_number:
            return NUMBERS_STAND
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("JournalColumns", self._columns[section].heading)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or (row := self.row(index.row())) is None:
            return None
        return _ROLES[role](self._columns[index.column()], row)

    def row(self, number: int) -> Row | None:
        """What a row is read from, if it is there to be read."""
        return None if self._day is None else Row(self.rows[number], self._day, self._post)


def _icon(column: Column, row: Row) -> QIcon | None:
    drawing = column.icon(row) if column.icon else None
    return None if drawing is None else qicon(*drawing)


def _colour(_column: Column, row: Row) -> QColor | None:
    return None if row.record is None or row.record.counts else theme.colour(Token.TEXT_QUIET)


def _font(column: Column, row: Row) -> QFont | None:
    if row.record is None or row.record.amended_by is None or column.is_never_struck:
        return None
    font = QFont()
    font.setStrikeOut(True)
    return font


_ROLES: Mapping[int, Callable[[Column, Row], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, row: column.text(row),
    Qt.ItemDataRole.ToolTipRole: lambda column, row: (column.tip or column.text)(row),
    Qt.ItemDataRole.DecorationRole: _icon,
    Qt.ItemDataRole.ForegroundRole: _colour,
    Qt.ItemDataRole.FontRole: _font,
    Qt.ItemDataRole.TextAlignmentRole: lambda column, _row: (
        NUMBERS_STAND if column.is_number else None
    ),
}
"""What is answered to Qt, by what it asks for."""

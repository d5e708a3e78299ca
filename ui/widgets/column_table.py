"""A read-only table whose columns are data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from ui import theme
from ui.theme import Token
from ui.widgets.icon import Icon, qicon

Row = TypeVar("Row")
Index: TypeAlias = QModelIndex | QPersistentModelIndex

CONTEXT = "AlertColumns"
"""Of the headings, for their translation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """A column: its heading, and what it says of a row."""

    heading: str
    """In English, marked for translation in `CONTEXT`."""
    text: Callable[[Row], str]
    width: int | None = None
    """In pixels; columns without one share what is left."""
    icon: Callable[[Row], tuple[Icon, Token] | None] | None = None
    tip: Callable[[Row], str] | None = None
    """What the cell says in full, where the text says it in short."""
    order: Callable[[Row], Any] | None = None
    """What rows are sorted by, where they can be."""


class ColumnTable(QAbstractTableModel):
    """Rows under columns. New rows are a new table; what a row says is asked as it is painted."""

    def __init__(
        self, columns: Sequence[Column[Any]], *, is_quiet: Callable[[Any], bool] | None = None
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._is_quiet = is_quiet
        self.rows: Sequence[Any] = ()

    def draw(self, rows: Sequence[Any]) -> None:
        """Replace what the table shows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return QCoreApplication.translate(CONTEXT, self.columns[section].heading)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column, row = self.columns[index.column()], self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return (column.tip or column.text)(row)
            case Qt.ItemDataRole.DecorationRole:
                drawing = column.icon(row) if column.icon else None
                return qicon(*drawing) if drawing else None
            case Qt.ItemDataRole.ForegroundRole if self._is_quiet is not None:
                return theme.colour(Token.TEXT_QUIET) if self._is_quiet(row) else None
            case _:
                return None

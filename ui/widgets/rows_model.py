"""Rows of one kind under columns, for a table that is only read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeAlias, TypeVar
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class HasId(Protocol):
    """Whatever can be a row: it is told from the others by its id."""

    @property
    def id(self) -> UUID:
        """Its own, for ever."""
        ...


RowT = TypeVar("RowT", bound=HasId)


@dataclass(frozen=True, slots=True)
class Column(Generic[RowT]):
    """A column: its heading, and what it says of a row."""

    heading: str
    text: Callable[[RowT], str]


class RowsModel(QAbstractTableModel, Generic[RowT]):
    """Other rows are another table. What the columns are says each kind of table by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[RowT] = ()

    def columns(self) -> tuple[Column[RowT], ...]:
        """The columns, in the language of the moment."""
        raise NotImplementedError

    def show(self, rows: Sequence[RowT]) -> None:
        """Replace what the table shows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def shown(self) -> Sequence[RowT]:
        """The rows that stand there now."""
        return self._rows

    def at(self, row: int | None) -> RowT | None:
        """What stands in a row."""
        return self._rows[row] if row is not None and row < len(self._rows) else None

    def row_of(self, id: UUID | None) -> int | None:
        """In which row something stands."""
        ids = [row.id for row in self._rows]
        return ids.index(id) if id in ids else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.columns())

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.columns()[index.column()].text(self._rows[index.row()])

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        is_heading = orientation is Qt.Orientation.Horizontal
        if not is_heading or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.columns()[section].heading

"""The staff as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from checkpoint.domain.people.officer import Officer
from checkpoint.words.enums import role_words
from ui.language import catalogue

Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and what it says of an officer."""

    heading: str
    text: Callable[[Officer], str]


class StaffModel(QAbstractTableModel):
    """Read-only; another staff is another table."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Officer] = ()

    def show(self, staff: Sequence[Officer]) -> None:
        """Replace what the table shows."""
        self.beginResetModel()
        self._rows = tuple(staff)
        self.endResetModel()

    def officer(self, row: int | None) -> Officer | None:
        """The officer of a row."""
        return self._rows[row] if row is not None and row < len(self._rows) else None

    def row_of(self, id: UUID | None) -> int | None:
        """The row of an officer."""
        ids = [officer.id for officer in self._rows]
        return ids.index(id) if id in ids else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._columns())

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._columns()[index.column()].text(self._rows[index.row()])

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
        return self._columns()[section].heading

    def _columns(self) -> tuple[Column, ...]:
        words = catalogue()
        yes, no = self.tr("in service"), self.tr("out of service")
        return (
            Column(self.tr("Name"), lambda officer: officer.name),
            Column(self.tr("Sign-in name"), lambda officer: officer.login),
            Column(self.tr("Role"), lambda officer: role_words(officer.role, words)),
            Column(self.tr("Service"), lambda officer: yes if officer.is_active else no),
        )

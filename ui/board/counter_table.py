"""The counters of the post, and who works at them, as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.board import AtCounter, Board
from ui.language import locale
from ui.theme import Token
from ui.widgets.icon import Icon, qicon

Index = QModelIndex | QPersistentModelIndex
NOBODY = "–"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, what it says of a counter, and its width in pixels if not the rest."""

    heading: str
    text: Callable[[AtCounter, Post], str]
    width: int | None


class CounterModel(QAbstractTableModel):
    """A row for each counter."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[AtCounter] = ()
        self._post: Post | None = None

    def show(self, board: Board) -> None:
        """Replace what the table shows; the row that is selected stays so."""
        if len(board.counters) != len(self._rows):
            self.beginResetModel()
            self._rows, self._post = board.counters, board.post
            self.endResetModel()
            return
        self._rows, self._post = board.counters, board.post
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns()) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def columns(self) -> tuple[Column, ...]:
        """The columns, in the language of the moment."""
        return (
            Column(self.tr("Counter"), lambda one, _post: one.counter, 84),
            Column(self.tr("Officer"), lambda one, _post: one.officer or NOBODY, None),
            Column(self.tr("Since"), _since, 66),
            Column(self.tr("Records"), lambda one, _post: locale().toString(one.recorded), 84),
            Column(self.tr("Pace"), lambda one, _post: self._pace(one), 124),
        )

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.columns())

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and row.is_locked and index.column() == 0:
            return qicon(Icon.LOCKED, Token.ON_LOCKED_SOFT)
        if role != Qt.ItemDataRole.DisplayRole or self._post is None:
            return None
        return self.columns()[index.column()].text(row, self._post)

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

    def _pace(self, one: AtCounter) -> str:
        """Seconds for one traveller where the register knows them, and how many in an hour."""
        if one.is_locked:
            return self.tr("locked")
        if not one.pace.records:
            return NOBODY
        if one.pace.seconds is None:
            return self.tr("{count} per hour").format(count=one.pace.records)
        text = self.tr("{seconds} s · {count}/h")
        return text.format(seconds=round(one.pace.seconds), count=one.pace.records)


def _since(one: AtCounter, post: Post) -> str:
    return NOBODY if one.since is None else f"{post.local(one.since):%H:%M}"

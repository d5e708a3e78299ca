"""What was found in the register as a table without an end: rows come as somebody reads on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from typing_extensions import override

from checkpoint.domain.journal.search import PAGE
from ui.journal.columns import COLUMNS, TIME, WHEN
from ui.journal.model import JournalModel
from ui.journal.rows import Row
from ui.journal.search_presenter import RegisterPresenter

FOUND_COLUMNS = tuple(WHEN if column is TIME else column for column in COLUMNS)


class SearchModel(JournalModel):
    """Holds no record: those of the page that is looked at are held by the presenter."""

    def __init__(self, presenter: RegisterPresenter) -> None:
        super().__init__(presenter.post, FOUND_COLUMNS)
        self._presenter = presenter
        self._rows = 0
        presenter.began.connect(self._begin)
        presenter.grew.connect(self._grow)
        presenter.held.connect(self._tell_held)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows

    @override
    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self._rows > 0 and not self._presenter.pages.is_ended

    @override
    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        self._presenter.more()

    @override
    def row(self, number: int) -> Row | None:
        pages = self._presenter.pages
        entry, leaf = pages.entry(number), pages.leaf(number)
        if entry is None or leaf is None or leaf.beside is None:
            if number < pages.rows:
                self._presenter.want(number)
            return None
        return Row(entry, leaf.beside, self._post)

    def _begin(self) -> None:
        self.beginResetModel()
        self._rows = 0
        self.endResetModel()

    def _grow(self, before: int, now: int) -> None:
        self.beginInsertRows(QModelIndex(), before, now - 1)
        self._rows = now
        self.endInsertRows()

    def _tell_held(self, page: int) -> None:
        last = min((page + 1) * PAGE, self._rows) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(FOUND_COLUMNS) - 1))

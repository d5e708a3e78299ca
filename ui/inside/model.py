"""Who is inside, as a table."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from typing_extensions import override

from checkpoint.domain.journeys.resident import Resident
from checkpoint.domain.posts.post import Post
from checkpoint.services.inside import PAGE
from checkpoint.words.countries import country_name
from checkpoint.words.dates import day_words
from checkpoint.words.inside import (
    address_words,
    bore_words,
    days_words,
    for_what_words,
    until_words,
)
from ui import theme
from ui.inside.pages import HeldPages
from ui.language import catalogue
from ui.theme import Token
from ui.widgets.icon import Icon, qicon
from ui.widgets.rows_model import Column, Index, RowsModel

WIDTHS = (None, 132, 215, 168, 180, 122, 122, 112)
ABSENT = "…"
"""Of who is just being read."""
SOON = 3
"""Days before the end from which the row bears a mark."""


class InsideModel(RowsModel[Resident]):
    """Name, state, document, purpose, address, the two days and how it stands between them.

    It holds nobody: of the rows that are looked at, the pages are asked for.
    """

    wanted = Signal(int)
    """Carries the number of a page of which a row is missing."""

    def __init__(self, post: Post) -> None:
        super().__init__()
        self._post = post
        self._pages = HeldPages()
        self._count = 0

    def begin(self, pages: HeldPages, count: int) -> None:
        """Show another list."""
        self.beginResetModel()
        self._pages, self._count = pages, count
        self.endResetModel()

    def shows(self, pages: HeldPages) -> bool:
        """Whether it is this list that stands there."""
        return self._pages is pages

    def tell_held(self, page: int) -> None:
        """A page was read."""
        first, last = page * PAGE, min((page + 1) * PAGE, self._count) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(WIDTHS) - 1))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else self._count

    @override
    def at(self, row: int | None) -> Resident | None:
        """Who stands in a row, as far as it is held; it is asked for where it is not."""
        if row is None or not 0 <= row < self._count:
            return None
        found = self._pages.at(row)
        if found is None and not self._pages.has(row // PAGE):
            self.wanted.emit(row // PAGE)
        return found

    @override
    def row_of(self, id: UUID | None) -> int | None:
        return None if id is None else self._pages.row_of(id)

    @override
    def columns(self) -> tuple[Column[Resident], ...]:
        return (
            Column(self.tr("Name"), self._name),
            Column(
                self.tr("Nationality"),
                lambda one: country_name(one.nationality, catalogue().language),
            ),
            Column(self.tr("Document"), lambda one: bore_words(one, catalogue())),
            Column(self.tr("Purpose"), lambda one: for_what_words(one, catalogue())),
            Column(self.tr("Address"), lambda one: address_words(one, catalogue())),
            Column(self.tr("Came in"), self._entered),
            Column(self.tr("Stay until"), lambda one: until_words(one, catalogue())),
            Column(self.tr("Days"), lambda one: days_words(one, catalogue())),
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """With a mark before the name, so that colour is not all that tells."""
        row = self.at(index.row())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and row is not None:
            mark = _mark(row)
            return qicon(*mark) if mark else None
        if role == Qt.ItemDataRole.ForegroundRole and row is not None and row.is_protected:
            return theme.colour(Token.TEXT_QUIET)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return ABSENT if row is None else self.columns()[index.column()].text(row)

    def _name(self, one: Resident) -> str:
        name = one.entry.document.holder.name.full
        return self.tr("{name} · protected").format(name=name) if one.is_protected else name

    def _entered(self, one: Resident) -> str:
        return day_words(self._post.local(one.entry.crossed_at).date(), catalogue().language)


def _mark(one: Resident) -> tuple[Icon, Token] | None:
    if one.is_protected:
        return Icon.SHIELD, Token.ACCENT
    if one.days_over:
        return Icon.ATTENTION, Token.ON_LOCKED_SOFT
    if one.is_ahead or one.stay is None:
        return Icon.QUESTION, Token.TEXT_QUIET
    return (Icon.CLOCK, Token.ON_ATTENTION_SOFT) if one.ends_within(SOON) else None

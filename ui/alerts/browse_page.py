"""Looking through the book: a field that finds, two filters, the table, and the entry chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from checkpoint.domain.alerts.alert import Alert, AlertKind, AlertState
from checkpoint.domain.alerts.wanted import Wanted
from checkpoint.domain.posts.post import Post
from checkpoint.services.alert_terms import EndedEntry
from checkpoint.services.alerts import Found
from checkpoint.words.alerts import alert_state_words
from checkpoint.words.enums import alert_kind_words
from ui.alerts.book import Book, Entry, entry_of, narrowed
from ui.alerts.columns import ENTRY_COLUMNS
from ui.alerts.count_words import Counted, count_words, ended_count_words, looking_words
from ui.alerts.detail import AlertDetail
from ui.alerts.sought import Sought
from ui.alerts.typing_finds import TypingFinds
from ui.language import Retranslates
from ui.theme import TextRole
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.column_table import ColumnTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.label import ElidedLabel
from ui.widgets.table import Table
from ui.wording import choices

DETAIL_HEIGHT = 240
LAST_DAY = 7
SORTED_BY = (-1, 2, LAST_DAY)
"""What the key goes through: the book's own order, the name, the last day."""
DUE = "due"
"""Stands among the states to choose from: what asks for a look."""


class BrowsePage(Retranslates, QWidget):
    """The book lies open. Typing finds, arrows choose, wherever of the two the focus is."""

    chosen_changed = Signal()
    """Where none was chosen now one is, or the other way round; so with what is looked for."""
    ending_asked = Signal()
    ended_asked = Signal(str)
    """What is on no list any more is to be looked through for this text."""
    search_asked = Signal(object)
    """All of a large book is to be looked through for this Wanted."""

    def __init__(
        self, post: Post, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._book = Book()
        self._keep: UUID | None = None
        self._has_chosen = self._was_narrowed = False
        self._ended: Sequence[Entry] = ()
        self._asked: tuple[str, int] | None = None
        """For which text, and in which version of the book, what has ended was asked for."""
        self._sought = Sought()
        self.search = QLineEdit(clearButtonEnabled=True, maxLength=80)
        self.kind, self.state = ChoiceBox(), ChoiceBox()
        self.count = ElidedLabel(role=TextRole.QUIET)
        self.model = ColumnTable(ENTRY_COLUMNS, is_quiet=_is_ended)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_widths([column.width for column in ENTRY_COLUMNS])
        self._header = self.table.horizontalHeader()
        self._header.setSectionsClickable(True)
        self._header.setSortIndicatorShown(True)
        self._header.setSortIndicatorClearable(True)
        self._header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.detail = AlertDetail(post, today)
        self._nothing = EmptyState()
        self._pages = QStackedWidget()
        self._lay_out()
        keys = TypingFinds(self.search, self.table, parent=self)
        keys.ending_asked.connect(self.ending_asked)
        self.search.textChanged.connect(self._look)
        self.kind.currentIndexChanged.connect(self._look)
        self.state.currentIndexChanged.connect(self._look)
        self._header.sortIndicatorChanged.connect(self._look)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.model.modelReset.connect(self._show_chosen)
        self.retranslate()

    @property
    def chosen(self) -> Alert | None:
        """The entry that is chosen in the table, if it stands on its list."""
        entry = self._chosen_entry
        return None if entry is None or entry.ended is not None else entry.alert

    @property
    def _chosen_entry(self) -> Entry | None:
        row = self.table.selected_row
        return None if row is None else self.model.rows[row]

    @property
    def is_narrowed(self) -> bool:
        """Whether something is looked for, so that not all of the book is shown."""
        return self._wanted() != Wanted()

    def draw(self, book: Book) -> None:
        """Show a book; what was looked for and chosen stays so, if it is still there."""
        if book is not self._book:
            self._book = book
            self._look()

    def draw_ended(self, text: str, ended: Sequence[EndedEntry]) -> None:
        """Show what is on no list any more, if it is still what is looked for."""
        if self._asked is not None and self._asked[0] == text:
            self._ended = [entry_of(one) for one in ended]
            self._look()

    def draw_found(self, wanted: Wanted, found: Found) -> None:
        """Show what all of a large book has, if it is still what is looked for."""
        if self._sought.wanted == wanted and self._book.on is not None:
            self._sought.answer(found, self._book.on)
            self._look()

    def give_up(self) -> None:
        """All of the book could not be looked through: show what of it is held."""
        self._sought.give_up()
        self._look()

    def choose(self, alert: Alert) -> None:
        """Look for nothing any more, and choose this entry as soon as the book has it."""
        self.widen()
        self._keep = alert.id

    def widen(self) -> None:
        """Look for nothing any more: show the whole book."""
        if self.state.chosen == DUE:
            self._header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self.state.setCurrentIndex(0)

    def step_due(self) -> None:
        """Show what asks for a look, what ends first at the top; then go from one to the next."""
        if self.state.chosen == DUE:
            row = self.table.selected_row
            self.table.select_row(0 if row is None else (row + 1) % len(self.model.rows))
            return
        self.widen()
        self.state.choose(DUE)
        self._header.setSortIndicator(LAST_DAY, Qt.SortOrder.AscendingOrder)
        self.table.select_row(0)

    def sort_otherwise(self) -> None:
        """Sort by name, then by the last day, then newest first again."""
        at = self._header.sortIndicatorSection()
        place = SORTED_BY[(SORTED_BY.index(at) + 1) % len(SORTED_BY)] if at in SORTED_BY else -1
        self._header.setSortIndicator(place, Qt.SortOrder.AscendingOrder)

    def focus(self) -> None:
        """Put the focus where typing finds."""
        self.search.setFocus()
        self.search.selectAll()

    @override
    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Find by name, number or reference"))
        self.search.setAccessibleName(self.search.placeholderText())
        _offer(self.kind, self.tr("Every kind"), choices(AlertKind, alert_kind_words))
        due: Choice[Any] = Choice(DUE, self.tr("Ending or just lapsed"))
        states = choices(AlertState, alert_state_words)
        _offer(self.state, self.tr("Every state"), [due, *states])
        self._look()

    def _wanted(self) -> Wanted:
        kind, state = self.kind.chosen, self.state.chosen
        return Wanted(
            text=self.search.text().strip(),
            kind=kind if isinstance(kind, AlertKind) else None,
            state=state if isinstance(state, AlertState) else None,
            is_due=state == DUE,
        )

    def _look(self) -> None:
        """Show what is looked for, and keep the entry chosen that was, or choose the first."""
        wanted = self._wanted()
        self._look_back(wanted)
        ended = narrowed(self._ended, wanted)
        keep, found = self._keep, self._sorted([*self._standing(wanted), *ended])
        self.model.draw(found)
        rows = (row for row, entry in enumerate(found) if entry.alert.id == keep)
        self.table.select_row(next(rows, 0))
        self._pages.setCurrentWidget(self.table if found else self._nothing)
        self._draw_nothing()
        self._draw_count()
        if self._was_narrowed is not self.is_narrowed:
            self._was_narrowed = self.is_narrowed
            self.chosen_changed.emit()

    def _look_back(self, wanted: Wanted) -> None:
        """Have what has ended read, where it is wanted; else nothing of it is kept."""
        is_wanted = wanted.state is AlertState.ENDED
        asked = (wanted.text, self._book.version.version) if is_wanted else None
        if asked is None:
            self._ended = ()
        elif asked != self._asked:
            self.ended_asked.emit(wanted.text)
        self._asked = asked

    def _standing(self, wanted: Wanted) -> Sequence[Entry]:
        """What is looked for and stands: of a large book first what is held, then what it has."""
        if self._book.answers(wanted):
            self._sought.forget()
        elif self._sought.begin(wanted, self._book):
            self.search_asked.emit(wanted)
        known = self._sought.entries
        return self._book.find(wanted) if known is None else known

    def _sorted(self, entries: Sequence[Entry]) -> Sequence[Entry]:
        """As the heading says that was clicked or stepped to; without one, newest first."""
        place = self._header.sortIndicatorSection()
        order = ENTRY_COLUMNS[place].order if 0 <= place < len(ENTRY_COLUMNS) else None
        is_down = self._header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return entries if order is None else sorted(entries, key=order, reverse=is_down)

    def _show_chosen(self) -> None:
        entry = self._chosen_entry
        if entry is not None:
            self._keep = entry.alert.id
        self.detail.draw(entry)
        if self._has_chosen is not (self.chosen is not None):
            self._has_chosen = self.chosen is not None
            self.chosen_changed.emit()

    def _draw_nothing(self) -> None:
        """What stands where the table would be empty."""
        if self._sought.is_waiting:
            self._nothing.draw(Icon.SEARCH, looking_words(self._book), "")
        elif self._book.entries:
            title, text = self.tr("Nothing found"), self.tr("Esc shows the whole book again.")
            self._nothing.draw(Icon.SEARCH, title, text)
        else:
            text = self.tr("F3 imports a list, F2 makes an entry by hand.")
            self._nothing.draw(Icon.LIST, self.tr("The book is empty"), text)

    def _draw_count(self) -> None:
        shown = len(self.model.rows)
        if self._sought.is_waiting:
            said = looking_words(self._book)
        elif self._asked is not None:
            said = ended_count_words(shown, len(self._ended), is_cut=self._sought.is_cut)
        else:
            is_part = self.is_narrowed or not self._book.is_whole
            counted = Counted(shown if is_part else None, is_cut=self._sought.is_cut)
            said = count_words(self._book, counted, self._post)
        self.count.setText(said)

    def _lay_out(self) -> None:
        finding = QHBoxLayout()
        finding.setSpacing(8)
        finding.addWidget(self.search, 5)
        finding.addWidget(self.kind, 2)
        finding.addWidget(self.state, 2)
        self.detail.setFixedHeight(DETAIL_HEIGHT)
        for page in (self.table, self._nothing):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(finding)
        layout.addWidget(self.count)
        layout.addWidget(self._pages, 1)
        layout.addSpacing(4)
        layout.addWidget(self.detail)


def _offer(box: ChoiceBox, every: str, offered: Sequence[Choice[Any]]) -> None:
    """Offer to narrow the book, or not to; what was chosen stays chosen."""
    chosen = box.chosen
    nothing: Choice[Any] = Choice(None, every)
    box.draw([nothing, *offered])
    box.setAccessibleName(every)
    if chosen is None:
        box.setCurrentIndex(0)
    else:
        box.choose(chosen)


def _is_ended(entry: Entry) -> bool:
    return entry.state is AlertState.ENDED

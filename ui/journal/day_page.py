"""A day lies open: its records in a table, what is looked for, and one record in full."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.posts.post import Post
from checkpoint.words.dates import weekday_words
from ui.journal.columns import COLUMNS
from ui.journal.day import JournalDay, Wanted
from ui.journal.day_bar import DayBar
from ui.journal.filters import FILTERS, Filter
from ui.journal.model import JournalModel
from ui.journal.record_detail import RecordDetail
from ui.journal.states import Browsing, Opening
from ui.journal.wording import trouble_words
from ui.language import Retranslates, catalogue, locale
from ui.theme import TextRole
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.find_field import FindField
from ui.widgets.icon import Icon
from ui.widgets.key_cap import key_cap
from ui.widgets.label import ElidedLabel
from ui.widgets.table import Table

DETAIL_HEIGHT = 232
"""At least, in pixels; most records are told in that without scrolling."""
ROW_HEIGHT = 28
"""A journal is read down, many rows at once: closer than tables are elsewhere."""


class DayPage(Retranslates, QWidget):
    """Draws a day. It remembers nothing but the words that are being typed."""

    wanted_changed = Signal(object)
    """Carries what is looked for now, as Wanted."""
    selected = Signal(object)
    """Carries the id of the record that was gone to."""

    def __init__(
        self, post: Post, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._state: Opening | Browsing = Opening(today())
        self._rows: Sequence[Recorded] = ()
        self.days = DayBar(today)
        self.table = Table()
        self.model = JournalModel(post)
        self.search = FindField(self.table)
        self.filters: Mapping[str, ChoiceBox] = {one.name: ChoiceBox() for one in FILTERS}
        self.day_words = ElidedLabel(role=TextRole.STRONG)
        self.count = ElidedLabel(role=TextRole.QUIET)
        self.detail = RecordDetail(post)
        self.empty = EmptyState()
        self._lay_out()
        self._connect()
        self.retranslate()

    def draw(self, state: Opening | Browsing) -> None:
        """Show a day, or that there is none to be shown."""
        self._state = state
        self.days.draw(state.day.on if isinstance(state, Browsing) else state.on)
        self._draw_wanted(state.wanted)
        if isinstance(state, Browsing):
            self._draw_day(state)
        else:
            self._fill(None, ())
        self._draw_words()

    def go_on(self) -> None:
        """Put the focus where typing finds."""
        self.search.setFocus()

    @override
    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Find by name or number"))
        self.search.setAccessibleName(self.search.placeholderText())
        for one in FILTERS:
            box = self.filters[one.name]
            box.draw(one.offered())
            box.setAccessibleName(one.words_of_side())
        self.model.retranslate()
        self.draw(self._state)

    def _draw_wanted(self, wanted: Wanted) -> None:
        if self.search.text() != wanted.text:
            self.search.setText(wanted.text)
        for one in FILTERS:
            box, member = self.filters[one.name], one.of(wanted)
            if member is None:
                box.setCurrentIndex(0)
            elif box.chosen is not member:
                box.choose(member)

    def _draw_day(self, state: Browsing) -> None:
        self._fill(state.day, state.shown)
        row = self.table.selected_row
        if row is None or self._rows[row].crossing.id != state.selected:
            places = (
                place for place, r in enumerate(self._rows) if r.crossing.id == state.selected
            )
            self.table.select_row(next(places, 0))
        self.detail.draw(state.record, state.day)

    def _fill(self, day: JournalDay | None, rows: Sequence[Recorded]) -> None:
        if rows is not self._rows or day is None:
            self._rows = rows
            self.model.draw(day, rows)

    def _draw_words(self) -> None:
        state = self._state
        on = state.day.on if isinstance(state, Browsing) else state.on
        day = weekday_words(on, catalogue().language)
        is_today = on == self._today()
        self.day_words.setText(self.tr("Today, {day}").format(day=day) if is_today else day)
        self.count.setText("  ·  ".join(self._counted()))
        if isinstance(state, Browsing) and state.shown:
            self._pages.setCurrentWidget(self._open)
        else:
            self.empty.draw(*self._nothing())
            self._pages.setCurrentWidget(self.empty)

    def _counted(self) -> Sequence[str]:
        state = self._state
        if not isinstance(state, Browsing):
            return ()
        day = state.day
        figures = [
            self.tr("%n in", None, day.entries),
            self.tr("%n out", None, day.exits),
            self.tr("%n held back", None, day.held_back),
        ]
        if day.set_aside:
            figures.append(self.tr("%n do(es) not count", None, day.set_aside))
        if not state.wanted.is_everything:
            shown, every = (locale().toString(len(n)) for n in (state.shown, day.records))
            words = self.tr("showing {shown} of {every} records")
            figures.append(words.format(shown=shown, every=every))
        return figures

    def _nothing(self) -> tuple[Icon, str, str]:
        """What a page without rows says."""
        state = self._state
        if isinstance(state, Opening):
            if state.trouble is None:
                return Icon.LIST, self.tr("Reading the day …"), ""
            text = " ".join((trouble_words(state.trouble), self.tr("F9 reads again.")))
            return Icon.ATTENTION, self.tr("The day could not be read"), text
        if state.wanted.is_everything:
            text = self.tr("Every crossing that is recorded on this day stands here.")
            return Icon.CALENDAR, self.tr("No records on this day"), text
        return Icon.SEARCH, self.tr("No record fits"), self.tr("Esc shows all records again.")

    def _connect(self) -> None:
        self.search.textChanged.connect(
            lambda text: self.wanted_changed.emit(replace(self._state.wanted, text=text))
        )
        for one in FILTERS:
            box = self.filters[one.name]
            box.activated.connect(partial(self._narrow, one))
            shortcut = QShortcut(QKeySequence(one.key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, one))
        self.table.selectionModel().currentRowChanged.connect(self._pass_on_row)
        self.days.bind(self)

    def _narrow(self, one: Filter, _place: int) -> None:
        member = self.filters[one.name].chosen
        self.wanted_changed.emit(one.put(self._state.wanted, member))

    def _step(self, one: Filter) -> None:
        self.wanted_changed.emit(one.stepped(self._state.wanted))

    def _pass_on_row(self, current: QModelIndex) -> None:
        if current.isValid():
            self.selected.emit(self._rows[current.row()].crossing.id)

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_widths([column.width for column in COLUMNS])
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.detail.setMinimumHeight(DETAIL_HEIGHT)
        finding = QHBoxLayout()
        finding.setSpacing(8)
        finding.addWidget(self.days)
        finding.addWidget(self.search, 4)
        for one in FILTERS:
            finding.addWidget(key_cap(one.key))
            finding.addWidget(self.filters[one.name], 2)
        counting = QHBoxLayout()
        counting.setSpacing(16)
        counting.addWidget(self.day_words)
        counting.addWidget(self.count, 1)
        self._open = QWidget()
        open_day = QVBoxLayout(self._open)
        open_day.setContentsMargins(0, 0, 0, 0)
        open_day.setSpacing(8)
        open_day.addWidget(self.table, 5)
        open_day.addWidget(self.detail, 4)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._open)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(finding)
        layout.addLayout(counting)
        layout.addWidget(self._pages, 1)

"""The whole register: what is looked for, what was found, and one record in full."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.services.journal_search import Tally
from checkpoint.words.dates import day_words
from ui.journal.case_detail import CaseDetail
from ui.journal.day_page import DETAIL_HEIGHT, ROW_HEIGHT
from ui.journal.record_detail import RecordDetail
from ui.journal.rows import Row
from ui.journal.search_bar import SearchBar
from ui.journal.search_model import FOUND_COLUMNS, SearchModel
from ui.journal.search_presenter import Looking, RegisterPresenter, Written
from ui.journal.wording import trouble_words
from ui.language import Retranslates, catalogue, locale
from ui.theme import TextRole
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.label import ElidedLabel
from ui.widgets.table import Table


class SearchPage(Retranslates, QWidget):
    """Draws what was found. Enter opens the day of a record, and a case itself."""

    opened = Signal()
    """The row that is selected is to be opened: the day of a record, or a case."""
    selected = Signal()
    """Another record is selected, or none."""

    def __init__(
        self,
        presenter: RegisterPresenter,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.table = Table()
        self.model = SearchModel(presenter)
        self.bar = SearchBar(presenter.post.code, self.table, today, self)
        self.count = ElidedLabel(role=TextRole.QUIET)
        self.detail = RecordDetail(presenter.post)
        self.case = CaseDetail(presenter.post)
        self.empty = EmptyState()
        self._lay_out()
        self.bar.changed.connect(presenter.look_for)
        self.bar.text.returnPressed.connect(self.opened)
        self.table.activated.connect(lambda _index: self.opened.emit())
        self.table.selectionModel().currentRowChanged.connect(self._draw_selected)
        presenter.held.connect(lambda _page: self._draw_detail())
        presenter.changed.connect(self.draw)
        self.retranslate()

    @property
    def row(self) -> Row | None:
        """The row that is selected, if it is in memory."""
        number = self.table.selected_row
        if number is None or number >= self.model.rowCount():
            return None
        return self.model.row(number)

    def read_on(self, steps: int) -> None:
        """Read on, or back, in what is shown in full."""
        shown = self._details.currentWidget()
        if isinstance(shown, RecordDetail | CaseDetail):
            shown.read_on(steps)

    def go_on(self) -> None:
        """Put the focus where typing finds."""
        self.bar.text.setFocus()

    def draw(self, state: Looking) -> None:
        """Show how far one has looked."""
        self.bar.draw(state.search, self._presenter.names)
        if self.table.selected_row is None and state.rows:
            self.table.select_row(0)
        self.count.setText("  ·  ".join(self._counted(state)))
        if state.rows:
            self._pages.setCurrentWidget(self._open_pages)
        else:
            self.empty.draw(*self._nothing(state))
            self._pages.setCurrentWidget(self.empty)
        self._draw_detail()

    @override
    def retranslate(self) -> None:
        self.model.retranslate()
        self.draw(self._presenter.state)

    def _draw_selected(self, _current: QModelIndex) -> None:
        self._draw_detail()
        self.selected.emit()

    def _draw_detail(self) -> None:
        row = self.row
        if row is None:
            return
        if row.step is not None:
            self.case.draw(row.step, row.day)
            self._details.setCurrentWidget(self.case)
        else:
            self.detail.draw(row.record, row.day)
            self._details.setCurrentWidget(self.detail)

    def _counted(self, state: Looking) -> list[str]:
        tally = state.tally or Tally(state.rows, is_all=False)
        found = locale().toString(max(state.rows, tally.found))
        text = self.tr("more than {count} found")
        if state.is_ended or (tally.is_all and tally.found >= state.rows):
            text = self.tr("{count} found")
        said = [text.format(count=found)]
        if state.counted is not None:
            counted = locale().toString(state.counted)
            said.append(self.tr("{count} count in figures").format(count=counted))
        if state.is_looking and state.reached is not None:
            day = self._presenter.post.day_of(state.reached.at)
            words = day_words(day, catalogue().language)
            said.append(self.tr("looked back to {day}").format(day=words))
        if state.written is not None:
            said.append(self._told_written(state.written))
        if state.trouble is not None and state.rows:
            said.append(trouble_words(state.trouble))
        return said

    def _told_written(self, written: Written) -> str:
        """Where not all of it fits, how the rest is had."""
        text, until = self.tr("{count} records written to {file}"), written.rest_until
        day = ""
        if until is not None:
            day = day_words(until, catalogue().language)
            text = self.tr(
                "Only the newest {count} records fit into {file}. For the older ones put {day} into"
                " “until” and write another file."
            )
        count = locale().toString(written.count)
        return text.format(count=count, file=written.name, day=day)

    def _nothing(self, state: Looking) -> tuple[Icon, str, str]:
        """What a page without rows says."""
        if state.trouble is not None:
            return Icon.ATTENTION, self.tr("Not found"), trouble_words(state.trouble)
        if not state.is_ended:
            reached = state.reached
            if reached is None:
                return Icon.SEARCH, self.tr("Looking …"), ""
            day = day_words(self._presenter.post.day_of(reached.at), catalogue().language)
            text = self.tr("Nothing so far; looked back to {day}.").format(day=day)
            return Icon.SEARCH, self.tr("Looking …"), text
        return Icon.SEARCH, self.tr("No record fits"), self.tr("Esc shows all records again.")

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_widths([column.width for column in FOUND_COLUMNS])
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._details = QStackedWidget()
        self._details.setMinimumHeight(DETAIL_HEIGHT)
        for detail in (self.detail, self.case):
            self._details.addWidget(detail)
        self._open_pages = QWidget()
        found = QVBoxLayout(self._open_pages)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(8)
        found.addWidget(self.table, 5)
        found.addWidget(self._details, 4)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._open_pages)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addWidget(self.count)
        layout.addWidget(self._pages, 1)

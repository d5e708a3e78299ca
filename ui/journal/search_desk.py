"""The whole register on the journal's screen: when it is in front, and its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.journal.search import Search
from ui.journal.presenter import JournalPresenter
from ui.journal.record_keys import scroll_keys
from ui.journal.rows import Row
from ui.journal.search_page import SearchPage
from ui.journal.search_presenter import RegisterPresenter
from ui.journal.states import Browsing, JournalState, Opening
from ui.widgets.key_bar import KeyHint


class SearchDesk(QObject):
    """Opens the whole register over the day, and the day of a record that was found."""

    case_asked = Signal()
    """The case that is selected is to be opened."""
    changed = Signal()
    """It came to the front or went, or other keys work."""

    def __init__(
        self, search: RegisterPresenter, journal: JournalPresenter, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._search = search
        self._journal = journal
        self._screen = screen
        self._then: tuple[UUID, Callable[[], object]] | None = None
        self._is_stale = False
        self.is_open = False
        self.page = SearchPage(search, journal.today)
        self.page.opened.connect(self._open)
        self.page.selected.connect(self.changed)
        self.page.detail.other_asked.connect(self._open_other)
        search.changed.connect(lambda _state: self.changed.emit() if self.is_open else None)
        journal.amended.connect(self._grow_stale)

    @property
    def row(self) -> Row | None:
        """The row that is selected among those found."""
        return self.page.row

    @property
    def record(self) -> Recorded | None:
        """The record that is selected among those found; none where a case is."""
        return None if self.row is None else self.row.record

    def open(self) -> None:
        """Bring it to the front as it was left."""
        if not isinstance(self._journal.state, Opening | Browsing):
            return
        self.is_open = True
        if self._is_stale:
            self._is_stale = False
            self._search.again()
        self._search.begin()
        self.changed.emit()

    def close(self) -> None:
        """Go back to the day."""
        self.is_open = False
        self.changed.emit()

    def open_day(self, record: Recorded, then: Callable[[], object] | None = None) -> None:
        """Open the day of a record, and then do something with the record there."""
        self.is_open = False
        self._then = None if then is None else (record.crossing.id, then)
        self._journal.open_at(record)
        self.changed.emit()

    def act_on(self, state: JournalState) -> None:
        """Do what was asked for, once the record lies there."""
        if self._then is None or not isinstance(state, Browsing):
            return
        (id_, then), self._then = self._then, None
        if state.selected == id_:
            then()

    def led_by(self, hint: KeyHint) -> KeyHint:
        """The same key, which opens the day of the record first."""
        record = self.record
        if record is None:
            return hint
        return replace(hint, run=partial(self.open_day, record, hint.run))

    def keys(self) -> Sequence[KeyHint]:
        """The keys of the search itself."""
        search = self._search
        row = self.row
        is_case = row is not None and row.step is not None
        asks = search.state.search != Search(post=search.post.code)
        clear, back = self.tr("show all"), self.tr("day")
        return (
            KeyHint(
                key="Enter",
                text=self.tr("open the case") if is_case else self.tr("open its day"),
                run=self._open,
                enabled=row is not None and (not is_case or row.case is not None),
                binds=False,
            ),
            KeyHint(
                key="Ctrl+E",
                text=self.tr("export"),
                run=self._ask_file,
                enabled=search.state.rows > 0,
                is_shown=search.may_export,
            ),
            *(scroll_keys(self.page.read_on) if row is not None else ()),
            KeyHint(key="Ctrl+F", text=back, run=self.close),
            KeyHint(
                key="Esc",
                text=clear if asks else back,
                run=self.page.bar.clear if asks else self.close,
            ),
        )

    def _open(self) -> None:
        """The day of a record; a case itself."""
        if self.record is not None:
            self.open_day(self.record)
        elif self.row is not None:
            self.case_asked.emit()

    def _grow_stale(self, _recorded: Recorded) -> None:
        self._is_stale = True

    def _open_other(self, id_: UUID) -> None:
        record = self.record
        if record is not None:
            self.open_day(record, partial(self._journal.select, id_))

    def _ask_file(self) -> None:
        if not self._search.may_export:
            return
        dialog = QFileDialog(self._screen, self.tr("Write what was found"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Workbook (*.xlsx)"), self.tr("Table (*.csv)")])
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile("journal.xlsx")
        dialog.fileSelected.connect(lambda path: self._search.export(Path(path)))
        dialog.open()

"""Saying which column of a table means what, beside its first rows as they would be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from checkpoint.domain.alerts.column_fitting import with_columns
from checkpoint.domain.alerts.column_mapping import ColumnMapping, ListField
from ui.language import Retranslates
from ui.mapping.column_choices import ColumnChoices
from ui.mapping.file_states import ToMap
from ui.mapping.list_name import list_name_for
from ui.mapping.mapping_form import MappingForm
from ui.mapping.mapping_words import column_fault_words
from ui.mapping.tried_columns import KIND, TRIED_COLUMNS, all_names, told
from ui.theme import TextRole, Tone
from ui.widgets.column_table import ColumnTable
from ui.widgets.key_bar import KeyHint
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.notice_line import Notice, NoticeLine
from ui.widgets.panel import Panel
from ui.widgets.scrolling import Scrolling
from ui.widgets.table import Table

COLUMNS_WIDTH = 510


class MappingPage(Retranslates, QWidget):
    """Each choice shows at once what it comes to. Enter keeps and reads; Esc leaves the file."""

    edited = Signal(object)
    """Carries the ColumnMapping as it is chosen now."""
    submitted = Signal(str)
    """Carries the name to keep it under; empty for this once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ToMap | None = None
        self._path: Path | None = None
        self._begun: ColumnMapping | None = None
        self.heading, self._file = Label(role=TextRole.TITLE), ElidedLabel(role=TextRole.QUIET)
        self.notice = NoticeLine()
        self.form = MappingForm()
        self.columns = ColumnChoices()
        self.model = ColumnTable(TRIED_COLUMNS)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_widths([column.width for column in TRIED_COLUMNS])
        self.told = Label(role=TextRole.QUIET, wraps=True)
        self._columns_panel = Panel(Scrolling(self.columns))
        self._rows_panel = Panel(self._rows_with_what_is_told())
        self._lay_out()
        self.form.edited.connect(self._hand_on)
        self.columns.edited.connect(self._hand_on)
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self.retranslate()

    def draw(self, state: ToMap) -> None:
        """Show how the mapping stands; another file, or another beginning, names it anew."""
        if (state.path, state.begun) != (self._path, self._begun):
            self._path, self._begun = state.path, state.begun
            self.form.name.setText(state.name or list_name_for(state.path.name, ()))
        self._state = state
        self._file.setText(state.path.name)
        self.form.draw(state)
        self.columns.draw(state.shape, state.mapping.columns, state.sought.fields)
        self._draw_rows(state)
        # A kind that holds for all rows is not said again with each.
        self.table.setColumnHidden(KIND, ListField.KIND not in state.mapping.columns)
        self._say(state)

    def forget(self) -> None:
        """Let go of the rows that were looked at."""
        self._state = self._path = self._begun = None
        self.model.draw(())

    def submit(self) -> None:
        """Hand the mapping on, or go to what is still to be chosen."""
        state = self._state
        if state is None or state.is_working or state.table is None:
            return
        if state.fault is None:
            self.submitted.emit(self.form.name.text())
            return
        field = self.form.field_of(state.fault[0])
        (field or next(iter(self.columns.boxes.values()), self)).setFocus()

    def key_hints(
        self, state: ToMap, choose: Callable[[], None], back: Callable[[], None]
    ) -> Sequence[KeyHint]:
        """The keys that work here."""
        is_free = not state.is_working
        return (
            KeyHint(
                key="Enter",
                text=self.tr("keep, and read the file"),
                run=self.submit,
                enabled=is_free and state.table is not None,
                binds=False,
            ),
            KeyHint(key="F3", text=self.tr("another file"), run=choose, enabled=is_free),
            KeyHint(key="Esc", text=self.tr("back"), run=back),
        )

    def focus(self) -> None:
        """Put the focus on what is still to be chosen, else on the first column."""
        fault = self._state.fault if self._state is not None else None
        field = self.form.field_of(fault[0]) if fault is not None else None
        (field or next(iter(self.columns.boxes.values()), self.form.name)).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        else:
            super().keyPressEvent(event)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("What the columns mean"))
        self._columns_panel.set_title(self.tr("Columns of the file"))
        if self._state is not None:
            self.draw(self._state)

    def _draw_rows(self, state: ToMap) -> None:
        """The row that is looked at stays so; at first it is one with which something is wrong."""
        looked_at = self.table.selected_row
        self.model.draw(state.rows)
        wrong = (place for place, row in enumerate(state.rows) if row.faults or row.notes)
        self.table.select_row(next(wrong, 0) if looked_at is None else looked_at)
        self._tell()

    def _tell(self) -> None:
        """Say of the row that is looked at every name, and all that cannot be read."""
        place = self.table.selected_row
        row = self.model.rows[place] if place is not None else None
        lines = () if row is None else (all_names(row), *told(row))
        self.told.setText("\n".join(filter(None, lines)))
        self.told.setVisible(bool(self.told.text()))

    def _rows_with_what_is_told(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.told.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        return body

    def _hand_on(self) -> None:
        columns = self.columns.columns()
        self.edited.emit(with_columns(self.form.mapping(columns), columns))

    def _say(self, state: ToMap) -> None:
        """What is still to be chosen, and how many of the rows would be taken."""
        fault = None if state.table is None else state.fault
        text = column_fault_words(fault[1], state.mapping) if fault is not None else ""
        self.notice.draw(Notice(text=text, tone=Tone.ATTENTION) if text else None)
        good = sum(not row.faults for row in state.rows)
        title = self.tr("The first rows as they would be read: {good} of {every} taken")
        self._rows_panel.set_title(title.format(good=good, every=len(state.rows)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading)
        head.addWidget(self._file, 1, Qt.AlignmentFlag.AlignBottom)
        self._columns_panel.setFixedWidth(COLUMNS_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._columns_panel)
        row.addWidget(self._rows_panel, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.notice)
        layout.addWidget(self.form)
        layout.addLayout(row, 1)

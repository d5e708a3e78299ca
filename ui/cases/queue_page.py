"""The queue: who waits, why, how long, and whose he is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.cases.queue_model import QueueModel, Waiting, rows_of
from ui.cases.states import Queueing
from ui.language import Retranslates
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon import Icon
from ui.widgets.panel import Panel
from ui.widgets.table import Table


class QueuePage(Retranslates, QWidget):
    """A table, or the words that nobody waits."""

    opened = Signal(object)
    """Carries the Waiting row."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Queueing()
        self._model = QueueModel(now)
        self.table = Table()
        self.table.setModel(self._model)
        self.table.set_widths((110, None, 330, 90, 190, 190))
        self._panel = Panel(self.table)
        self._empty = EmptyState()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._panel)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._pages)
        self.table.activated.connect(self._open)
        self.retranslate()

    def draw(self, state: Queueing) -> None:
        """Show the queue; the row that was chosen stays chosen."""
        self._state = state
        chosen = self.chosen
        self._model.show(tuple(rows_of(state, self.tr("Counter locked"), self.tr("protected"))))
        self.table.select_row(self._model.row_of(chosen.id if chosen else None) or 0)
        has_rows = self._model.rowCount() > 0
        self._pages.setCurrentWidget(self._panel if has_rows else self._empty)

    @property
    def chosen(self) -> Waiting | None:
        """The row that is chosen."""
        return self._model.at(self.table.selected_row)

    @override
    def retranslate(self) -> None:
        self._panel.set_title(self.tr("Who waits"))
        self._empty.draw(
            Icon.CLEAR,
            self.tr("Nobody waits"),
            self.tr("Who is referred from a counter (F5) stands here at once."),
        )
        self.draw(self._state)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.at(index.row())
        if row is not None:
            self.opened.emit(row)

"""Tables with what an officer expects of one: rows to arrow through, letters to search by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget
from typing_extensions import override

ROW_HEIGHT = 32


class Table(QTableView):
    """A read-only table of whole rows. Enter or a double click on one emits ``activated``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_widths(self, widths: Sequence[int | None]) -> None:
        """Give each column its width in pixels; those with None share what is left."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            if width is None:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(column, width)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Say a text whole that ends in "…", unless its model has something better to say."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            is_cut = self.sizeHintForIndex(index).width() > self.visualRect(index).width()
            if is_cut and not index.data(Qt.ItemDataRole.ToolTipRole):
                QToolTip.showText(event.globalPos(), str(index.data()), self.viewport())
                return True
        return super().viewportEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._make_room_for_frame()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._make_room_for_frame()

    def _make_room_for_frame(self) -> None:
        """The frame is wider while the table has the focus, and rows would lie on half of it."""
        self.setFrameStyle(self.frameStyle())  # asks the stylesheet anew how wide it is
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def select_row(self, row: int) -> None:
        """Select a row, if there is such a one, and bring it into sight."""
        model = cast("QAbstractItemModel | None", self.model())  # none before it is set
        if model is not None and 0 <= row < model.rowCount():
            self.selectRow(row)

    @property
    def selected_row(self) -> int | None:
        """The row that is selected, or None."""
        selection = cast("QItemSelectionModel | None", self.selectionModel())  # as above
        rows = selection.selectedRows() if selection is not None else []
        return rows[0].row() if rows else None

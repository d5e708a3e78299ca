"""Typing finds and arrows choose, wherever of the search and the table the focus is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from ui.widgets.table import Table

TO_TABLE = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
"""Keys that move in the table while the search has the focus."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class FindField(QLineEdit):
    """The search above a table; what is typed into the table is typed here."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self.setMaxLength(80)
        self._table = table
        table.installEventFilter(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in TO_TABLE and not event.modifiers() & _COMMANDS:
            QCoreApplication.sendEvent(self._table, event)
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table and isinstance(event, QKeyEvent) and _is_typing(event):
            self.setFocus()
            self.insert(event.text())
            return True
        return super().eventFilter(watched, event)


def _is_typing(event: QKeyEvent) -> bool:
    text = event.text()
    is_press = event.type() == QEvent.Type.KeyPress
    return (
        is_press
        and text.isprintable()
        and bool(text.strip())
        and not (event.modifiers() & _COMMANDS)
    )

"""The keys of a field that finds and of the table below it, wherever of the two the focus is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from typing_extensions import override

from ui.widgets.table import Table

_TO_TABLE = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
"""Keys that move in the table while the search has the focus."""
_SHORTCUT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TypingFinds(QObject):
    """Typing finds, arrows choose, Delete asks to end what is chosen."""

    ending_asked = Signal()

    def __init__(self, search: QLineEdit, table: Table, *, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._table = table
        search.installEventFilter(self)
        table.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if watched is self._search and key in _TO_TABLE:
            QApplication.sendEvent(self._table, event)
            return True
        if watched is self._search and key in _ENTER:
            self._table.setFocus()
            return True
        if watched is self._table and key is Qt.Key.Key_Delete:
            self.ending_asked.emit()
            return True
        if watched is self._table and _is_typing(event):
            self._search.setFocus()
            self._search.setText(self._search.text() + event.text())
            return True
        return super().eventFilter(watched, event)


def _is_typing(event: QKeyEvent) -> bool:
    text = event.text()
    held = event.modifiers() & _SHORTCUT
    return bool(text.strip()) and text.isprintable() and not held

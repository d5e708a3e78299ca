"""What a place says while there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import TextRole, Token
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label


class EmptyState(QWidget):
    """A large icon, what to do in a few words, and how."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(size=96)
        self._title = Label(role=TextRole.TITLE, wraps=True)
        self._text = Label(role=TextRole.QUIET, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch()

    def draw(self, icon: Icon, title: str, text: str = "") -> None:
        """Show an icon and words."""
        self._icon.draw(icon, Token.ACCENT)
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title}. {text}".strip())

"""The line at the very bottom: the day so far in figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import TextRole
from ui.widgets.label import ElidedLabel


class StatusLine(QFrame):
    """A few words side by side, the last of them at the right edge if there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "status")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 2, 16, 2)
        self._text = ElidedLabel(role=TextRole.QUIET)
        self._end = ElidedLabel(role=TextRole.QUIET)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._end)

    def draw(self, parts: Sequence[str], end: str = "") -> None:
        """Show these words, with a dot between them."""
        self._text.setText("  ·  ".join(part for part in parts if part))
        self._end.setText(end)

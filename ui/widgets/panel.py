"""A panel: a quiet frame with a heading, in which a part of a screen stands."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import TextRole
from ui.widgets.label import ElidedLabel


class Panel(QFrame):
    """A framed part of the screen with a heading above its body.

    ``head`` is a row at the right of the heading, for a button or a count.
    """

    def __init__(self, body: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "plain")
        self.heading = ElidedLabel(role=TextRole.HEADING)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(12, 8, 12, 0)
        self.head.setSpacing(8)
        self.head.addWidget(self.heading, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self.head)
        layout.addWidget(body, 1)
        self.body = body

    def set_title(self, title: str) -> None:
        """Name the panel, to the eye and to who cannot see."""
        self.heading.setText(title)
        self.setAccessibleName(title)

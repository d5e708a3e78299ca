"""What stands around the pages of the first start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from ui.theme import TextRole
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label


def program_mark() -> QHBoxLayout:
    """The program's own name, as it stands above the sign-in too."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel(Icon.SHIELD, size=28))
    row.addWidget(Label("Checkpoint", TextRole.HEADING), 1)
    return row


def scrolling(body: QWidget) -> QScrollArea:
    """On a small screen a page scrolls; what has the focus comes into sight by itself."""
    body.setProperty("scroll_body", "yes")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area

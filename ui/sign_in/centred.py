"""A calm column in the middle of the window, under the name of the program and the post."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import TextRole
from ui.widgets.header_bar import Header, HeaderBar
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.label import Label
from ui.widgets.notice_line import NoticeLine

WIDTH = 480
PROGRAM = "Checkpoint"


class Centred(QWidget):
    """The frame of the pages on which nobody is at work yet.

    ``practice`` gives what the stripe of practice mode says, in the language of now.
    """

    def __init__(self, *, practice: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self.title = Label(role=TextRole.TITLE)
        self.text = Label(role=TextRole.QUIET, wraps=True)
        self.notice = NoticeLine()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._header = HeaderBar()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(self._mark())
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(8)
        column.addWidget(self.notice)
        column.addLayout(self.body)
        middle = QWidget()
        middle.setLayout(column)
        middle.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._header)
        # Not before it has its place: a widget that is shown without one becomes a window.
        self._header.hide()
        layout.addStretch(2)
        layout.addLayout(_between_stretches(middle))
        layout.addStretch(3)

    def draw_stripe(self) -> None:
        """Say that this is practice, where it is."""
        stripe = self._practice()
        self._header.draw(Header(post="", practice=stripe))
        self._header.setVisible(bool(stripe))

    def _mark(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel(Icon.SHIELD, size=28))
        row.addWidget(Label(PROGRAM, TextRole.HEADING), 1)
        return row


def _between_stretches(widget: QWidget) -> QHBoxLayout:
    """In the middle; by an alignment its wrapped texts would not get their height."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row

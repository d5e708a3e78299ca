"""A calm card in the middle of the window, under the name of the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import TextRole
from ui.widgets.icon import Icon, IconLabel
from ui.widgets.key_bar import KeyBar, KeyHint
from ui.widgets.label import Label
from ui.widgets.notice_line import NoticeLine

ROOM = 520
"""Width in pixels of what stands in the card."""
PADDING = 24
PROGRAM = "Checkpoint"


class Centred(QWidget):
    """The frame of the pages on which nobody is at work yet.

    ``practice`` gives what the stripe of practice mode says, and ``keys`` those that work beside
    the page's own, in the language of now. Where the window is too low for a page, it scrolls.
    """

    def __init__(
        self,
        *,
        practice: Callable[[], str],
        keys: Callable[[], Sequence[KeyHint]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._keys = keys
        self.title = Label(role=TextRole.TITLE, wraps=True)
        self.text = Label(role=TextRole.QUIET, wraps=True)
        self.notice = NoticeLine()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.beneath = QVBoxLayout()
        """Room under the card."""
        self._words = Label(role=TextRole.STRONG)
        self._stripe = self._make_stripe()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stripe)
        layout.addWidget(_scrolling(self._make_middle()), 1)
        self._key_bar = KeyBar()
        layout.addWidget(self._key_bar)
        # Not before it has its place: a widget that is shown without one becomes a window.
        self._stripe.hide()

    def draw_frame(self) -> None:
        """Say that this is practice, where it is, and which keys work."""
        self._key_bar.draw(self._keys())
        words = self._practice()
        self._words.setText(words)
        self._stripe.setVisible(bool(words))

    def _make_stripe(self) -> QFrame:
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("practice", "yes")
        stripe = QFrame()
        stripe.setProperty("bar", "header")
        row = QHBoxLayout(stripe)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words)
        return stripe

    def _make_middle(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(8)
        column.addStretch(2)
        column.addLayout(_mark())
        column.addWidget(self._make_card())
        column.addLayout(self.beneath)
        column.addStretch(3)
        middle = QWidget()
        middle.setLayout(column)
        middle.setFixedWidth(ROOM + 2 * PADDING + 2)
        return middle

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("panel", "plain")
        column = QVBoxLayout(card)
        column.setContentsMargins(PADDING, 20, PADDING, PADDING)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(8)
        column.addWidget(self.notice)
        column.addSpacing(4)
        column.addLayout(self.body)
        return card


def _mark() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(IconLabel(Icon.SHIELD, size=28))
    row.addWidget(Label(PROGRAM, TextRole.HEADING), 1)
    return row


def _scrolling(middle: QWidget) -> QScrollArea:
    """The column between two stretches: by an alignment its wrapped texts would lack height."""
    body = QWidget()
    body.setProperty("scroll_body", "yes")
    row = QHBoxLayout(body)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(middle)
    row.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area

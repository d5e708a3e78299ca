"""A part of a page that scrolls up and down where it has not room for all of itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from ui import theme
from ui.theme import Token


class Scrolling(QScrollArea):
    """No frame. What gets the focus comes into sight by itself.

    Where the body holds nothing that takes the focus, the whole is a stop of the Tab key, so
    that the arrow keys can scroll it.
    """

    def __init__(
        self, body: QWidget, *, is_stop: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus)
        body.setProperty("scroll_body", "yes")
        self.setWidget(body)

    def read_on(self, steps: int) -> None:
        """Scroll by so many lines, down or up, without taking the focus."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + steps * bar.singleStep())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour(Token.FOCUS), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(2, 1, -2, -2), 4, 4)
            painter.end()

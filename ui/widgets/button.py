"""Buttons: one primary on a screen, the others quiet, and danger where there is no way back."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui import theme
from ui.theme import Restyles, Token
from ui.widgets.icon import Icon, qicon

PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
ICON_SIZE = 18
ICON_GAP = 4
"""Between icon and text, beside the little that Qt leaves."""


class ButtonKind(StrEnum):
    """How much a button asks to be pressed."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"
    FLAT = "flat"


_TEXT_TOKENS = {
    ButtonKind.PLAIN: Token.TEXT,
    ButtonKind.PRIMARY: Token.ON_ACCENT,
    ButtonKind.DANGER: Token.ON_LOCKED,
    ButtonKind.FLAT: Token.TEXT,
}


class Button(Restyles, QPushButton):
    """A button of a kind, perhaps with an icon. Enter presses it where it has the focus."""

    _icon: Icon | None = None
    _kind = ButtonKind.PLAIN

    def __init__(
        self,
        text: str = "",
        *,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self.setProperty("kind", kind.value)
        self.setAutoDefault(True)
        self.set_icon(icon)

    def set_icon(self, icon: Icon | None) -> None:
        """Put an icon before the text, in the colour of the text."""
        self._icon = icon
        self.restyle()

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self.restyle()

    @override
    def restyle(self) -> None:
        if self._icon is not None:
            gap = ICON_GAP if self.text() else 0
            self.setIconSize(QSize(ICON_SIZE + gap, ICON_SIZE))
            self.setIcon(qicon(self._icon, _TEXT_TOKENS[self._kind], ICON_SIZE, gap=gap))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down presses nothing: by that stroke the focus may have come here."""
        if event.isAutoRepeat() and event.key() in PRESSING:
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A coloured button shows the focus by a second ring within, as its edge is no sign."""
        super().paintEvent(event)
        if self.hasFocus() and self._kind in {ButtonKind.PRIMARY, ButtonKind.DANGER}:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour(_TEXT_TOKENS[self._kind]), 1.5, Qt.PenStyle.SolidLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5), 2, 2)
            painter.end()

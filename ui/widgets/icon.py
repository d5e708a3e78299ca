"""The program's icons: one drawing each, in the colour its place asks for."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from checkpoint.resources import RESOURCES
from ui import theme
from ui.theme import Token


class Icon(StrEnum):
    """Every drawing there is; the value names its file."""

    CHECK = "check"
    CROSS = "cross"
    MINUS = "minus"
    PLUS = "plus"
    CLEAR = "clear"
    ATTENTION = "attention"
    LOCKED = "locked"
    NOTE = "note"
    QUESTION = "question"
    REFUSED = "refused"
    POSTPONED = "postponed"
    ENTRY = "entry"
    EXIT = "exit"
    SCAN = "scan"
    DOCUMENT = "document"
    SEARCH = "search"
    PERSON = "person"
    OFFICER = "officer"
    PRINTER = "printer"
    LIST = "list"
    CLOCK = "clock"
    CALENDAR = "calendar"
    EDIT = "edit"
    CHEVRON_DOWN = "chevron_down"
    CHEVRON_RIGHT = "chevron_right"
    CHEVRON_LEFT = "chevron_left"
    EYE = "eye"
    EYE_OFF = "eye_off"
    REFER = "refer"
    PRACTICE = "practice"
    STAMP = "stamp"
    SHIELD = "shield"
    REQUIRED = "required"


def pixmap(icon: Icon, colour: QColor, size: int, ratio: float = 1.0, *, gap: int = 0) -> QPixmap:
    """The drawing as a picture of ``size`` logical pixels, sharp at a device pixel ratio.

    To the right of it ``gap`` pixels stay empty.
    """
    key = f"{icon}/{colour.name()}/{size}+{gap}@{ratio:.2f}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    drawn = _draw(icon, colour, round(size * ratio), round(gap * ratio))
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def qicon(icon: Icon, token: Token, size: int = 20, *, gap: int = 0) -> QIcon:
    """The drawing for a button or an action, in the colour of a token; greyed where disabled."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    made = QIcon(pixmap(icon, theme.colour(token), size, ratio, gap=gap))
    disabled = pixmap(icon, theme.colour(Token.TEXT_DISABLED), size, ratio, gap=gap)
    made.addPixmap(disabled, QIcon.Mode.Disabled)
    return made


def _draw(icon: Icon, colour: QColor, pixels: int, gap: int) -> QPixmap:
    drawing = (RESOURCES / "icons" / f"{icon}.svg").read_text(encoding="utf-8")
    tinted = drawing.replace("currentColor", colour.name())
    picture = QPixmap(pixels + gap, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(tinted.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


class IconLabel(QWidget):
    """One icon, in the colour of a token of the theme in use.

    It is at least as high as a line of text, and so stands in the middle of the one beside it.
    """

    def __init__(
        self,
        icon: Icon | None = None,
        token: Token = Token.TEXT_QUIET,
        *,
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._token = token
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def draw(self, icon: Icon | None, token: Token, words: str = "") -> None:
        """Show an icon, or none; ``words`` say it to who cannot see it, and as a tooltip."""
        self._icon = icon
        self._token = token
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size, max(self._size, self.fontMetrics().height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon is None:
            return
        colour = theme.colour(self._token)
        picture = pixmap(self._icon, colour, self._size, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(0, (self.height() - self._size) // 2, picture)
        painter.end()

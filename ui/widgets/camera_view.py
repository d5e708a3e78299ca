"""What a camera sees, and where the document is to be laid."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import Token, colour

PAGE_WIDTH, PAGE_HEIGHT, ZONE_HEIGHT = 125.0, 88.0, 23.2
"""A passport's page and the zone at its foot, in millimetres (Doc 9303-4, section 2 and 4)."""
ROOM = 0.86
"""So much of the picture the page fills: nearer no camera is sharp, farther the zone is too small.
"""
FLASH_MS = 350


class CameraView(QWidget):
    """The newest frame, as large as there is room, with a page drawn on it to aim by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Every pixel is painted each time: nothing behind it need be.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._frame = QImage()
        self._words = ""
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 180)

    @property
    def is_flashing(self) -> bool:
        """Whether the view shows that something was read just now."""
        return self._flash.isActive()

    def show_frame(self, frame: QImage) -> None:
        """Show this, and no words."""
        self._frame, self._words = frame, ""
        self.update()

    def say(self, words: str) -> None:
        """Say why there is no picture; of the last one nothing stays."""
        self._frame, self._words = QImage(), words
        self.setAccessibleDescription(words)
        self.update()

    def flash(self) -> None:
        """Show for a moment that something was read."""
        self._flash.start()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(Token.SURFACE_SUNKEN))
        if self._frame.isNull():
            self._paint_words(painter)
        else:
            self._paint_frame(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(colour(Token.TEXT_QUIET))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, self._words)

    def _paint_frame(self, painter: QPainter) -> None:
        size = self._frame.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        place = QRectF(left, top, size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_page(painter, place)
        if self.is_flashing:
            painter.setPen(QPen(colour(Token.CLEAR), 8))
            painter.drawRect(place.adjusted(4, 4, -4, -4))

    def _paint_page(self, painter: QPainter, place: QRectF) -> None:
        """The outline of a page, and the line above its zone; light on dark, on any picture."""
        scale = ROOM * min(place.width() / PAGE_WIDTH, place.height() / PAGE_HEIGHT)
        page = QRectF(0, 0, PAGE_WIDTH * scale, PAGE_HEIGHT * scale)
        page.moveCenter(place.center())
        line = page.bottom() - ZONE_HEIGHT * scale
        dark, light = QPen(QColor(0, 0, 0, 130), 4.0), QPen(QColor("white"), 1.6)
        for pen, dashes in ((dark, Qt.PenStyle.SolidLine), (light, Qt.PenStyle.DashLine)):
            painter.setPen(pen)
            painter.drawRoundedRect(page, 8, 8)
            painter.setPen(QPen(pen.color(), pen.widthF(), dashes))
            painter.drawLine(QPointF(page.left(), line), QPointF(page.right(), line))

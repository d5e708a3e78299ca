"""A picture of a document on the screen."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.theme import Token

FRAME = 5


def pixmap_of(content: bytes) -> QPixmap | None:
    """A picture file as it is shown; nothing where there is none, or Qt cannot read it."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    image = QImageReader(buffer).read()
    return None if image.isNull() else QPixmap.fromImage(image)


class Picture(QWidget):
    """A picture in a thin frame, as large as there is room within limits. Hidden without one."""

    def __init__(self, *, smallest: QSize, largest: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._smallest = smallest
        self._picture = QPixmap()
        self._fitted = QPixmap()
        self.limit(largest)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def picture(self) -> QPixmap:
        """What is shown; null where nothing is."""
        return self._picture

    def limit(self, largest: QSize) -> None:
        """Take no more room than this from now on."""
        self._largest = largest
        self.setMaximumSize(largest)

    def draw(self, picture: QPixmap | None) -> None:
        """Show a picture, or nothing: nothing of the one before stays."""
        self._picture = picture or QPixmap()
        self._fitted = QPixmap()
        self.setVisible(picture is not None)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        whole = self._picture.size() + QSize(2 * FRAME, 2 * FRAME)
        return whole.scaled(self._largest, Qt.AspectRatioMode.KeepAspectRatio)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().scaled(self._smallest, Qt.AspectRatioMode.KeepAspectRatio)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        fitted = self._scaled()
        frame = QRectF(QPointF(0.5, 0.5), fitted.deviceIndependentSize())
        frame.adjust(0, 0, 2 * FRAME - 1, 2 * FRAME - 1)
        painter = QPainter(self)
        painter.setPen(theme.colour(Token.LINE))
        painter.setBrush(theme.colour(Token.SURFACE_SUNKEN))
        painter.drawRect(frame)
        painter.drawPixmap(QPointF(FRAME, FRAME), fitted)
        painter.end()

    def _scaled(self) -> QPixmap:
        """The picture in the pixels of the screen; scaled once for each size."""
        ratio = self.devicePixelRatioF()
        room = (self.size() - QSize(2 * FRAME, 2 * FRAME)) * ratio
        size = self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._fitted.size() != size:
            self._fitted = self._picture.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._fitted.setDevicePixelRatio(ratio)
        return self._fitted

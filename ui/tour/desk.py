"""A document camera without hardware, and the desk beneath it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from ui.devices.camera import CameraChoice

WIDTH, HEIGHT = 1280, 720
WOOD = QColor("#6d5a48")
PAGE_WIDTH = 1000
"""As wide as the page that is drawn on the camera's picture to aim by, and a code beside it."""
IN_THE_FRAME = QPoint(90, 70)
BEING_LAID = QPoint(560, 330)
"""The zone and the code are not on the picture yet."""
FRAME_MS = 100
"""Slower than a real camera, for nobody watches."""


class Desk:
    """What lies beneath the camera."""

    def __init__(self) -> None:
        self.scene = _bare()

    def lay(self, document: bytes, at: QPoint = IN_THE_FRAME) -> None:
        """Lay a document there, given as a picture file, its corner at this place."""
        self.scene = _bare()
        painter = QPainter(self.scene)
        painter.drawImage(at, QImage.fromData(document).scaledToWidth(PAGE_WIDTH))
        painter.end()

    def camera(self) -> DeskCamera:
        """A camera above it; ImportError where the system's libraries for cameras lack."""
        return DeskCamera(self)


class DeskCamera(QObject):
    """Sends what lies on the desk, as a camera does."""

    plugged = Signal()
    broke = Signal(object)
    framed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        # Not to be had everywhere: the tour goes on without it, as a counter does.
        from PySide6.QtMultimedia import QVideoFrame  # noqa: PLC0415

        super().__init__()
        self._tick = QTimer(self, interval=FRAME_MS)
        self._tick.timeout.connect(lambda: self.framed.emit(QVideoFrame(desk.scene)))

    def cameras(self) -> tuple[CameraChoice, ...]:
        """The one."""
        return (CameraChoice("desk", "Document camera"),)

    def ask_permission(self, answer: Callable[[bool], None]) -> None:
        """Nobody minds."""
        answer(True)  # noqa: FBT003 - the answer itself

    def open(self, camera_id: str) -> None:  # noqa: ARG002 - there is one
        """Send frames."""
        self._tick.start()

    def close(self) -> None:
        """Send none."""
        self._tick.stop()


def _bare() -> QImage:
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(WOOD)
    return picture

"""Cameras without hardware: frames go in through a sink, as a real camera sets them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

from checkpoint.domain.documents.pictures import Encoding, Point, Reading, Symbol, Symbology
from ui.devices.camera import CameraChoice
from ui.devices.channel import Reason

DESK = CameraChoice("/dev/video9", "Document camera")
FACE = CameraChoice("/dev/video8", "Built-in camera")
_SQUARE = (Point(0, 0), Point(9, 0), Point(9, 9), Point(0, 9))


class FakeCameras(QObject):
    """Cameras whose plugs, programs beside them and permissions a test decides."""

    plugged = Signal()
    broke = Signal(object)
    framed = Signal(object)

    def __init__(self, *cameras: CameraChoice) -> None:
        super().__init__()
        self.there = cameras
        self.is_permitted = True
        self.held_back: Reason | None = None
        """Why no camera can be opened, if none can."""
        self.in_use: set[str] = set()
        """Those that another program has."""
        self.is_asking = False
        """Whether the person has still to say if a camera may be used."""
        self._answer: Callable[[bool], None] = lambda _is_permitted: None
        self.opened = ""
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self.framed.emit)

    def cameras(self) -> tuple[CameraChoice, ...]:
        return self.there

    def ask_permission(self, answer: Callable[[bool], None]) -> None:
        self._answer = answer
        if not self.is_asking:
            answer(self.is_permitted)

    def let_answer(self, *, is_permitted: bool) -> None:
        """The person says it now."""
        self._answer(is_permitted)

    def open(self, camera_id: str) -> None:
        if self.held_back is not None:
            self.broke.emit(self.held_back)
        elif camera_id in self.in_use:
            self.broke.emit(Reason.IN_USE)
        elif camera_id not in {camera.id for camera in self.there}:
            self.broke.emit(Reason.UNPLUGGED)
        else:
            self.opened = camera_id

    def close(self) -> None:
        self.opened = ""

    def plug(self, *cameras: CameraChoice) -> None:
        """From now on these are plugged in, and no others."""
        self.there = cameras
        self.plugged.emit()

    def send(self, picture: QImage | None = None) -> None:
        """The camera sends a frame."""
        self.sink.setVideoFrame(a_frame(picture or a_picture()))


def a_picture(width: int = 320, height: int = 240, colour: int = 0x808080) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(colour)
    return picture


def a_frame(picture: QImage) -> QVideoFrame:
    """A frame as some cameras send it: in RGB."""
    return QVideoFrame(picture)


def a_luminance_frame(rows: list[bytes]) -> QVideoFrame:
    """A frame as most cameras send it: its first plane is grey, each row filled up by Qt."""
    size = QSize(len(rows[0]), len(rows))
    frame = QVideoFrame(QVideoFrameFormat(size, QVideoFrameFormat.PixelFormat.Format_NV12))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, length = memoryview(frame.bits(0)), frame.bytesPerLine(0)
    for place, row in enumerate(rows):
        plane[place * length : place * length + len(row)] = row
    frame.unmap()
    return frame


def a_jpeg_frame(content: bytes, width: int, height: int) -> QVideoFrame:
    """A frame as a webcam of full resolution sends it: a JPEG picture."""
    shape = QVideoFrameFormat(QSize(width, height), QVideoFrameFormat.PixelFormat.Format_Jpeg)
    frame = QVideoFrame(shape)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    memory = memoryview(frame.bits(0))
    memory[:] = content.ljust(len(memory), b"\0")
    frame.unmap()
    return frame


def a_code(text: str) -> Symbol:
    return Symbol(
        symbology=Symbology.QR,
        payload=text.encode(),
        text=text,
        encoding=Encoding.PROVEN,
        place=_SQUARE,
        reader="zxing-cpp",
    )


def a_reading(*texts: str) -> Reading:
    return Reading(symbols=tuple(a_code(text) for text in texts), pages=(), is_whole=True)

"""A camera without hardware: it sends what a bench lays before it, as a real one does."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from itertools import cycle
from threading import Event, Lock, Thread
from time import monotonic, perf_counter

from PySide6.QtCore import QObject, QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from typing_extensions import override

from checkpoint.bench.passes import HEIGHT, WIDTH, Pass
from ui.bench.watched import FRAMES_A_SECOND
from ui.devices.camera import CameraChoice
from ui.devices.cameras import QtCameras

_NO_COLOUR = 128
_SHAPE = QVideoFrameFormat(QSize(WIDTH, HEIGHT), QVideoFrameFormat.PixelFormat.Format_NV12)


class Reel:
    """What lies before the camera; its last frames come again and again until another is laid."""

    def __init__(self, before: Pass) -> None:
        self._lock = Lock()
        self.sent = 0
        self.held = 0
        """So many frames were sent since the paper was held still."""
        self.held_at = 0.0
        self.lay(before)

    def lay(self, coming: Pass) -> None:
        """From the next frame on this is seen."""
        with self._lock:
            self._moving: deque[bytes] = deque(coming.moving)
            self._still = cycle(coming.still)
            self.held = 0

    def next(self) -> bytes:
        """The frame that is sent now."""
        with self._lock:
            self.sent += 1
            if self._moving:
                return self._moving.popleft()
            if not self.held:
                self.held_at = perf_counter()
            self.held += 1
            return next(self._still)


class ReelCameras(QtCameras):
    """The program's own cameras, but that one stands there which sends a reel.

    Its frames are set from a thread of its own, into the sink that a real camera has.
    """

    def __init__(self, reel: Reel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reel = reel
        self._is_over = Event()
        self._thread: Thread | None = None

    @override
    def cameras(self) -> tuple[CameraChoice, ...]:
        return (CameraChoice("reel", "Reel"),)

    @override
    def ask_permission(self, answer: Callable[[bool], None]) -> None:
        answer(True)  # noqa: FBT003 - the answer itself

    @override
    def open(self, camera_id: str) -> None:
        self.close()
        self._is_over.clear()
        self._thread = Thread(target=self._send, daemon=True)
        self._thread.start()

    @override
    def close(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            self._is_over.set()
            thread.join()

    def _send(self) -> None:
        due = monotonic()
        while not self._is_over.wait(max(0.0, due - monotonic())):
            self.sink.setVideoFrame(_frame_of(self._reel.next()))
            # A camera that comes late has lost a frame; it does not send two at once.
            due = max(due + 1 / FRAMES_A_SECOND, monotonic())


def _frame_of(grey: bytes) -> QVideoFrame:
    """A frame as most cameras send it, made anew: Qt keeps what it has worked out of one."""
    frame = QVideoFrame(_SHAPE)
    if not frame.map(QVideoFrame.MapMode.WriteOnly):
        raise RuntimeError(frame)
    rows, step = memoryview(frame.bits(0)), frame.bytesPerLine(0)
    if step == WIDTH:
        rows[: len(grey)] = grey
    else:
        for row in range(HEIGHT):
            rows[row * step : row * step + WIDTH] = grey[row * WIDTH : (row + 1) * WIDTH]
    colours = memoryview(frame.bits(1))
    colours[:] = bytes([_NO_COLOUR]) * len(colours)
    frame.unmap()
    return frame

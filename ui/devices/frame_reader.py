"""Reads the frames of a running camera: one at a time, off the UI thread, the sharpest at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QElapsedTimer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter, QPixmap
from PySide6.QtMultimedia import QVideoFrame

from checkpoint.domain.documents.pictures import NotAPicture, Reading
from checkpoint.domain.documents.scanned import ScanSource
from checkpoint.domain.errors import CheckpointError
from checkpoint.services.ports import Clock
from ui.background import Background
from ui.devices.frames import grey_map, is_same_scene, scene_of, sharpness, small_picture
from ui.devices.held_still import HeldStill
from ui.devices.pictures import picture_scan

OF_THE_LAST = 4
"""While a frame is read, the sharpest of so many is kept for the next reading."""

TRIES = 8
"""So often a scene that does not change is read in a row; each frame has another noise and blur."""
PEEK_MS = 600
"""For so long a scene that moves is only peeked at: what is held in the hand must be read too."""
REST_MS = 1_000
"""Between two later readings of it: a bare desk must not keep a processor busy all day."""
PEEKS = 4
"""So many of the later ones are peeks before a frame is read again: who lays a code there then
does not wait for a search of the bare desk."""

LONGEST_GAP_MS = 250
"""If no frame comes for longer, camera or computer were busy, and nothing was taken away."""


class _Kept:
    """A frame that waits to be read, and how it looks."""

    def __init__(self, frame: QVideoFrame, small: QImage, at_ms: int) -> None:
        self.frame = frame
        self.small = small
        self.at_ms = at_ms
        self.sharpness = sharpness(small)
        self.age = 0


class FrameReader(QObject):
    """Takes every frame, shows it small, and reads as many as there is time for."""

    scanned = Signal(object, object)
    """Carries the Scan, and the picture it was read from as a QPixmap."""
    shown = Signal(QImage)
    """Carries each frame, small."""

    def __init__(
        self,
        *,
        read: Callable[[bytes], Reading],
        peek: Callable[[bytes], Reading],
        background: Background,
        clock: Clock,
        may_read: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        """``peek`` looks for what is seen at once, in a fraction of the time that ``read`` takes.

        While ``may_read`` says no, frames are shown and not read.
        """
        super().__init__(parent)
        self._read = read
        self._peek = peek
        self._may_read = may_read
        self._background = background
        self._clock = clock
        self._held = HeldStill()
        self._kept: _Kept | None = None
        self._is_reading = False
        self._scene = b""
        self._still_ms = 0
        """Since when that scene lies there."""
        self._tries = 0
        """How often the scene that lies there was read and told nothing new."""
        self._read_ms = 0
        self._calm_ms = 0
        """When nothing moved last, or a frame was last read and not only peeked at."""
        self._looked_ms = 0
        """For how long frames were read, in all."""
        self._since = QElapsedTimer()

    def take(self, frame: QVideoFrame) -> None:
        """Look at a frame; it is read at once if nothing else is being read."""
        small = small_picture(frame)
        if small.isNull():
            return
        self.shown.emit(small)
        if not self._may_read():
            self.look_away()
            return
        self._look_on()
        if self._is_worth_reading(small):
            self._keep(_Kept(frame, small, self._looked_ms))
            self._go_on()
        else:
            self._kept = None

    def forget(self) -> None:
        """The camera is off: what comes next lies there anew."""
        self._kept = None
        self.tell_again()

    def tell_again(self) -> None:
        """What lies there now is news, for it was put off when it was told."""
        self._tries = 0
        self._held = HeldStill()

    def _is_worth_reading(self, small: QImage) -> bool:
        """Whether something moved, or the scene may still give something, or has rested."""
        scene, now_ms = scene_of(small), self._looked_ms
        if is_same_scene(scene, self._scene):
            self._held.lie_still(self._still_ms, now_ms)
            self._calm_ms = now_ms
        else:
            self._scene, self._still_ms, self._tries = scene, now_ms, 0
        return self._tries < TRIES or now_ms - self._read_ms >= REST_MS

    def _look_on(self) -> None:
        if self._since.isValid():
            self._looked_ms += min(self._since.restart(), LONGEST_GAP_MS)
        else:
            self._since.start()

    def look_away(self) -> None:
        """What lies there now is no news afterwards, however long a shift lead takes to answer."""
        self._kept = None
        self._since.invalidate()

    def _keep(self, new: _Kept) -> None:
        """Keep the new frame, unless a sharper one of the last few waits already."""
        kept = self._kept
        if kept is not None and kept.age + 1 < OF_THE_LAST and kept.sharpness > new.sharpness:
            kept.age += 1
        else:
            self._kept = new

    def _go_on(self) -> None:
        if self._is_reading or self._kept is None:
            return
        kept, self._kept = self._kept, None
        self._is_reading = True
        read, frame = self._way_to_read(), kept.frame
        self._tries += 1
        self._read_ms = self._looked_ms

        def work() -> Reading:
            if not (grey := grey_map(frame)):
                raise NotAPicture
            return read(grey)

        self._background.run(
            work,
            done=lambda reading: self._tell(reading, kept),
            failed=self._be_silent,
            owner=self,
        )

    def _way_to_read(self) -> Callable[[bytes], Reading]:
        """Peek at what has moved: the next frame, which may lie still, is not kept waiting."""
        moves = self._tries == 0 and self._looked_ms - self._calm_ms < PEEK_MS
        rests = self._tries >= TRIES and (self._tries - TRIES + 1) % (PEEKS + 1) != 0
        if moves or rests:
            return self._peek
        self._calm_ms = self._looked_ms
        return self._read

    def _tell(self, reading: Reading, kept: _Kept) -> None:
        self._is_reading = False
        if self._may_read() and self._held.is_news(reading, kept.at_ms):
            scan = picture_scan(reading, ScanSource.CAMERA, self._clock)
            if not scan.picture:
                scan = replace(scan, picture=_as_jpeg(kept.small))
            self.scanned.emit(scan, QPixmap.fromImage(kept.small))
        self._go_on()

    def _be_silent(self, _trouble: CheckpointError) -> None:
        """Most frames show nothing that can be read: a hand, a desk, a page being turned."""
        self._is_reading = False
        self._go_on()


def _as_jpeg(picture: QImage) -> bytes:
    """The frame as it is kept with the crossing: of a camera nobody else has one."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"jpg").write(picture)
    return bytes(content.data())

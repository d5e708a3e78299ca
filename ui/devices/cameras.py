"""The cameras of this computer, through Qt Multimedia.

Nothing imports this module at start: it costs time, and a computer without the libraries of sound
has no camera but must have a window.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, Signal
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from ui.devices.camera import CameraChoice
from ui.devices.channel import Reason

MOST_PIXELS = 1920 * 1080
"""A larger frame takes longer to read than it gains."""
FRAMES_A_SECOND = 25
"""Fewer make aiming hard."""


class QtCameras(QObject):
    """Opens one camera at a time and passes on its frames."""

    plugged = Signal()
    """The list of cameras has changed."""
    broke = Signal(object)
    """Carries the Reason for which the open camera gives nothing more."""
    framed = Signal(object)
    """Carries each QVideoFrame, on the thread of the window; one that came late is left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.plugged)
        self._session = QMediaCaptureSession(self)
        self.sink = QVideoSink(self)
        self._session.setVideoSink(self.sink)
        self._camera: QCamera | None = None
        self._last = QVideoFrame()
        # The camera's own thread sets the frames: they are queued to this one.
        self.sink.videoFrameChanged.connect(self._pass_on)

    def cameras(self) -> tuple[CameraChoice, ...]:
        """Those that are plugged in, the system's own choice first."""
        default = QMediaDevices.defaultVideoInput().id()
        devices = sorted(QMediaDevices.videoInputs(), key=lambda one: one.id() != default)
        return tuple(CameraChoice(_id_of(device), device.description()) for device in devices)

    def ask_permission(self, answer: Callable[[bool], None]) -> None:
        """Have the person permit the camera, where the system asks for that; the rest permit it."""
        application = QCoreApplication.instance()
        permission = QCameraPermission()
        if application is None:
            answer(False)  # noqa: FBT003 - a yes or no
            return
        match application.checkPermission(permission):
            case Qt.PermissionStatus.Granted:
                answer(True)  # noqa: FBT003
            case Qt.PermissionStatus.Denied:
                answer(False)  # noqa: FBT003
            case _:
                application.requestPermission(
                    permission,
                    self,
                    lambda told: answer(told.status() == Qt.PermissionStatus.Granted),
                )

    def open(self, camera_id: str) -> None:
        """Have this camera send frames."""
        self.close()
        for device in QMediaDevices.videoInputs():
            if _id_of(device) == camera_id:
                self._start(device)
                return
        self.broke.emit(Reason.UNPLUGGED)

    def close(self) -> None:
        """Let the camera go, for other programs too."""
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.errorOccurred.disconnect(self._tell_error)
            camera.stop()
            # The session lets go of a camera that is gone.
            camera.deleteLater()

    def _start(self, device: QCameraDevice) -> None:
        camera = QCamera(device, self)
        if (best := _best_format(device)) is not None:
            camera.setCameraFormat(best)
        camera.errorOccurred.connect(self._tell_error)
        self._camera = camera
        self._session.setCamera(camera)
        camera.start()

    def _tell_error(self, error: QCamera.Error, words: str) -> None:
        if error != QCamera.Error.NoError and self._camera is not None:
            self.broke.emit(reason_of(words, _id_of(self._camera.cameraDevice())))

    def _pass_on(self, _frame: QVideoFrame) -> None:
        """Take the newest: where the window was busy, several wait and all but one are old."""
        newest = self.sink.videoFrame()
        if newest.isValid() and newest != self._last:
            self._last = newest
            self.framed.emit(newest)


def reason_of(words: str, place: str) -> Reason:
    """What kind of failure it is that Qt has only words for; ``place`` is the device file."""
    words = words.casefold()
    if "in use" in words or "busy" in words or "preempted" in words:
        return Reason.IN_USE
    file = Path(place) if place.startswith("/dev/") else None
    is_closed = file is not None and file.exists() and not os.access(file, os.R_OK | os.W_OK)
    if is_closed or "permission" in words or "denied" in words:
        return Reason.NOT_PERMITTED
    return Reason.DRIVER_GONE


def _id_of(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")


def _best_format(device: QCameraDevice) -> QCameraFormat | None:
    """The largest that is read fast and comes often enough to aim by."""
    formats = [
        one
        for one in device.videoFormats()
        if _pixels(one) <= MOST_PIXELS and one.maxFrameRate() >= FRAMES_A_SECOND
    ]
    return max(formats, key=_pixels, default=None)


def _pixels(one: QCameraFormat) -> int:
    size = one.resolution()
    return size.width() * size.height()

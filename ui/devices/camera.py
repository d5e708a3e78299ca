"""A document camera: opened, watched, and had again after whatever happens to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from ui.devices.channel import ChannelState, Failed, Off, Reason, Running, Starting

PATIENCE_MS = 5_000
"""A camera that sends nothing for so long is told; slow ones take two seconds to light up."""
RETRY_MS = 3_000

_TRIED_AGAIN = frozenset({Reason.IN_USE, Reason.DRIVER_GONE, Reason.SILENT})
"""What may pass without a plug being pulled."""


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """A camera to choose."""

    id: str
    """As the system names it; on Linux it may change with the plug."""
    name: str


class CameraHardware(Protocol):
    """What a camera is worked through: `QtCameras`, or what stands for it in tests."""

    @property
    def plugged(self) -> SignalInstance:
        """The list of cameras has changed."""

    @property
    def broke(self) -> SignalInstance:
        """Carries the Reason for which the open camera gives nothing more."""

    @property
    def framed(self) -> SignalInstance:
        """Carries each QVideoFrame."""

    def cameras(self) -> tuple[CameraChoice, ...]:
        """Those that are plugged in, the system's own choice first."""

    def ask_permission(self, answer: Callable[[bool], None]) -> None:
        """Ask whether the program may use a camera; the answer may come later."""

    def open(self, camera_id: str) -> None:
        """Have this camera send frames."""

    def close(self) -> None:
        """Let it go."""


def qt_cameras() -> CameraHardware:
    """The computer's own cameras; ImportError where the system's libraries for them lack."""
    # 50 ms, and not to be had everywhere: only who wants a camera pays and learns.
    from ui.devices.cameras import QtCameras  # noqa: PLC0415

    return QtCameras()


class Camera(QObject):
    """One camera, by choice. Once started it is had again whenever that is possible."""

    changed = Signal(object)
    """Carries each new ChannelState."""
    choices_changed = Signal()
    """A camera was plugged in or pulled out."""
    framed = Signal(object)
    """Carries each QVideoFrame."""

    def __init__(
        self,
        hardware: Callable[[], CameraHardware] = qt_cameras,
        *,
        patience_ms: int = PATIENCE_MS,
        retry_ms: int = RETRY_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = hardware
        self._hardware: CameraHardware | None = None
        self.state: ChannelState = Off()
        self._wished = ""
        self._taken: CameraChoice | None = None
        """The one that is open, or was last."""
        self._beside: frozenset[str] = frozenset()
        """The ids of those that were there beside it; one of the same name is none of them."""
        self._is_open = False
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(lambda: self._fail(Reason.SILENT))
        self._retry = QTimer(self, singleShot=True, interval=retry_ms)
        self._retry.timeout.connect(self._open)

    def choices(self) -> tuple[CameraChoice, ...]:
        """The cameras there are; none before the first start."""
        return () if self._hardware is None else self._hardware.cameras()

    @property
    def taken(self) -> CameraChoice | None:
        """The camera that is open, or was last."""
        return self._taken

    def start(self, wished: str = "") -> None:
        """Have frames from the camera of this id, or from the system's own choice without one."""
        self._wished, self._taken = wished, None
        if self._hardware is None and not self._get_hardware():
            return
        self._become(Starting())
        if self._hardware is not None:
            self._hardware.ask_permission(self._permitted)

    def stop(self) -> None:
        """Let the camera go."""
        self._retry.stop()
        self._close()
        self._become(Off())

    def _get_hardware(self) -> bool:
        try:
            hardware = self._make()
        except ImportError:
            self._become(Failed(Reason.NOT_INSTALLED))
            return False
        hardware.plugged.connect(self._look_again)
        hardware.broke.connect(self._fail)
        hardware.framed.connect(self._pass_on)
        if isinstance(hardware, QObject):
            hardware.setParent(self)
        self._hardware = hardware
        return True

    def _permitted(self, is_permitted: bool) -> None:  # noqa: FBT001 - the answer itself
        if isinstance(self.state, Off):
            return
        if is_permitted:
            self._open()
        else:
            self._fail(Reason.NOT_PERMITTED)

    def _open(self) -> None:
        if self._hardware is None or isinstance(self.state, Off):
            return
        camera = self._choice(self._hardware.cameras())
        if camera is None:
            self._fail(Reason.NO_DEVICE if self._taken is None else Reason.UNPLUGGED)
            return
        self._taken = camera
        self._note_others()
        if not isinstance(self.state, Failed):
            self._become(Starting(camera.name))
        self._is_open = True
        self._patience.start()
        self._hardware.open(camera.id)

    def _choice(self, cameras: tuple[CameraChoice, ...]) -> CameraChoice | None:
        """Which to open. One that was open is waited for, and known again by its name.

        No other takes its place meanwhile: it may look the officer in the face.
        """
        wanted = self._taken or CameraChoice(self._wished, "")
        for is_it in (
            lambda one: one == wanted,
            lambda one: self._taken is None and one.id == wanted.id,
            lambda one: self._taken is None or self._may_be_back(one),
        ):
            for one in cameras:
                if is_it(one):
                    return one
        return None

    def _may_be_back(self, one: CameraChoice) -> bool:
        """Whether it is the one that was pulled out, under another number."""
        return (
            self._taken is not None and one.name == self._taken.name and one.id not in self._beside
        )

    def _note_others(self) -> None:
        if self._hardware is not None and self._taken is not None:
            there = {one.id for one in self._hardware.cameras()}
            is_there = self._taken.id in there
            self._beside = frozenset(there - {self._taken.id} if is_there else self._beside & there)

    def _look_again(self) -> None:
        """A plug was put in or pulled."""
        self.choices_changed.emit()
        self._note_others()
        if self._hardware is None or isinstance(self.state, Off):
            return
        is_there = self._taken in self._hardware.cameras()
        if isinstance(self.state, Failed):
            if self.state.reason is not Reason.NOT_PERMITTED:
                self._open()
        elif not is_there:
            self._fail(Reason.UNPLUGGED)

    def _fail(self, reason: Reason) -> None:
        if self._hardware is None or isinstance(self.state, Off):
            return
        self._close()
        if self._taken is not None and self._taken not in self._hardware.cameras():
            # Pulling the plug breaks the camera too, and is what the officer can see.
            reason = Reason.UNPLUGGED
        self._become(Failed(reason, self._taken.name if self._taken else ""))
        if reason in _TRIED_AGAIN:
            self._retry.start()

    def _pass_on(self, frame: object) -> None:
        if not self._is_open:
            return
        # It sends: so long as it goes on, the patience begins anew.
        self._patience.start()
        self._become(Running(self._taken.name if self._taken else ""))
        self.framed.emit(frame)

    def _close(self) -> None:
        self._is_open = False
        self._patience.stop()
        if self._hardware is not None:
            self._hardware.close()

    def _become(self, state: ChannelState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)

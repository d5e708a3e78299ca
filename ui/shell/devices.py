"""The devices of a counter that is open: the camera, a serial reader, the flatbed's folder.

Each is loaded when it is wanted, fails by itself, and is told; the others go on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from checkpoint.domain.documents.pictures import Reading
from checkpoint.domain.documents.scanned import Scan
from checkpoint.reference.readers import reader_of
from checkpoint.services.ports import Clock
from checkpoint.settings import Settings
from ui.background import Background
from ui.counter.camera_panel import CameraLook
from ui.counter.presenter import CounterPresenter
from ui.counter.states import CounterState, Deciding, Ready
from ui.counter.states import Reading as Busy
from ui.counter.view import CounterScreen
from ui.devices.camera import Camera, CameraHardware, qt_cameras
from ui.devices.channel import Channel, ChannelState, Failed, Off, Reason
from ui.devices.pictures import PictureChannel
from ui.devices.watched_folder import WatchedFolder

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from ui.devices.frame_reader import FrameReader
    from ui.devices.serial_reader import SerialReader


@dataclass(frozen=True, slots=True)
class CameraWish:
    """Which camera is wanted, and whether at all."""

    camera: str = ""
    is_open: bool = False


NO_CAMERA = CameraWish()


class Devices(QObject):
    """Runs the devices for one counter and brings it what they read."""

    wished = Signal(object)
    """Carries the CameraWish, when the officer changed it."""
    noted = Signal()
    """A channel does something else now: see `states`."""

    def __init__(
        self,
        *,
        settings: Settings,
        read_picture: Callable[[bytes], Reading],
        read_frame: Callable[[bytes], Reading],
        peek_frame: Callable[[bytes], Reading],
        clock: Clock,
        counter: CounterPresenter,
        screen: CounterScreen,
        pixels: Background,
        is_at_work: Callable[[], bool],
        bring_counter: Callable[[], None],
        wish: CameraWish,
        cameras: Callable[[], CameraHardware] = qt_cameras,
        parent: QObject | None = None,
    ) -> None:
        """``is_at_work`` says whether the counter is open to scans: not locked, nothing above."""
        super().__init__(parent)
        self._settings = settings
        self._read_picture = read_picture
        self._read_frame = read_frame
        self._peek_frame = peek_frame
        self._clock = clock
        self._counter = counter
        self._screen = screen
        self._pixels = pixels
        self._is_at_work = is_at_work
        self._bring_counter = bring_counter
        self._wish = wish
        self._states: dict[Channel, ChannelState] = {}
        self._is_offered = self._is_put_off = False
        counter.changed.connect(self._follow)
        self.camera = Camera(cameras, parent=self)
        self.camera.changed.connect(self._draw_camera)
        self.camera.choices_changed.connect(self._draw_camera)
        self.camera.framed.connect(self._look_at)
        self._frames: FrameReader | None = None
        self._serial: SerialReader | None = None
        self._files = Background(self)
        self._folder: WatchedFolder | None = None
        screen.camera_toggled.connect(self.toggle_camera)
        screen.camera.chosen.connect(self.choose_camera)

    @property
    def failed(self) -> tuple[tuple[Channel, Failed], ...]:
        """The channels that are wanted and give nothing."""
        states = self._states.items()
        return tuple((name, state) for name, state in states if isinstance(state, Failed))

    def begin(self) -> None:
        """Start what the settings and the officer want."""
        settings = self._settings
        if settings.serial_port:
            self._begin_serial(settings.serial_port, settings.serial_model)
        if settings.watched_folder:
            self._begin_folder(Path(settings.watched_folder))
        if self._wish.is_open:
            self.camera.start(self._wish.camera)

    def end(self) -> None:
        """Let all devices go."""
        self.camera.stop()
        if self._serial is not None:
            self._serial.stop()
        if self._folder is not None:
            self._folder.stop()
        self._files.wait_idle(_PATIENCE_MS)

    def toggle_camera(self) -> None:
        """Start the camera, or let it go."""
        is_open = isinstance(self.camera.state, Off)
        if is_open:
            self.camera.start(self._wish.camera)
        else:
            self.camera.stop()
        self._become(replace(self._wish, is_open=is_open))

    def choose_camera(self, camera: str) -> None:
        """Use this camera from now on."""
        self._become(CameraWish(camera, is_open=True))
        self.camera.stop()
        self.camera.start(camera)

    def _become(self, wish: CameraWish) -> None:
        self._wish = wish
        self.wished.emit(wish)

    def _draw_camera(self) -> None:
        state = self.camera.state
        if isinstance(state, Off) and self._frames is not None:
            self._frames.forget()
        look = CameraLook(state, self.camera.choices(), self.camera.taken)
        self._screen.camera.draw(look)
        self._note(Channel.CAMERA, state)

    def _look_at(self, frame: QVideoFrame) -> None:
        if not (self._screen.camera.isVisible() or self._may_read_frames()):
            # Nobody sees it, and nobody wants it: under a lock, on another page.
            if self._frames is not None:
                self._frames.look_away()
            return
        if self._frames is None:
            self._frames = self._new_frame_reader()
        self._frames.take(frame)

    def _new_frame_reader(self) -> FrameReader:
        # It needs Qt Multimedia, which is there once a camera has sent a frame.
        from ui.devices.frame_reader import FrameReader  # noqa: PLC0415

        frames = FrameReader(
            read=self._read_frame,
            peek=self._peek_frame,
            background=self._pixels,
            clock=self._clock,
            may_read=self._may_read_frames,
            parent=self,
        )
        frames.shown.connect(self._screen.camera.show_frame)
        frames.scanned.connect(self._take_frame)
        return frames

    def _may_read_frames(self) -> bool:
        """A document left under the camera turns no page of the window: only at the counter."""
        return self._may_take() and self._screen.isVisible()

    def _may_take(self) -> bool:
        return self._is_at_work() and self._counter.may_take

    def _may_take_page(self) -> bool:
        """Pages wait in the folder, and are not lost: each is taken when the one before is done.

        Forty may come at once. Taken beside a traveller, each would have to be put off by Esc,
        and be gone, before he could be recorded.
        """
        return self._is_at_work() and self._counter.is_free

    def _take_frame(self, scan: Scan, picture: QPixmap) -> None:
        self._screen.camera.tell_read()
        self._is_offered = isinstance(self._counter.state, Deciding)
        self._counter.take(scan, picture)

    def _follow(self, state: CounterState) -> None:
        """The next traveller's passport, put off by Esc, is told again when his turn comes."""
        match state:
            case Deciding(other_waits=True):
                self._is_put_off = self._is_offered
            case Ready():
                if self._is_put_off and self._frames is not None:
                    self._frames.tell_again()
                self._is_put_off = False
            case Busy():
                self._is_put_off = False
            case _:
                pass

    def _begin_serial(self, port: str, model: str) -> None:
        try:
            # 20 ms, and not to be had everywhere: only who has a reader pays and learns.
            from ui.devices.serial_reader import SerialReader  # noqa: PLC0415
        except ImportError:
            self._note(Channel.SERIAL, Failed(Reason.NOT_INSTALLED, port))
            return
        reader = SerialReader(port, reader_of(model), clock=self._clock, parent=self)
        reader.changed.connect(lambda state: self._note(Channel.SERIAL, state))
        reader.scanned.connect(self._take_sent)
        self._serial = reader
        reader.start()

    def _take_sent(self, scan: Scan) -> None:
        """As a scanner that types: what comes while the window is locked goes nowhere."""
        if self._is_at_work():
            self._bring_counter()
            self._counter.take(scan)

    def _begin_folder(self, path: Path) -> None:
        pictures = PictureChannel(
            read=self._read_picture,
            background=self._pixels,
            clock=self._clock,
            parent=self,
        )
        pictures.under_way.connect(self._screen.count_pictures)
        folder = WatchedFolder(
            path, pictures=pictures, files=self._files, may_take=self._may_take_page, parent=self
        )
        folder.changed.connect(lambda state: self._note(Channel.FOLDER, state))
        folder.scanned.connect(self._take_page)
        folder.failed.connect(self._counter.refuse_picture)
        self._folder = folder
        folder.start()

    def _take_page(self, scan: Scan, picture: QPixmap | None) -> None:
        self._bring_counter()
        self._counter.take(scan, picture)

    @property
    def states(self) -> Mapping[Channel, ChannelState]:
        """What each channel does that was ever wanted."""
        return self._states

    def _note(self, channel: Channel, state: ChannelState) -> None:
        self._states[channel] = state
        self.noted.emit()
        self._screen.draw_devices(self._states)


_PATIENCE_MS = 2_000
"""A folder of the network that does not answer must not keep the window from closing."""

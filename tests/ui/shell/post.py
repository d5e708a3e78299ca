"""A counter with its devices, worked as an officer works them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from checkpoint.domain.documents.pictures import NothingOnPicture, Reading
from checkpoint.settings import Settings
from checkpoint.words.catalogue import Language, load_catalogue
from tests.domain.documents.mrz.zones import INDONESIAN
from tests.ui.counter.driver import Counter, a_counter
from tests.ui.devices.cameras import DESK, FACE, FakeCameras, a_reading
from tests.ui.devices.test_picture_end import a_file
from ui.background import Background
from ui.counter.device_line import DeviceLine
from ui.shell.devices import CameraWish, Devices

PAGE = a_file("PNG")


class Post:
    """A counter with its devices."""

    def __init__(self, folder: Path, *, is_open: bool = False, **settings: str) -> None:
        self.counter: Counter = a_counter()
        self.hardware = FakeCameras(DESK, FACE)
        self.is_at_work = True
        self.before_the_camera: str | None = None
        """What can be read there."""
        self.zone_on: dict[bytes, str] = {}
        """The zone on each page of the flatbed, where it is not always the same."""
        self.frames_read = 0
        self.wishes: list[CameraWish] = []
        self.pixels = Background()
        self.devices = Devices(
            settings=Settings(data_dir=folder, **settings),  # type: ignore[arg-type]
            read_picture=lambda content: a_reading(self.zone_on.get(content, INDONESIAN)),
            read_frame=self._read_frame,
            peek_frame=self._read_frame,
            clock=self.counter.world.clock,
            counter=self.counter.presenter,
            screen=self.counter.screen,
            pixels=self.pixels,
            is_at_work=lambda: self.is_at_work,
            bring_counter=lambda: None,
            wish=CameraWish(is_open=is_open),
            cameras=lambda: self.hardware,
        )
        self.devices.wished.connect(self.wishes.append)

    def see(self, frames: int = 1, picture: QImage | None = None) -> None:
        """The camera sends frames, and each is read."""
        for _ in range(frames):
            self.hardware.send(picture)
            assert self.pixels.wait_idle()
            self.counter.settle()

    @property
    def said(self) -> tuple[str, ...]:
        """What stands at the foot of the counter."""
        line = self.counter.screen.findChild(DeviceLine)
        assert isinstance(line, DeviceLine)
        return line.said

    def end(self) -> None:
        self.devices.end()
        assert self.pixels.wait_idle()
        self.counter.screen.close()
        for one in (self.devices, self.counter.screen):
            one.deleteLater()

    def _read_frame(self, _content: bytes) -> Reading:
        self.frames_read += 1
        if self.before_the_camera is None:
            raise NothingOnPicture
        return a_reading(self.before_the_camera)


def in_indonesian(text: str) -> str:
    return load_catalogue(Language.INDONESIAN).translate("devices", text)

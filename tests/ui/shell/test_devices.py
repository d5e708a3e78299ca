from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkpoint.domain.documents.pictures import NothingOnPicture, Reading
from checkpoint.settings import Settings
from checkpoint.words.catalogue import Language, load_catalogue
from tests.domain.documents.mrz.zones import INDONESIAN
from tests.services.worlds import a_zone
from tests.ui.counter.driver import Counter, a_counter
from tests.ui.devices.cameras import DESK, FACE, FakeCameras, a_picture, a_reading
from tests.ui.devices.test_picture_end import a_file
from tests.ui.shell.driver import Desk
from ui.background import Background
from ui.counter.device_line import DeviceLine
from ui.counter.device_words import TROUBLES
from ui.counter.states import Deciding, Ready
from ui.devices.arrivals import STEADY_MS
from ui.devices.camera import Camera
from ui.devices.channel import Channel, Failed, Off, Reason
from ui.devices.held_still import FORGOTTEN_MS
from ui.devices.watched_folder import POLL_MS
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


@pytest.fixture
def post(qapp: object, tmp_path: Path) -> Iterator[Post]:
    post = Post(tmp_path)
    post.devices.begin()
    yield post
    post.end()


def test_f3_shows_the_camera_and_takes_it_away_again(post: Post) -> None:
    post.counter.press(Qt.Key.Key_F3)
    post.see()
    assert post.counter.screen.camera.isVisible()
    assert post.hardware.opened == DESK.id

    post.counter.press(Qt.Key.Key_F3)
    assert not post.counter.screen.camera.isVisible()
    assert post.hardware.opened == ""
    assert post.wishes == [CameraWish(is_open=True), CameraWish(is_open=False)]


def test_a_camera_that_was_open_is_open_again(qapp: object, tmp_path: Path) -> None:
    post = Post(tmp_path, is_open=True)
    post.devices.begin()
    post.see()

    assert post.counter.screen.camera.isVisible()
    post.end()


def test_another_camera_can_be_chosen(post: Post) -> None:
    post.counter.press(Qt.Key.Key_F3)
    post.see()
    panel = post.counter.screen.camera
    panel.choice.choose(FACE.id)
    panel.choice.chosen_changed.emit()

    assert post.hardware.opened == FACE.id
    assert post.wishes[-1] == CameraWish(FACE.id, is_open=True)


def test_a_passport_before_the_camera_is_a_traveller_at_the_counter(post: Post) -> None:
    post.counter.press(Qt.Key.Key_F3)
    post.before_the_camera = INDONESIAN
    post.see(frames=2)

    assert post.counter.is_in(Deciding)
    assert post.counter.screen.camera.view.is_flashing


def test_the_passport_that_lies_there_still_is_no_second_traveller(post: Post) -> None:
    post.counter.press(Qt.Key.Key_F3)
    post.before_the_camera = INDONESIAN
    post.see()
    post.counter.press(Qt.Key.Key_Escape)
    post.see(frames=3)

    assert post.counter.is_in(Ready)


def test_a_passport_that_was_put_off_is_told_again_when_its_turn_comes(post: Post) -> None:
    post.counter.press(Qt.Key.Key_F3)
    post.before_the_camera = INDONESIAN
    post.see()
    post.before_the_camera = a_zone()
    post.see(picture=a_picture(colour=0x303030))
    post.counter.press(Qt.Key.Key_Escape)
    post.see(picture=a_picture(colour=0x303030))
    state = post.counter.presenter.state
    assert isinstance(state, Deciding)
    assert not state.other_waits

    post.counter.press(Qt.Key.Key_Escape)
    post.see(picture=a_picture(colour=0x303030))
    state = post.counter.presenter.state
    assert isinstance(state, Deciding)
    assert state.inspection.subject.document.issuer == "MYS"


def test_under_a_lock_no_frame_is_read(post: Post) -> None:
    post.counter.press(Qt.Key.Key_F3)
    post.is_at_work = False
    post.before_the_camera = INDONESIAN
    post.see(frames=3)
    assert post.frames_read == 0

    post.is_at_work = True
    post.see()
    assert post.counter.is_in(Deciding)


def test_a_camera_that_fails_is_told_in_its_panel_and_while_somebody_stands_there_below(
    post: Post,
) -> None:
    post.counter.press(Qt.Key.Key_F3)
    post.see()
    post.hardware.plug()
    words = TROUBLES[Channel.CAMERA][Reason.UNPLUGGED]
    assert _in_indonesian(words) in post.counter.screen.camera.view._words
    assert not post.said

    post.counter.scan(INDONESIAN)
    assert list(post.said) == [_in_indonesian(words)]


def test_the_passport_that_lies_there_while_the_shift_lead_answers_is_not_told_again(
    post: Post,
) -> None:
    post.counter.press(Qt.Key.Key_F3)
    post.before_the_camera = INDONESIAN
    post.see()
    post.is_at_work = False
    deadline = QDeadlineTimer(FORGOTTEN_MS + 200)
    while not deadline.hasExpired():
        post.see()
        QTest.qWait(100)
    post.is_at_work = True
    post.counter.press(Qt.Key.Key_Escape)
    post.see(frames=2, picture=a_picture(colour=0x303030))  # somebody moved it

    assert post.counter.is_in(Ready)


def test_what_a_serial_reader_sends_is_at_the_counter_but_not_under_a_lock(
    qapp: object, tmp_path: Path, qtbot: QtBot
) -> None:
    far, near = os.openpty()
    post = Post(tmp_path, serial_port=os.ttyname(near))
    post.devices.begin()
    post.is_at_work = False
    os.write(far, INDONESIAN.replace("\n", "\r").encode() + b"\r")
    qtbot.wait(200)
    assert post.counter.is_in(Ready)

    post.is_at_work = True
    os.write(far, INDONESIAN.replace("\n", "\r").encode() + b"\r")
    qtbot.waitUntil(lambda: post.counter.is_in(Deciding))
    post.end()
    os.close(far)
    os.close(near)


def test_what_the_flatbed_writes_is_at_the_counter_once_the_lock_is_off(
    qapp: object, tmp_path: Path, qtbot: QtBot
) -> None:
    post = Post(tmp_path, watched_folder=str(tmp_path))
    post.devices.begin()
    qtbot.wait(100)
    post.is_at_work = False
    (tmp_path / "page.png").write_bytes(PAGE)
    qtbot.wait(1_200)
    assert post.counter.is_in(Ready)

    post.is_at_work = True
    qtbot.waitUntil(lambda: post.counter.is_in(Deciding))
    qtbot.waitUntil((tmp_path / "done" / "page.png").exists)
    post.end()


def test_of_many_pages_at_once_each_traveller_is_done_with_before_the_next(
    qapp: object, tmp_path: Path, qtbot: QtBot
) -> None:
    post = Post(tmp_path, watched_folder=str(tmp_path))
    post.devices.begin()
    qtbot.wait(100)
    zones = [a_zone(number=f"A1234567{place}") for place in range(3)]
    post.zone_on = {PAGE + bytes([place]): zone for place, zone in enumerate(zones)}
    for place, page in enumerate(post.zone_on):
        (tmp_path / f"{place}.png").write_bytes(page)

    met = []
    for waiting in (2, 1, 0):
        qtbot.waitUntil(lambda: post.counter.is_in(Deciding))
        said = [f"{waiting} "] if waiting else []
        qtbot.wait(POLL_MS + STEADY_MS)
        qtbot.waitUntil(lambda: [one[:2] for one in post.said] == said)  # noqa: B023
        state = post.counter.presenter.state
        assert isinstance(state, Deciding)
        assert not state.other_waits
        met.append(state.inspection.subject.document.number)
        post.counter.press(Qt.Key.Key_Escape)
    assert met == ["A12345670", "A12345671", "A12345672"]
    post.end()


def test_devices_that_fail_are_told_and_the_others_go_on(
    qapp: object, tmp_path: Path, qtbot: QtBot
) -> None:
    post = Post(
        tmp_path, serial_port="/dev/ttyNONE", watched_folder=str(tmp_path / "gone"), is_open=True
    )
    post.devices.begin()
    qtbot.waitUntil(lambda: len(post.said) == 2)
    assert "/dev/ttyNONE" in post.said[0]
    assert str(tmp_path / "gone") in post.said[1]

    post.before_the_camera = INDONESIAN
    post.see()
    assert post.counter.is_in(Deciding)
    post.end()


def test_a_computer_without_the_library_of_serial_ports_says_so_and_works_on(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So Python remembers a module that cannot be imported.
    monkeypatch.setitem(sys.modules, "ui.devices.serial_reader", None)
    post = Post(tmp_path, serial_port="COM3")
    post.devices.begin()
    post.counter.press(Qt.Key.Key_F3)
    post.see()

    assert list(post.said) == [_in_indonesian(TROUBLES[Channel.SERIAL][Reason.NOT_INSTALLED])]
    assert post.hardware.opened == DESK.id
    post.end()


def test_pictures_of_before_are_told_and_not_read(
    qapp: object, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "yesterday.png").write_bytes(PAGE)
    post = Post(tmp_path, watched_folder=str(tmp_path))
    post.devices.begin()

    qtbot.waitUntil(lambda: len(post.said) == 1)
    assert "Ctrl+O" in post.said[0]
    assert post.counter.is_in(Ready)
    post.counter.scan(INDONESIAN)
    assert list(post.said) == []
    post.end()


def test_a_computer_without_a_camera_says_so_and_the_wish_is_kept(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("F3")

    assert _camera_of(desk).state == Failed(Reason.NO_DEVICE)
    assert desk.wishes[-1].camera == CameraWish(is_open=True)
    desk.scan(a_zone())
    assert isinstance(desk.counter.state, Deciding)


def test_the_camera_is_let_go_with_the_session(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("F3")
    camera = _camera_of(desk)
    desk.press("Ctrl+Q")

    assert camera.state == Off()


def _camera_of(desk: Desk) -> Camera:
    session = desk.window_app.session
    assert session is not None
    assert session.devices is not None
    return session.devices.camera


NEVER = {
    Channel.CAMERA: {Reason.GARBLED, Reason.NOT_MOVED},
    Channel.SERIAL: {Reason.SILENT, Reason.NOT_MOVED},
    Channel.FOLDER: {Reason.GARBLED, Reason.SILENT, Reason.NOT_INSTALLED, Reason.DRIVER_GONE},
}


@pytest.mark.parametrize(("channel", "reason"), [*product(Channel, Reason)])
def test_every_failure_that_a_device_may_have_has_its_words(
    channel: Channel, reason: Reason
) -> None:
    assert (reason in TROUBLES[channel]) is (reason not in NEVER[channel])


def test_the_window_needs_no_library_of_a_device_to_start() -> None:
    """Neither the time nor, on a computer without sound, a library that is missing."""
    program = (
        "import sys, ui.app, ui.shell.session, ui.start;"
        "print([name for name in sys.modules if 'QtMultimedia' in name or 'QtSerial' in name])"
    )
    ran = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )

    assert ran.stdout.strip() == "[]"


def _in_indonesian(text: str) -> str:
    return load_catalogue(Language.INDONESIAN).translate("devices", text)

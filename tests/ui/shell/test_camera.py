"""The camera at the counter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest

from tests.domain.documents.mrz.zones import INDONESIAN
from tests.services.worlds import a_zone
from tests.ui.devices.cameras import DESK, FACE, a_picture
from tests.ui.shell.driver import Desk
from tests.ui.shell.post import Post, in_indonesian
from ui.counter.device_words import TROUBLES
from ui.counter.states import Deciding, Ready
from ui.devices.camera import Camera
from ui.devices.channel import Channel, Failed, Off, Reason
from ui.devices.held_still import FORGOTTEN_MS
from ui.shell.devices import CameraWish


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
    assert in_indonesian(words) in post.counter.screen.camera.view._words
    assert not post.said

    post.counter.scan(INDONESIAN)
    assert list(post.said) == [in_indonesian(words)]


def test_a_plug_pulled_midway_costs_no_traveller_and_makes_no_second(post: Post) -> None:
    post.counter.press(Qt.Key.Key_F3)
    post.before_the_camera = INDONESIAN
    post.see()
    post.hardware.plug()
    assert post.counter.is_in(Deciding)

    post.counter.press(Qt.Key.Key_Escape)
    post.hardware.plug(DESK)
    post.see(frames=3)
    assert post.counter.is_in(Ready)
    post.before_the_camera = a_zone()
    post.see(picture=a_picture(colour=0x303030))
    assert post.counter.is_in(Deciding)


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

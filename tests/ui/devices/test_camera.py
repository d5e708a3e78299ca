from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.devices.cameras import DESK, FACE, FakeCameras, a_frame, a_picture
from ui.devices.camera import Camera, CameraChoice, CameraHardware
from ui.devices.cameras import QtCameras, reason_of
from ui.devices.channel import ChannelState, Failed, Off, Reason, Running, Starting


class Stand:
    """A camera on its stand, and what was told of it."""

    def __init__(self, *cameras: CameraChoice, patience_ms: int = 5_000) -> None:
        self.hardware = FakeCameras(*cameras)
        self.camera = Camera(lambda: self.hardware, patience_ms=patience_ms, retry_ms=10)
        self.told: list[ChannelState] = []
        self.frames: list[object] = []
        self.camera.changed.connect(self.told.append)
        self.camera.framed.connect(self.frames.append)

    def is_in(self, state: ChannelState) -> bool:
        return self.camera.state == state

    def run(self, wished: str = "") -> None:
        self.camera.start(wished)
        self.hardware.send()


@pytest.fixture
def stand(qapp: object) -> Stand:
    return Stand(DESK, FACE)


def test_a_camera_is_at_work_when_its_first_frame_came(stand: Stand) -> None:
    stand.camera.start()
    assert stand.is_in(Starting(DESK.name))

    stand.hardware.send()

    assert stand.is_in(Running(DESK.name))
    assert len(stand.frames) == 1


def test_the_camera_that_was_chosen_is_taken(stand: Stand) -> None:
    stand.run(FACE.id)

    assert stand.hardware.opened == FACE.id


def test_where_the_chosen_camera_was_never_there_the_systems_own_is_taken(stand: Stand) -> None:
    stand.run("/dev/video77")

    assert stand.hardware.opened == DESK.id


def test_a_camera_that_is_off_is_let_go_and_sends_nothing(stand: Stand) -> None:
    stand.run()
    stand.camera.stop()

    stand.hardware.send()

    assert stand.hardware.opened == ""
    assert stand.is_in(Off())
    assert len(stand.frames) == 1


def test_without_a_camera_it_is_said(qapp: object) -> None:
    stand = Stand()
    stand.camera.start()

    assert stand.is_in(Failed(Reason.NO_DEVICE))


def test_a_camera_plugged_in_later_is_taken_by_itself(qapp: object) -> None:
    stand = Stand()
    stand.camera.start()

    stand.hardware.plug(DESK)
    stand.hardware.send()

    assert stand.is_in(Running(DESK.name))


def test_a_camera_pulled_out_goes_on_when_it_is_back_whatever_its_new_number(
    stand: Stand,
) -> None:
    stand.run()
    stand.hardware.plug(FACE)
    assert stand.is_in(Failed(Reason.UNPLUGGED, DESK.name))

    stand.hardware.plug(FACE, CameraChoice("/dev/video10", DESK.name))
    stand.hardware.send()

    assert stand.hardware.opened == "/dev/video10"
    assert stand.is_in(Running(DESK.name))


def test_no_other_camera_takes_the_place_of_one_pulled_out(stand: Stand) -> None:
    stand.run()

    stand.hardware.plug(FACE)

    assert stand.hardware.opened == ""


def test_a_pulled_plug_is_told_as_such_though_the_camera_broke_first(stand: Stand) -> None:
    stand.run()
    stand.hardware.there = ()

    stand.hardware.broke.emit(Reason.DRIVER_GONE)

    assert stand.is_in(Failed(Reason.UNPLUGGED, DESK.name))


def test_a_camera_in_use_is_had_when_the_other_program_is_done(stand: Stand, qtbot: QtBot) -> None:
    stand.hardware.held_back = Reason.IN_USE
    stand.camera.start()
    assert stand.is_in(Failed(Reason.IN_USE, DESK.name))

    stand.hardware.held_back = None
    qtbot.waitUntil(lambda: stand.hardware.opened == DESK.id)
    stand.hardware.send()

    assert stand.is_in(Running(DESK.name))


def test_trying_again_says_nothing_new_each_time(stand: Stand, qtbot: QtBot) -> None:
    stand.hardware.held_back = Reason.IN_USE
    stand.camera.start()

    qtbot.wait(60)

    assert all(one != other for one, other in pairwise(stand.told))
    assert stand.told.count(Failed(Reason.IN_USE, DESK.name)) == 1


def test_a_camera_without_permission_is_told_and_not_opened(stand: Stand) -> None:
    stand.hardware.is_permitted = False
    stand.camera.start()

    assert stand.is_in(Failed(Reason.NOT_PERMITTED))
    assert stand.hardware.opened == ""


def test_a_camera_taken_away_by_another_program_midway_goes_on_afterwards(
    stand: Stand, qtbot: QtBot
) -> None:
    stand.run()
    stand.hardware.in_use = {DESK.id}
    stand.hardware.broke.emit(Reason.IN_USE)
    assert stand.is_in(Failed(Reason.IN_USE, DESK.name))
    assert stand.hardware.opened == ""

    stand.hardware.in_use = set()
    qtbot.waitUntil(lambda: stand.hardware.opened == DESK.id)
    stand.hardware.send()
    assert stand.is_in(Running(DESK.name))


def test_while_one_camera_is_in_use_the_other_can_be_chosen(stand: Stand, qtbot: QtBot) -> None:
    stand.hardware.in_use = {DESK.id}
    stand.camera.start()
    stand.camera.stop()
    stand.run(FACE.id)
    stand.hardware.in_use = set()
    qtbot.wait(60)

    assert stand.hardware.opened == FACE.id
    assert stand.is_in(Running(FACE.name))


def test_a_camera_of_the_same_name_does_not_take_the_place_of_one_pulled_out(
    qapp: object,
) -> None:
    """Two of one model hang at many counters; the other looks at the next lane, or at nobody."""
    twin = CameraChoice("/dev/video5", DESK.name)
    stand = Stand(DESK, twin)
    stand.run(DESK.id)
    stand.hardware.plug(twin)
    assert stand.is_in(Failed(Reason.UNPLUGGED, DESK.name))
    assert stand.hardware.opened == ""

    stand.hardware.plug(twin, CameraChoice("/dev/video7", DESK.name))
    stand.hardware.send()
    assert stand.hardware.opened == "/dev/video7"


def test_of_two_of_a_name_that_were_both_pulled_out_one_is_had_again(qapp: object) -> None:
    twin = CameraChoice("/dev/video5", DESK.name)
    stand = Stand(DESK, twin)
    stand.run(DESK.id)
    stand.hardware.plug()

    stand.hardware.plug(twin)
    assert stand.hardware.opened == twin.id


def test_a_camera_forbidden_midway_is_let_go_and_not_tried_again(
    stand: Stand, qtbot: QtBot
) -> None:
    stand.run()
    stand.hardware.broke.emit(Reason.NOT_PERMITTED)
    stand.hardware.plug(DESK)
    qtbot.wait(60)

    assert stand.is_in(Failed(Reason.NOT_PERMITTED, DESK.name))
    assert stand.hardware.opened == ""


def test_a_camera_that_was_permitted_since_is_had_by_switching_it_off_and_on(
    stand: Stand,
) -> None:
    stand.hardware.is_permitted = False
    stand.camera.start()
    stand.hardware.is_permitted = True
    stand.camera.stop()
    stand.run()

    assert stand.is_in(Running(DESK.name))


def test_a_permission_given_after_the_camera_was_put_away_opens_none(stand: Stand) -> None:
    stand.hardware.is_asking = True
    stand.camera.start()
    stand.camera.stop()
    stand.hardware.let_answer(is_permitted=True)

    assert stand.hardware.opened == ""
    assert stand.is_in(Off())


def test_a_camera_that_sends_nothing_is_told(qapp: object, qtbot: QtBot) -> None:
    stand = Stand(DESK, patience_ms=20)
    stand.camera.start()

    qtbot.waitUntil(lambda: stand.is_in(Failed(Reason.SILENT, DESK.name)))


def test_a_computer_without_the_libraries_is_told_and_goes_on(qapp: object) -> None:
    def none() -> CameraHardware:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    camera = Camera(none)
    camera.start()

    told: ChannelState = camera.state
    assert told == Failed(Reason.NOT_INSTALLED)
    assert camera.choices() == ()
    camera.stop()
    told = camera.state
    assert told == Off()


@pytest.fixture(params=["real", "fake"])
def hardware(request: pytest.FixtureRequest, qapp: object) -> Iterator[QtCameras | FakeCameras]:
    """Both under one contract, on a computer without a camera."""
    hardware = QtCameras() if request.param == "real" else FakeCameras()
    yield hardware
    hardware.close()
    hardware.deleteLater()


def test_what_a_sink_is_given_comes_out_as_a_frame(
    hardware: QtCameras | FakeCameras, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(hardware.framed) as heard:
        hardware.sink.setVideoFrame(a_frame(a_picture()))

    assert heard.args[0].size().width() == 320


def test_opening_a_camera_that_is_not_there_says_so(
    hardware: QtCameras | FakeCameras, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(hardware.broke) as heard:
        hardware.open("/dev/none")

    assert heard.args == [Reason.UNPLUGGED]
    assert hardware.cameras() == ()


def test_permission_is_answered(hardware: QtCameras | FakeCameras) -> None:
    answers: list[bool] = []
    hardware.ask_permission(answers.append)

    assert answers == [True]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Camera is in use", Reason.IN_USE),
        ("Device or resource busy", Reason.IN_USE),
        ("Permission denied", Reason.NOT_PERMITTED),
        ("Cannot open camera", Reason.DRIVER_GONE),
    ],
)
def test_what_the_driver_says_is_sorted(words: str, reason: Reason) -> None:
    assert reason_of(words, "") is reason

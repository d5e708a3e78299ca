from __future__ import annotations

import os
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.domain.documents.mrz.zones import INDONESIAN
from tests.services.worlds import a_zone
from tests.ui.devices.cameras import DESK
from tests.ui.shell.post import PAGE, Post, in_indonesian
from ui.counter.device_words import TROUBLES
from ui.counter.states import Deciding, Ready
from ui.devices.arrivals import STEADY_MS
from ui.devices.channel import Channel, Reason
from ui.devices.watched_folder import POLL_MS


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

    assert list(post.said) == [in_indonesian(TROUBLES[Channel.SERIAL][Reason.NOT_INSTALLED])]
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

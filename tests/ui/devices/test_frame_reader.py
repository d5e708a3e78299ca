from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from checkpoint.domain.documents.pictures import NothingOnPicture, Reading
from checkpoint.domain.documents.scanned import Scan, ScanSource
from tests.builders import NOON
from tests.fakes import FakeClock
from tests.ui.devices.cameras import a_frame, a_picture, a_reading
from tests.ui.devices.test_frames import blurred, lines
from ui.background import Background
from ui.devices.frame_reader import PEEK_MS, REST_MS, TRIES, FrameReader
from ui.devices.held_still import FORGOTTEN_MS

TRUE_GREY = len(b"P5 640 360 255\n")


class Eye:
    """A frame reader, what it was given to read, and what it told."""

    def __init__(self) -> None:
        self.background = Background()
        self.may_go_on = Event()
        self.may_go_on.set()
        self.given: list[bytes] = []
        self.peeks = 0
        """How many of them were only to be peeked at."""
        self.answers: list[Reading | None] = []
        self.scans: list[Scan] = []
        self.pictures: list[QPixmap] = []
        self.shown: list[QImage] = []
        self.reader = FrameReader(
            read=self._read,
            peek=self._peek,
            background=self.background,
            clock=FakeClock(NOON),
        )
        self.reader.scanned.connect(self._keep)
        self.reader.shown.connect(self.shown.append)

    def see(self, picture: QImage | None = None) -> None:
        self.reader.take(a_frame(picture or a_picture()))

    def settle(self) -> None:
        assert self.background.wait_idle()

    @property
    def texts(self) -> list[str]:
        return [text.text for scan in self.scans for text in scan.texts]

    def _read(self, content: bytes) -> Reading:
        self.may_go_on.wait(5)
        self.given.append(content)
        answer = self.answers.pop(0) if self.answers else None
        if answer is None:
            raise NothingOnPicture
        return answer

    def _peek(self, content: bytes) -> Reading:
        self.peeks += 1
        return self._read(content)

    def _keep(self, scan: Scan, picture: QPixmap) -> None:
        self.scans.append(scan)
        self.pictures.append(picture)


@pytest.fixture
def eye(qapp: object) -> Eye:
    return Eye()


def test_a_code_before_the_camera_is_a_scan_with_its_picture(eye: Eye) -> None:
    eye.answers = [a_reading("XA1234567")]
    eye.see()
    eye.settle()

    (scan,) = eye.scans
    assert (scan.source, scan.at, eye.texts) == (ScanSource.CAMERA, NOON, ["XA1234567"])
    assert eye.pictures[0].width() == 320


def test_a_code_in_the_first_frame_is_read_in_the_first_frame(eye: Eye) -> None:
    eye.answers = [a_reading("XA1234567")]
    eye.see()
    eye.settle()

    assert len(eye.given) == 1
    assert eye.given[0].startswith(b"P5 320 240 255\n")


def test_a_code_held_still_is_told_once(eye: Eye) -> None:
    eye.answers = [a_reading("XA1234567")] * 5
    for _ in range(5):
        eye.see()
        eye.settle()

    assert eye.texts == ["XA1234567"]


def test_a_code_is_told_once_though_no_frame_came_for_a_while(eye: Eye, qtbot: QtBot) -> None:
    eye.answers = [a_reading("XA1234567")] * 2
    for picture in (a_picture(), lines()):
        eye.see(picture)
        eye.settle()
        qtbot.wait(FORGOTTEN_MS + 100)

    assert eye.texts == ["XA1234567"]


def test_a_frame_on_which_nothing_is_says_nothing_and_the_next_is_read(eye: Eye) -> None:
    eye.answers = [None, None, a_reading("XA1234567")]
    for _ in range(3):
        eye.see()
        eye.settle()

    assert eye.texts == ["XA1234567"]


def test_while_a_frame_is_read_the_others_are_shown_and_but_one_are_dropped(eye: Eye) -> None:
    eye.may_go_on.clear()
    for _ in range(20):
        eye.see()
    eye.may_go_on.set()
    eye.settle()

    assert len(eye.shown) == 20
    assert len(eye.given) == 2


def test_of_the_frames_that_came_meanwhile_the_sharpest_is_read(eye: Eye) -> None:
    eye.may_go_on.clear()
    eye.see(a_picture(640, 360))
    for picture in (blurred(lines(), 8), lines(), blurred(lines(), 4)):
        eye.see(picture)
    eye.may_go_on.set()
    eye.settle()

    assert set(eye.given[1][TRUE_GREY:]) == {0, 255}


def test_a_sharp_frame_grows_old(eye: Eye) -> None:
    """The page was turned since: what is read must lie there now."""
    eye.may_go_on.clear()
    eye.see(a_picture(640, 360))
    eye.see(lines())
    for _ in range(4):
        eye.see(blurred(lines(), 8))
    eye.may_go_on.set()
    eye.settle()

    assert set(eye.given[1][TRUE_GREY:]) != {0, 255}


def test_a_bare_desk_is_not_read_all_day_but_what_is_laid_there_is_at_once(eye: Eye) -> None:
    for _ in range(4 * TRIES):
        eye.see(a_picture(640, 360))
        eye.settle()
    assert len(eye.given) == TRIES

    eye.answers = [a_reading("XA1234567")]
    eye.see(lines())
    eye.settle()
    assert eye.texts == ["XA1234567"]


def test_what_was_just_laid_down_is_peeked_at_and_then_read(eye: Eye) -> None:
    eye.see()
    eye.settle()
    assert eye.peeks == 1

    eye.see()
    eye.settle()
    assert (len(eye.given), eye.peeks) == (2, 1)


def test_while_something_moves_frames_are_peeked_at_and_none_waits(eye: Eye) -> None:
    for shade in range(0, 250, 50):
        eye.see(a_picture(colour=0x10101 * shade))
        eye.settle()

    assert (len(eye.given), eye.peeks) == (5, 5)


def test_what_a_hand_never_holds_still_is_read_too(eye: Eye, qtbot: QtBot) -> None:
    for shade in range(0, 50 * (2 * PEEK_MS // 100), 50):
        eye.see(a_picture(colour=0x10101 * (shade % 200)))
        eye.settle()
        qtbot.wait(100)

    assert 1 <= len(eye.given) - eye.peeks <= 2


def test_a_bare_desk_is_searched_seldom_so_that_no_paper_waits_for_that(
    eye: Eye, qtbot: QtBot
) -> None:
    for _ in range(TRIES):
        eye.see()
        eye.settle()
    searched = len(eye.given) - eye.peeks
    for _ in range(2 * REST_MS // 100 + 2):
        qtbot.wait(100)
        eye.see()
        eye.settle()

    assert len(eye.given) > TRIES
    assert len(eye.given) - eye.peeks == searched


def test_a_desk_that_does_not_change_is_looked_at_now_and_then(eye: Eye, qtbot: QtBot) -> None:
    for _ in range(TRIES):
        eye.see()
        eye.settle()
    eye.answers = [a_reading("XA1234567")]
    for _ in range(REST_MS // 100 + 1):
        qtbot.wait(100)
        eye.see()
        eye.settle()

    assert eye.texts == ["XA1234567"]


def test_a_document_that_lies_there_and_cannot_be_read_for_a_while_is_not_told_twice(
    eye: Eye, qtbot: QtBot
) -> None:
    eye.answers = [a_reading("XA1234567")]
    for _ in range(24):
        eye.see()
        eye.settle()
        qtbot.wait(100)
    eye.answers = [a_reading("XA1234567")]
    while eye.answers:
        eye.see()
        eye.settle()
        qtbot.wait(50)

    assert eye.texts == ["XA1234567"]


def test_after_the_camera_was_off_a_document_is_told_anew(eye: Eye) -> None:
    eye.answers = [a_reading("XA1234567")] * 2
    eye.see()
    eye.settle()
    eye.reader.forget()
    eye.see()
    eye.settle()

    assert eye.texts == ["XA1234567"] * 2


def test_a_reader_that_is_gone_is_told_nothing(eye: Eye, qtbot: QtBot) -> None:
    eye.answers = [a_reading("XA1234567")]
    eye.may_go_on.clear()
    eye.see()
    eye.reader.deleteLater()
    qtbot.wait(1)
    eye.may_go_on.set()
    eye.settle()

    assert eye.texts == []

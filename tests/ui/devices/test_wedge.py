from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.domain.documents.mrz.zones import INDONESIAN
from ui.devices.burst import BurstLimits
from ui.devices.wedge import Wedge
from ui.tour.keyboard import Keyboard

FAST_MS, SLOW_MS = 4, 150
SILENCE_MS = 80
"""After which the watch knows that no more keys come."""


class Desk(QWidget):
    """A field and a button, as on any screen."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("Record")
        self.pressed = 0
        self.button.setDefault(True)
        self.button.clicked.connect(self._count)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)

    def _count(self) -> None:
        self.pressed += 1


class Hand:
    """Single keys at times of its own, for what no keyboard types by itself."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self.now_ms = 10_000

    def down(self, mark: str, pause: int = 0, *, is_repeat: bool = False) -> None:
        self._send(QEvent.Type.KeyPress, mark, pause, is_repeat=is_repeat)

    def up(self, mark: str, pause: int = 0, *, is_repeat: bool = False) -> None:
        self._send(QEvent.Type.KeyRelease, mark, pause, is_repeat=is_repeat)

    def modifier(self, key: Qt.Key, pause: int = 0) -> None:
        self.now_ms += pause
        for type_ in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(type_, key, Qt.KeyboardModifier.NoModifier)
            event.setTimestamp(self.now_ms)
            QCoreApplication.sendEvent(self._widget, event)

    def _send(self, type_: QEvent.Type, mark: str, pause: int, *, is_repeat: bool) -> None:
        self.now_ms += pause
        key = ord(mark.upper())
        event = QKeyEvent(type_, key, Qt.KeyboardModifier.NoModifier, mark, is_repeat)
        event.setTimestamp(self.now_ms)
        QCoreApplication.sendEvent(self._widget, event)


def board(widget: QWidget) -> Keyboard:
    """A keyboard, or a scanner, that types into a widget."""
    return Keyboard(lambda: widget)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.field.setFocus()
    return desk


@pytest.fixture
def scans(qapp: QCoreApplication) -> Iterator[list[str]]:
    wedge = Wedge(BurstLimits())
    heard: list[str] = []
    wedge.scanned.connect(heard.append)
    qapp.installEventFilter(wedge)
    yield heard
    qapp.removeEventFilter(wedge)


def test_a_scan_into_a_field_types_nothing_there(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    board(desk.field).type("ETK0012345\r", FAST_MS)

    qtbot.waitUntil(lambda: scans == ["ETK0012345"])
    assert desk.field.text() == ""


def test_a_scan_on_a_button_does_not_press_it(desk: Desk, scans: list[str], qtbot: QtBot) -> None:
    desk.button.setFocus()

    board(desk.button).type("P<UTOERIKSSON\rL898902\r", FAST_MS)

    qtbot.waitUntil(lambda: scans == ["P<UTOERIKSSON\nL898902"])
    assert desk.pressed == 0


def test_a_zone_with_all_its_capitals_and_fillers_is_one_scan(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    keys = board(desk.field)
    keys.type("Budi ", SLOW_MS)
    keys.now_ms += SLOW_MS
    keys.type(f"{INDONESIAN}\n".replace("\n", "\r"), FAST_MS)

    qtbot.waitUntil(lambda: scans == [INDONESIAN])
    assert desk.field.text() == "Budi "


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Dead_Circumflex,
    ],
)
def test_a_key_that_writes_nothing_by_itself_is_no_end_of_a_scan(
    desk: Desk, scans: list[str], qtbot: QtBot, key: Qt.Key
) -> None:
    hand = Hand(desk.field)
    for mark in "A12345":
        hand.modifier(key, pause=FAST_MS)
        hand.down(mark, FAST_MS)
        hand.up(mark)

    qtbot.waitUntil(lambda: scans == ["A12345"])
    assert desk.field.text() == ""


def test_a_slow_scanner_takes_a_moment_for_every_shift(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    hand = Hand(desk.field)
    for mark in "ABCDEF":
        hand.modifier(Qt.Key.Key_Shift, pause=22)
        hand.down(mark, pause=22)
        hand.up(mark, pause=10)

    qtbot.waitUntil(lambda: scans == ["ABCDEF"])


def test_a_page_reader_may_rest_between_the_lines_of_a_zone(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    keys = board(desk.field)
    for line in INDONESIAN.split("\n"):
        keys.now_ms += 100
        keys.type(f"{line}\r", FAST_MS)
        qtbot.wait(100)

    qtbot.waitUntil(lambda: scans == [INDONESIAN])
    assert desk.field.text() == ""


@pytest.mark.parametrize("text", ["ETK0012345", INDONESIAN])
def test_what_is_whole_is_told_without_waiting_for_another_line(
    desk: Desk, scans: list[str], qtbot: QtBot, text: str
) -> None:
    board(desk.field).type(f"{text}\n".replace("\n", "\r"), FAST_MS)
    qtbot.wait(SILENCE_MS)

    assert scans == [text]


def test_signs_that_a_scanner_types_with_ctrl_are_of_the_scan_and_no_shortcut(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    locked = list[str]()
    QShortcut(QKeySequence("Ctrl+L"), desk).activated.connect(lambda: locked.append("locked"))
    QTest.keyClicks(desk.field, "0123")
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, desk.field, Qt.Key.Key_L, "\x0c", Qt.KeyboardModifier.ControlModifier
    )
    QTest.keyClicks(desk.field, "4567\r")

    qtbot.waitUntil(lambda: scans == ["0123\x0c4567"])
    assert locked == []


def test_a_shortcut_of_a_hand_is_a_shortcut(desk: Desk, scans: list[str], qtbot: QtBot) -> None:
    locked = list[str]()
    QShortcut(QKeySequence("Ctrl+L"), desk).activated.connect(lambda: locked.append("locked"))
    QTest.keyClick(desk.field, Qt.Key.Key_A)
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, desk.field, Qt.Key.Key_L, "\x0c", Qt.KeyboardModifier.ControlModifier
    )

    qtbot.waitUntil(lambda: locked == ["locked"])
    qtbot.waitUntil(lambda: desk.field.text() == "a")
    assert scans == []


def test_a_key_held_down_is_no_scanner(desk: Desk, scans: list[str], qtbot: QtBot) -> None:
    hand = Hand(desk.field)
    hand.down("n", SLOW_MS)
    hand.now_ms += 400
    for _ in range(12):
        hand.up("n", is_repeat=True)
        hand.down("n", 30, is_repeat=True)
    hand.up("n")

    assert desk.field.text() == 13 * "n"
    qtbot.wait(SILENCE_MS)
    assert scans == []


def test_fillers_so_fast_that_qt_takes_them_for_a_held_key_are_read(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    """A key that goes up and down within the same millisecond is a repeat to Qt on X11."""
    hand = Hand(desk.field)
    hand.down("A", SLOW_MS)
    hand.up("A")
    hand.down("<", 1)
    for _ in range(6):
        hand.up("<", is_repeat=True)
        hand.down("<", is_repeat=True)
    hand.up("<")

    qtbot.waitUntil(lambda: scans == ["A<<<<<<<"])
    assert desk.field.text() == ""


class Ups(QLineEdit):
    """Counts what goes down and what comes up in it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = list[str]()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.seen.append(f"{event.text()} down")
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.seen.append(f"{event.text()} up")
        super().keyReleaseEvent(event)


def test_who_sees_a_key_go_down_sees_it_come_up_after_it(scans: list[str], qtbot: QtBot) -> None:
    field = Ups()
    qtbot.addWidget(field)
    hand = Hand(field)
    hand.down("a", SLOW_MS)
    hand.down("b", 25)
    hand.up("a", 5)
    qtbot.wait(SILENCE_MS)
    hand.up("b", SLOW_MS)

    assert field.seen == ["a down", "b down", "a up", "b up"]
    assert scans == []


def test_nothing_of_a_scan_reaches_the_field_not_even_the_last_key_coming_up(
    scans: list[str], qtbot: QtBot
) -> None:
    field = Ups()
    qtbot.addWidget(field)
    board(field).type("12345", FAST_MS)
    hand = Hand(field)
    hand.now_ms = 1_030
    hand.down("6")
    qtbot.waitUntil(lambda: scans == ["123456"])
    hand.down("6", 500, is_repeat=True)
    hand.up("6", 40)

    assert field.seen == []


@given(
    st.text("abeinrstABE ", min_size=1, max_size=40).filter(str.strip),
    st.data(),
)
@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_quick_typist_whose_fingers_roll_loses_nothing(
    desk: Desk, scans: list[str], qtbot: QtBot, text: str, data: st.DataObject
) -> None:
    desk.field.clear()
    keys = board(desk.field)
    keys.now_ms += 1_000
    was_pair = True
    for mark in text:
        pause = data.draw(st.integers(60, 90) if was_pair else st.sampled_from((25, 60, 75, 90)))
        was_pair = pause == 25
        keys.type(mark, pause)

    qtbot.waitUntil(lambda: desk.field.text() == text)
    assert scans == []


def test_what_a_person_types_reaches_the_field_whole(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    keys = board(desk.field)
    keys.type("Siti", SLOW_MS)
    keys.type("ng", 10)
    keys.type("o", SLOW_MS)

    qtbot.waitUntil(lambda: desk.field.text() == "Sitingo")
    assert scans == []


def test_backspace_comes_after_the_letters_that_were_held_back(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    board(desk.field).type("ab", 10)
    rubbed = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "\b"
    )
    QCoreApplication.sendEvent(desk.field, rubbed)

    assert desk.field.text() == "a"
    assert scans == []


def test_a_field_that_is_gone_before_its_keys_come_back_does_no_harm(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    board(desk.field).type("ab", 10)
    desk.field.deleteLater()
    QCoreApplication.sendPostedEvents(desk.field, QEvent.Type.DeferredDelete)
    later = board(desk.button)
    later.now_ms += SLOW_MS
    later.type("ETK0012345\r", FAST_MS)

    qtbot.waitUntil(lambda: scans == ["ETK0012345"])

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.devices.burst import BurstLimits
from ui.devices.wedge import Wedge

FAST_MS, SLOW_MS = 4, 150


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


class Keys:
    """Presses keys with the times the operating system would stamp on them."""

    def __init__(self) -> None:
        self.now = 1_000

    def press(self, widget: QWidget, text: str, pause: int) -> None:
        for mark in text:
            self.now += pause
            key = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}.get(mark, Qt.Key.Key_unknown)
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, mark)
            event.setTimestamp(self.now)
            QCoreApplication.sendEvent(widget, event)


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
    Keys().press(desk.field, "ETK0012345\r", FAST_MS)

    qtbot.waitUntil(lambda: scans == ["ETK0012345"])
    assert desk.field.text() == ""


def test_a_scan_on_a_button_does_not_press_it(desk: Desk, scans: list[str], qtbot: QtBot) -> None:
    desk.button.setFocus()

    Keys().press(desk.button, "P<UTOERIKSSON\rL898902\r", FAST_MS)

    qtbot.waitUntil(lambda: scans == ["P<UTOERIKSSON\nL898902"])
    assert desk.pressed == 0


def test_what_a_person_types_reaches_the_field_whole(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    keys = Keys()
    keys.press(desk.field, "Siti", SLOW_MS)
    keys.press(desk.field, "ng", 10)
    keys.press(desk.field, "o", SLOW_MS)

    qtbot.waitUntil(lambda: desk.field.text() == "Sitingo")
    assert scans == []


def test_backspace_comes_after_the_letters_that_were_held_back(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    Keys().press(desk.field, "ab", 10)
    rubbed = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "\b"
    )
    QCoreApplication.sendEvent(desk.field, rubbed)

    assert desk.field.text() == "a"
    assert scans == []


def test_a_field_that_is_gone_before_its_keys_come_back_does_no_harm(
    desk: Desk, scans: list[str], qtbot: QtBot
) -> None:
    keys = Keys()
    keys.press(desk.field, "ab", 10)
    desk.field.deleteLater()
    QCoreApplication.sendPostedEvents(desk.field, QEvent.Type.DeferredDelete)
    keys.now += SLOW_MS
    keys.press(desk.button, "ETK0012345\r", FAST_MS)

    qtbot.waitUntil(lambda: scans == ["ETK0012345"])

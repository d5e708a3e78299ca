"""Watching for an empty chair."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.sign_in.idle import IdleWatch

SOON_MS = 120


class Chair:
    """A field to type in, and a watch that loses patience within a moment."""

    def __init__(self, application: QApplication) -> None:
        self.watch = IdleWatch(1)
        self.minutes = self.timer.interval() / 60_000
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(SOON_MS)
        self.field = QLineEdit()
        self.field.show()
        application.installEventFilter(self.watch)

    @property
    def timer(self) -> QTimer:
        timer = self.watch.findChild(QTimer)
        assert isinstance(timer, QTimer)
        return timer


@pytest.fixture
def chair(qtbot: QtBot, qapp: QApplication) -> Iterator[Chair]:
    chair = Chair(qapp)
    qtbot.addWidget(chair.field)
    yield chair
    chair.watch.stop()
    qapp.removeEventFilter(chair.watch)


def test_the_patience_is_told_in_minutes(chair: Chair) -> None:
    assert chair.minutes == 1


def test_an_empty_chair_is_told(chair: Chair, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chair.watch.idle, timeout=5_000):
        chair.timer.start()


def test_a_key_the_mouse_or_work_begins_the_time_anew(chair: Chair) -> None:
    moved = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(1, 1),
        QPointF(1, 1),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    for sign in (
        lambda: QTest.keyClick(chair.field, Qt.Key.Key_A),
        lambda: QTest.mouseClick(chair.field, Qt.MouseButton.LeftButton),
        lambda: QApplication.sendEvent(chair.field, moved),
        chair.watch.stir,
    ):
        chair.timer.start(60_000)
        QTest.qWait(30)
        before = chair.timer.remainingTime()
        sign()
        assert chair.timer.remainingTime() > before


def test_nothing_is_told_once_the_watch_ended(chair: Chair, qtbot: QtBot) -> None:
    chair.timer.start()
    chair.watch.stop()
    with qtbot.assertNotEmitted(chair.watch.idle, wait=2 * SOON_MS):
        pass


def test_work_wakes_no_watch_that_ended(chair: Chair) -> None:
    chair.watch.stop()

    chair.watch.stir()

    assert not chair.timer.isActive()

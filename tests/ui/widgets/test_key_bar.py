"""The keys along the bottom: those shown work, and no others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.key_bar import KeyBar, KeyHint


class Screen(QWidget):
    """A screen with a key bar, and what its keys did."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.bar = KeyBar()
        QVBoxLayout(self).addWidget(self.bar)

    def hint(self, key: str, *, enabled: bool = True, binds: bool = True) -> KeyHint:
        return KeyHint(key=key, text=f"do {key}", run=self.doing(key), enabled=enabled, binds=binds)

    def doing(self, what: str) -> Callable[[], None]:
        return lambda: self.done.append(what)

    @property
    def shown(self) -> list[str]:
        buttons = self.bar.findChildren(QPushButton)
        return [button.accessibleName() for button in buttons if button.isVisible()]


@pytest.fixture
def screen(qtbot: QtBot) -> Screen:
    made = Screen()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def test_a_key_does_what_its_words_say_by_key_and_by_click(screen: Screen) -> None:
    screen.bar.draw([screen.hint("F2"), screen.hint("F3")])
    QTest.keyClick(screen, Qt.Key.Key_F3)
    QTest.mouseClick(screen.bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert screen.done == ["F3", "F2"]


def test_only_the_keys_of_the_last_drawing_are_shown_and_work(screen: Screen) -> None:
    screen.bar.draw([screen.hint("F2"), screen.hint("F3"), screen.hint("F4")])
    screen.bar.draw([screen.hint("F5")])
    assert screen.shown == ["F5 do F5"]
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5):
        QTest.keyClick(screen, key)
    assert screen.done == ["F5"]


def test_keys_that_come_back_work_again(screen: Screen) -> None:
    screen.bar.draw([screen.hint("F2"), screen.hint("F3")])
    screen.bar.draw([])
    assert screen.shown == []
    screen.bar.draw([screen.hint("F3"), screen.hint("F2")])
    assert screen.shown == ["F3 do F3", "F2 do F2"]
    QTest.keyClick(screen, Qt.Key.Key_F2)
    assert screen.done == ["F2"]


def test_the_same_key_may_come_to_do_something_else(screen: Screen) -> None:
    screen.bar.draw([screen.hint("F2")])
    screen.bar.draw([KeyHint(key="F2", text="do F2", run=screen.doing("other"))])
    QTest.keyClick(screen, Qt.Key.Key_F2)
    assert screen.done == ["other"]


@pytest.mark.parametrize(("enabled", "binds"), [(False, True), (True, False)])
def test_a_key_that_is_off_or_heard_by_the_screen_itself_is_only_shown(
    screen: Screen, *, enabled: bool, binds: bool
) -> None:
    screen.bar.draw([screen.hint("F2")])
    screen.bar.draw([screen.hint("F2", enabled=enabled, binds=binds)])
    QTest.keyClick(screen, Qt.Key.Key_F2)
    assert screen.shown == ["F2 do F2"]
    assert screen.done == []


def test_an_arrow_stands_on_its_key_as_an_arrow_and_works(screen: Screen) -> None:
    screen.bar.draw([screen.hint("Alt+Left")])
    assert "Alt+←" in [label.text() for label in screen.bar.findChildren(QLabel)]

    QTest.keyClick(screen, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.done == ["Alt+Left"]


def test_where_the_words_are_longer_than_the_bar_the_lesser_keys_work_unseen(
    screen: Screen,
) -> None:
    wordy = [
        KeyHint(key=f"F{n}", text="kata " * 5, run=screen.doing(f"F{n}"), gives_way=n in (2, 4))
        for n in (2, 3, 4)
    ]
    screen.resize(2000, 60)
    screen.bar.draw(wordy)
    assert len(screen.shown) == 3

    screen.resize(520, 60)
    assert [key.split()[0] for key in screen.shown] == ["F3", "F4"]
    screen.resize(260, 60)
    assert [key.split()[0] for key in screen.shown] == ["F3"]
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4):
        QTest.keyClick(screen, key)
    assert screen.done == ["F2", "F3", "F4"]

    screen.resize(2000, 60)
    assert len(screen.shown) == 3
    QTest.keyClick(screen, Qt.Key.Key_F2)
    assert screen.done == ["F2", "F3", "F4", "F2"]

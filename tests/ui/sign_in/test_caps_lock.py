"""Telling Caps Lock from what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from checkpoint.words.catalogue import Language
from tests.ui.reading import speak
from ui.sign_in.caps_lock import CapsLockLine, is_caps_lock_on

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def a_key(text: str, modifiers: Qt.KeyboardModifier = NONE, key: int | None = None) -> QKeyEvent:
    code = key if key is not None else ord(text.upper())
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)


@pytest.mark.parametrize(
    ("event", "told"),
    [
        pytest.param(a_key("a"), False, id="a small letter"),
        pytest.param(a_key("A", SHIFT), False, id="a large letter with Shift"),
        pytest.param(a_key("A"), True, id="a large letter without Shift"),
        pytest.param(a_key("a", SHIFT), True, id="a small letter with Shift"),
        pytest.param(a_key("7"), None, id="a digit"),
        pytest.param(a_key("", key=Qt.Key.Key_Left), None, id="a key that writes nothing"),
        pytest.param(a_key("", key=Qt.Key.Key_CapsLock), False, id="the key itself"),
        pytest.param(a_key("\x01", Qt.KeyboardModifier.ControlModifier, ord("A")), None, id="Ctrl"),
    ],
)
def test_what_a_key_tells(event: QKeyEvent, told: bool | None) -> None:  # noqa: FBT001 - a row
    assert is_caps_lock_on(event) is told


@pytest.fixture
def password(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    return field


@pytest.fixture
def line(qtbot: QtBot, password: QLineEdit) -> CapsLockLine:
    line = CapsLockLine(password)
    qtbot.addWidget(line)
    return line


def test_the_line_comes_with_caps_lock_and_goes_with_it(
    password: QLineEdit, line: CapsLockLine
) -> None:
    seen = [line.isHidden()]
    for event in (a_key("K"), a_key("5"), a_key("k")):
        QApplication.sendEvent(password, event)
        seen.append(line.isHidden())
    assert seen == [True, False, False, True]
    assert password.text() == "K5k", "nothing that is typed is lost"


def test_the_line_speaks_the_language_of_the_window(line: CapsLockLine, qapp: QApplication) -> None:
    assert line.text() == "Caps Lock is on."
    speak(qapp, Language.INDONESIAN)
    assert line.text() == "Caps Lock menyala."

"""Name and password: handed on once, and forgotten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.reading import words_on
from ui.widgets.password_prompt import PasswordPrompt


@pytest.fixture
def prompt(qtbot: QtBot) -> PasswordPrompt:
    made = PasswordPrompt()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def enter(field: QLineEdit, keys: str) -> None:
    QTest.keyClicks(field, keys)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_enter_goes_to_the_password_and_then_hands_both_on(
    prompt: PasswordPrompt, qtbot: QtBot
) -> None:
    enter(prompt.name, "siahaan")
    assert QApplication.focusWidget() is prompt.password
    with qtbot.waitSignal(prompt.submitted) as handed_on:
        enter(prompt.password, "rahasia")

    assert handed_on.args == ["siahaan", "rahasia"]
    assert prompt.password.text() == ""


def test_nothing_is_handed_on_without_a_password(prompt: PasswordPrompt, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(prompt.submitted):
        enter(prompt.name, "siahaan")
        enter(prompt.password, "")


def test_a_wrong_password_is_typed_anew(prompt: PasswordPrompt) -> None:
    prompt.set_name("siahaan", fixed=True)
    QTest.keyClicks(prompt.password, "salah")
    prompt.set_error("Nama atau kata sandi salah.")

    assert prompt.password.text() == ""
    assert QApplication.focusWidget() is prompt.password
    assert "Nama atau kata sandi salah." in words_on(prompt)


def test_the_letters_are_never_shown(prompt: PasswordPrompt) -> None:
    QTest.keyClicks(prompt.password, "rahasia")

    assert "rahasia" not in prompt.password.displayText()


@pytest.mark.parametrize(
    ("letter", "modifier", "warns"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("7", Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_caps_lock_is_noticed_by_the_letters(
    prompt: PasswordPrompt,
    letter: str,
    modifier: Qt.KeyboardModifier,
    *,
    warns: bool,
) -> None:
    pressed = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), modifier, letter)
    QApplication.sendEvent(prompt.password, pressed)

    assert ("Caps Lock" in words_on(prompt)) is warns
    prompt.set_error("")
    assert "Caps Lock" not in words_on(prompt)

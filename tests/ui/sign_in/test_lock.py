"""The lock over an idle window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.words.catalogue import Language
from tests.services.worlds import PASSWORD, World
from tests.ui.reading import speak, words_on
from ui.background import Background
from ui.sign_in.lock import LockView


class Locked:
    """A window that is locked while Lestari is signed in."""

    def __init__(self, world: World, background: Background) -> None:
        self.world = world
        self.background = background
        self.view = LockView(
            access=world.access, background=background, officer=world.officer, practice=str
        )
        self.told: list[str] = []
        self.view.unlocked.connect(lambda: self.told.append("unlocked"))
        self.view.another_asked.connect(lambda: self.told.append("another"))
        self.view.show()
        self.view.setFocus()

    def type_password(self, password: str) -> None:
        QTest.keyClicks(self.view.prompt.password, password)
        QTest.keyClick(self.view.prompt.password, Qt.Key.Key_Return)
        assert self.background.wait_idle()
        QCoreApplication.processEvents()


@pytest.fixture
def locked(qtbot: QtBot, world: World, background: Background) -> Locked:
    locked = Locked(world, background)
    qtbot.addWidget(locked.view)
    return locked


def test_it_opens_to_the_password_of_who_is_signed_in(locked: Locked) -> None:
    locked.type_password(PASSWORD)
    assert locked.told == ["unlocked"]


def test_it_says_who_is_signed_in(locked: Locked) -> None:
    assert "Ayu Lestari is signed in." in words_on(locked.view)


def test_it_stays_shut_to_another_password_and_says_so(locked: Locked) -> None:
    locked.type_password("not the password")
    assert locked.told == []
    assert "Name or password is wrong. Try again." in words_on(locked.view)
    assert QApplication.focusWidget() is locked.view.prompt.password


def test_while_it_is_checked_the_lock_says_so_and_takes_no_second_try(locked: Locked) -> None:
    locked.view.prompt.password.setText(PASSWORD)
    locked.view.prompt.submit()
    assert "Checking …" in words_on(locked.view)
    assert not locked.view.prompt.isEnabled()
    assert locked.background.wait_idle()
    assert locked.told == ["unlocked"]
    assert locked.world.acts == ["signed_in"]


def test_nobody_else_can_be_named(locked: Locked) -> None:
    QTest.keyClicks(locked.view.prompt.name, "siregar")
    assert locked.view.prompt.name.text() == "lestari"


def test_somebody_else_may_sign_in_in_its_place(locked: Locked) -> None:
    QTest.keyClick(locked.view.prompt.password, Qt.Key.Key_F8)
    assert locked.told == ["another"]


def test_a_complaint_changes_its_language_with_the_rest(locked: Locked, qapp: QApplication) -> None:
    locked.type_password("not the password")
    speak(qapp, Language.INDONESIAN)
    assert "wrong" not in words_on(locked.view)
    assert "Locked" not in words_on(locked.view)


def test_too_many_wrong_passwords_have_to_wait(locked: Locked) -> None:
    for _ in range(8):
        locked.type_password("not the password")
    assert "Too many wrong passwords." in words_on(locked.view)
    locked.type_password(PASSWORD)
    assert locked.told == []

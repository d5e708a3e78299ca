"""Signing in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.domain.people.officer import Officer
from checkpoint.words.catalogue import Language
from tests.services.worlds import PASSWORD, World
from tests.ui.reading import speak, words_on
from ui.background import Background
from ui.language import language_of
from ui.sign_in.view import SignInView

SECOND = timedelta(seconds=1)


class SignIn:
    """The sign-in of a post, in the hands of somebody with a keyboard."""

    def __init__(
        self,
        world: World,
        background: Background,
        practice: Callable[[], str] = str,
        accounts: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        self.world = world
        self.background = background
        self.view = SignInView(
            access=world.access,
            background=background,
            clock=world.clock,
            post="PLBN Entikong",
            practice=practice,
            accounts=accounts,
        )
        self.entered: list[Officer] = []
        self.view.signed_in.connect(self.entered.append)
        self.view.resize(1366, 768)
        self.view.show()
        self.view.setFocus()

    def try_with(self, login: str, password: str) -> None:
        self.view.prompt.name.clear()
        QTest.keyClicks(self.view.prompt.name, login)
        QTest.keyClick(self.view.prompt.name, Qt.Key.Key_Return)
        QTest.keyClicks(self.view.prompt.password, password)
        QTest.keyClick(self.view.prompt.password, Qt.Key.Key_Return)
        assert self.background.wait_idle()
        QCoreApplication.processEvents()

    def let_pass(self, time: timedelta) -> None:
        """The clock goes on, and the window looks at it."""
        self.world.clock.forward(time)
        self.view._tick.timeout.emit()

    @property
    def words(self) -> str:
        return words_on(self.view)


@pytest.fixture
def sign_in(qtbot: QtBot, world: World, background: Background) -> SignIn:
    sign_in = SignIn(world, background)
    qtbot.addWidget(sign_in.view)
    return sign_in


def test_the_name_has_the_focus_first(sign_in: SignIn) -> None:
    sign_in.view.activateWindow()
    assert sign_in.view.focusProxy() is sign_in.view.prompt.name


def test_name_and_password_open_the_program(sign_in: SignIn) -> None:
    sign_in.try_with("lestari", PASSWORD)
    assert sign_in.entered == [sign_in.world.officer]
    assert sign_in.world.acts == ["signed_in"]


def test_enter_in_the_name_asks_for_the_password(sign_in: SignIn) -> None:
    QTest.keyClicks(sign_in.view.prompt.name, "lestari")
    QTest.keyClick(sign_in.view.prompt.name, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is sign_in.view.prompt.password
    assert sign_in.world.acts == []


def test_a_wrong_password_is_told_and_only_it_is_to_be_typed_anew(sign_in: SignIn) -> None:
    sign_in.try_with("lestari", "not the password")
    assert sign_in.entered == []
    assert "Name or password is wrong. Try again." in sign_in.words
    assert sign_in.view.prompt.name.text() == "lestari"
    assert sign_in.view.prompt.password.text() == ""
    assert QApplication.focusWidget() is sign_in.view.prompt.password


def test_while_it_is_checked_the_page_says_so_and_takes_no_second_try(sign_in: SignIn) -> None:
    sign_in.view.prompt.name.setText("lestari")
    sign_in.view.prompt.password.setText(PASSWORD)
    sign_in.view.prompt.submit()
    assert "Checking …" in sign_in.words
    assert not sign_in.view.prompt.isEnabled()
    assert sign_in.background.wait_idle()
    assert "Checking …" not in sign_in.words
    assert sign_in.entered == [sign_in.world.officer]


def test_caps_lock_is_told_beneath_the_password(sign_in: SignIn) -> None:
    large = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier, "K")
    QApplication.sendEvent(sign_in.view.prompt.password, large)
    assert "Caps Lock is on." in sign_in.words


def test_a_name_that_nobody_bears_is_told_alike(sign_in: SignIn) -> None:
    sign_in.try_with("nobody", PASSWORD)
    assert "Name or password is wrong. Try again." in sign_in.words


def test_the_next_try_takes_the_complaint_away(sign_in: SignIn) -> None:
    sign_in.try_with("lestari", "not the password")
    sign_in.try_with("lestari", PASSWORD)
    assert "wrong" not in sign_in.words
    assert sign_in.entered == [sign_in.world.officer]


def test_after_too_many_wrong_passwords_the_time_to_wait_is_counted_down(sign_in: SignIn) -> None:
    while "Too many" not in sign_in.words:
        sign_in.try_with("lestari", "not the password")
        assert len(sign_in.world.acts) < 20
    assert not sign_in.view.prompt.isEnabled()
    told = sign_in.words
    sign_in.let_pass(SECOND)
    assert "Too many wrong passwords. Wait " in sign_in.words
    assert sign_in.words != told, "a second less"

    sign_in.let_pass(timedelta(hours=1))
    assert "Too many" not in sign_in.words
    assert QApplication.focusWidget() is sign_in.view.prompt.password
    sign_in.try_with("lestari", PASSWORD)
    assert sign_in.entered == [sign_in.world.officer]


def test_practice_says_so_and_who_may_be_tried_in_every_language(
    qtbot: QtBot, qapp: QApplication, world: World, background: Background
) -> None:
    def practice() -> str:
        return {Language.ENGLISH: "PRACTICE", Language.INDONESIAN: "LATIHAN"}[language_of(qapp)]

    def accounts() -> Sequence[str]:
        return (f"{practice()}: petugas, batu-laut-kopi-17",)

    sign_in = SignIn(world, background, practice, accounts)
    qtbot.addWidget(sign_in.view)
    assert {"PRACTICE", "PRACTICE: petugas, batu-laut-kopi-17"} <= set(sign_in.words.splitlines())
    speak(qapp, Language.INDONESIAN)
    assert {"LATIHAN", "LATIHAN: petugas, batu-laut-kopi-17"} <= set(sign_in.words.splitlines())
    assert "PRACTICE" not in sign_in.words


def test_a_switch_of_language_keeps_what_is_typed(sign_in: SignIn, qapp: QApplication) -> None:
    QTest.keyClicks(sign_in.view.prompt.name, "lestari")
    speak(qapp, Language.INDONESIAN)
    assert "Kata sandi" in sign_in.words
    assert "Sign in" not in sign_in.words
    assert sign_in.view.prompt.name.text() == "lestari"


def test_a_complaint_changes_its_language_with_the_rest(
    sign_in: SignIn, qapp: QApplication
) -> None:
    sign_in.try_with("lestari", "not the password")
    speak(qapp, Language.INDONESIAN)
    assert "wrong" not in sign_in.words


def test_the_countdown_changes_its_language_with_the_rest(
    sign_in: SignIn, qapp: QApplication
) -> None:
    while "Too many" not in sign_in.words:
        sign_in.try_with("lestari", "not the password")
    speak(qapp, Language.INDONESIAN)
    assert "Too many" not in sign_in.words

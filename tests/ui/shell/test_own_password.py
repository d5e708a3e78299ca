"""Ctrl+P: everybody changes his own password, and nobody another's."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.errors import SignInFailed
from tests.services.worlds import PASSWORD
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk
from ui.shell.own_password import OwnPasswordDialog

NEW = "kata sandi lain"


@pytest.fixture
def asked(desk: Desk) -> Desk:
    """The desk with the dialog open."""
    desk.work_as("lestari")
    desk.press("Ctrl+P")
    return desk


def words(desk: Desk) -> str:
    desk.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OwnPasswordDialog)
    return words_on(dialog)


def fill(desk: Desk, old: str, new: str, again: str) -> None:
    desk.write(old)
    for text in (new, again):
        desk.press("Tab")
        desk.write(text)
    desk.press("Return")


def test_the_new_password_opens_and_the_old_one_no_more(asked: Desk) -> None:
    fill(asked, PASSWORD, NEW, NEW)

    assert "was changed" in words(asked)
    asked.press("Return")
    assert QApplication.activeModalWidget() is None
    assert asked.program.access.sign_in("lestari", NEW).login == "lestari"
    with pytest.raises(SignInFailed):
        asked.program.access.sign_in("lestari", PASSWORD)


def test_who_does_not_know_the_old_one_changes_nothing(asked: Desk) -> None:
    fill(asked, "tebakan orang lewat", NEW, NEW)

    assert "not your password" in words(asked)
    asked.press("Esc")
    assert asked.program.access.sign_in("lestari", PASSWORD).login == "lestari"


def test_the_old_one_is_asked_for_before_anything_is_tried(asked: Desk) -> None:
    fill(asked, "", NEW, NEW)

    assert "signed in with" in words(asked)


def test_a_password_that_is_too_short_is_not_taken(asked: Desk) -> None:
    fill(asked, PASSWORD, "pendek", "pendek")

    assert "was changed" not in words(asked)
    asked.press("Esc")
    assert asked.program.access.sign_in("lestari", PASSWORD).login == "lestari"


def test_the_lock_takes_the_dialog_away(asked: Desk) -> None:
    asked.window_app.lock()
    asked.settle()

    assert QApplication.activeModalWidget() is None

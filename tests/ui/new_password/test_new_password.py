"""Choosing a password: the rules are told while it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from checkpoint.services.access import WeakPassword, require_good_password
from tests.ui.reading import words_on
from ui.new_password.rules import PasswordRule, kept_rules
from ui.new_password.view import NewPassword

GOOD = "kata sandi yang panjang"


@pytest.fixture
def field(qtbot: QtBot) -> NewPassword:
    field = NewPassword()
    qtbot.addWidget(field)
    field.set_login("citra.dewi.purnama")
    return field


@pytest.mark.parametrize(
    ("password", "again", "broken"),
    [
        ("", "", set(PasswordRule)),
        ("pendek", "pendek", {PasswordRule.LONG_ENOUGH}),
        ("Citra.Dewi.Purnama", "Citra.Dewi.Purnama", {PasswordRule.NOT_THE_NAME}),
        (GOOD, GOOD[:-1], {PasswordRule.TWICE_ALIKE}),
        (GOOD, GOOD, set()),
    ],
)
def test_each_rule_is_kept_or_broken_by_itself(
    password: str, again: str, broken: set[PasswordRule]
) -> None:
    assert set(PasswordRule) - kept_rules(password, again, " citra.dewi.purnama ") == broken


@given(st.text(max_size=20), st.sampled_from(["dewi", "petugas-konter-1"]))
def test_what_the_form_lets_through_is_what_the_service_takes(password: str, login: str) -> None:
    is_good = len(kept_rules(password, password, login)) == len(PasswordRule)
    try:
        require_good_password(password, login)
    except WeakPassword:
        assert not is_good
    else:
        assert is_good


def test_a_good_password_is_read_as_it_was_typed(field: NewPassword) -> None:
    field.password.setText(GOOD)
    field.again.setText(GOOD)

    assert field.is_good
    assert field.read() == GOOD


def test_a_password_is_hidden_until_it_is_asked_to_be_seen(field: NewPassword) -> None:
    assert field.password.echoMode() is QLineEdit.EchoMode.Password

    field.reveal.click()
    assert field.password.echoMode() is QLineEdit.EchoMode.Normal
    assert field.again.echoMode() is QLineEdit.EchoMode.Normal

    field.forget()
    assert field.password.echoMode() is QLineEdit.EchoMode.Password


def test_nothing_of_a_password_stays_once_it_is_forgotten(field: NewPassword) -> None:
    field.password.setText(GOOD)
    field.again.setText(GOOD)

    field.forget()

    assert (field.password.text(), field.again.text()) == ("", "")
    assert field.read() is None


def test_the_focus_goes_to_the_input_that_must_change(field: NewPassword, qtbot: QtBot) -> None:
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.password.setText(GOOD)
    field.again.setText("lain")
    assert field.read() is None
    assert field.focusWidget() is field.again

    field.password.setText("pendek")
    assert field.read() is None
    assert field.focusWidget() is field.password


def test_the_rules_are_said_in_words(field: NewPassword) -> None:
    assert "12" in words_on(field)
    assert len(words_on(field).splitlines()) >= len(PasswordRule) + 2

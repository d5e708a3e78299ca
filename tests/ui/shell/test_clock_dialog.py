"""Ctrl+W: what a clock that was ahead keeps from being recorded, a shift lead lets through."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import AN_HOUR, NOON, TODAY, a_crossing
from tests.services.worlds import PASSWORD
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk
from ui.shell.clock_dialog import ClockDialog


def words(desk: Desk) -> str:
    desk.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClockDialog)
    return words_on(dialog)


def leave_behind(desk: Desk) -> None:
    """A record of an hour ahead, by a clock that was put right since."""
    with desk.storage.writing() as store:
        ahead = a_crossing(crossed_at=NOON + AN_HOUR, counter="2")
        store.crossings.add(ahead, day_on=TODAY, recorded_at=NOON + AN_HOUR)


@pytest.fixture
def asked(desk: Desk) -> Desk:
    leave_behind(desk)
    desk.work_as("lestari")
    desk.press("Ctrl+W")
    return desk


def sign(desk: Desk, login: str) -> None:
    desk.write("Jam maju satu jam")
    desk.press("Tab")
    desk.press("Tab")
    desk.write(login)
    desk.press("Tab")
    desk.write(PASSWORD)
    desk.press("Return")


def is_refused(desk: Desk) -> bool:
    with desk.storage.reading() as store:
        newest = store.clock_words.newest_record()
    return newest is not None and newest > desk.clock()


def test_a_lead_signs_beside_the_officer_by_the_keyboard_alone(asked: Desk) -> None:
    assert "Recorded by a clock that was wrong: 1 (counter 2)" in words(asked)
    sign(asked, "siregar")

    assert "Records are taken again" in words(asked)
    assert not is_refused(asked)
    asked.press("Return")
    assert not asked.is_asking()


def test_the_officer_does_not_sign_for_himself(asked: Desk) -> None:
    words(asked)
    sign(asked, "lestari")

    assert "may not" in words(asked) or "shift lead" in words(asked)
    assert is_refused(asked)


def test_without_a_reason_nobody_is_asked_for_his_password(asked: Desk) -> None:
    words(asked)
    asked.press("Return")

    assert "Must be filled" in words(asked)
    assert is_refused(asked)


def test_where_the_clock_stands_before_nothing_it_says_so(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("Ctrl+W")

    assert "stands before no record" in words(desk)
    desk.press("Return")
    assert not desk.is_asking()

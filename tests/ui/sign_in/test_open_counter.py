"""Opening a counter by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Counter, Direction, Duty, Lane
from checkpoint.services.setting_up import Place
from checkpoint.words.catalogue import Language
from tests.builders import a_duty, a_lead, a_post, an_officer
from tests.ui.reading import speak, words_on
from ui.sign_in.open_counter import LastUsed, OpenCounterView

PLACE = Place(a_post(), [Counter("1"), Counter("2")])


class Choosing:
    """The choice of a counter, before somebody with a keyboard."""

    def __init__(self, officer: Officer, last_used: LastUsed, place: Place = PLACE) -> None:
        self.view = OpenCounterView(place=place, officer=officer, last_used=last_used, practice=str)
        self.opened: list[Duty] = []
        self.skipped: list[bool] = []
        self.view.opened.connect(self.opened.append)
        self.view.skipped.connect(lambda: self.skipped.append(True))
        self.view.show()
        self.view.activateWindow()
        assert QTest.qWaitForWindowActive(self.view)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self._target, key)

    def write(self, text: str) -> None:
        QTest.keyClicks(self._target, text)

    @property
    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.view


@pytest.fixture
def choosing(qtbot: QtBot) -> Choosing:
    choosing = Choosing(an_officer(), LastUsed())
    qtbot.addWidget(choosing.view)
    return choosing


def test_enter_opens_the_first_counter_for_entry_of_passports(choosing: Choosing) -> None:
    choosing.press(Qt.Key.Key_Return)
    assert choosing.opened == [a_duty()]


def test_numbers_choose_direction_and_lane(choosing: Choosing) -> None:
    choosing.write("2")
    choosing.press(Qt.Key.Key_Tab)
    choosing.write("2")
    choosing.press(Qt.Key.Key_Return)
    assert choosing.opened == [a_duty(direction=Direction.EXIT, lane=Lane.BORDER_PASS)]


def test_the_counter_is_one_step_back(choosing: Choosing) -> None:
    choosing.press(Qt.Key.Key_Backtab)
    choosing.write("2")
    choosing.press(Qt.Key.Key_Enter)
    assert choosing.opened == [a_duty(counter=Counter("2"))]


def test_a_counter_is_chosen_by_its_name(qtbot: QtBot) -> None:
    place = Place(a_post(), [Counter(name) for name in ("Utara", "Selatan", "10", "11")])
    choosing = Choosing(an_officer(), LastUsed(), place)
    qtbot.addWidget(choosing.view)
    choosing.press(Qt.Key.Key_Backtab)
    for typed, name in (("s", "Selatan"), ("11", "11")):
        choosing.write(typed)
        choosing.press(Qt.Key.Key_Return)
        assert choosing.opened[-1].counter == Counter(name)


def test_tab_comes_by_every_choice_and_every_button(choosing: Choosing) -> None:
    view = choosing.view
    seen = []
    for _ in range(7):
        seen.append(QApplication.focusWidget())
        choosing.press(Qt.Key.Key_Tab)
    assert seen[:4] == [view.direction, view.lane, view._open, view._skip]
    assert seen[5:] == [view.counter, view.direction]


def test_escape_goes_back_to_the_sign_in(choosing: Choosing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choosing.view.left, timeout=1_000):
        choosing.press(Qt.Key.Key_Escape)
    assert choosing.opened == []


def test_all_there_is_to_choose_from_stands_on_the_page(choosing: Choosing) -> None:
    words = words_on(choosing.view).splitlines()
    assert {"1", "2", "Entry", "Exit", "Passport lane", "Vehicle lane"} <= set(words)


def test_what_was_opened_last_is_chosen_already(qtbot: QtBot) -> None:
    choosing = Choosing(an_officer(), LastUsed("2", Direction.EXIT, Lane.VEHICLE))
    qtbot.addWidget(choosing.view)
    choosing.press(Qt.Key.Key_Return)
    assert choosing.opened == [
        a_duty(counter=Counter("2"), direction=Direction.EXIT, lane=Lane.VEHICLE)
    ]


def test_what_the_post_no_longer_has_is_not_chosen(qtbot: QtBot) -> None:
    place = Place(a_post(lanes=(Lane.BORDER_PASS,)), [Counter("3")])
    choosing = Choosing(an_officer(), LastUsed("2", Direction.EXIT, Lane.VEHICLE), place)
    qtbot.addWidget(choosing.view)
    choosing.press(Qt.Key.Key_Return)
    (duty,) = choosing.opened
    assert (duty.counter, duty.lane) == (Counter("3"), Lane.BORDER_PASS)


@pytest.mark.parametrize("person", [a_lead(), an_officer()], ids=["lead", "officer"])
def test_who_works_the_second_line_may_go_on_without_a_counter(
    qtbot: QtBot, person: Officer
) -> None:
    choosing = Choosing(person, LastUsed())
    qtbot.addWidget(choosing.view)
    assert "(F8)" in words_on(choosing.view)
    choosing.press(Qt.Key.Key_F8)
    assert (choosing.opened, choosing.skipped) == ([], [True])


def test_a_switch_of_language_keeps_what_is_chosen(choosing: Choosing, qapp: QApplication) -> None:
    choosing.write("2")
    speak(qapp, Language.INDONESIAN)
    assert "Buka konter" in words_on(choosing.view)
    choosing.press(Qt.Key.Key_Return)
    assert choosing.opened == [a_duty(direction=Direction.EXIT)]

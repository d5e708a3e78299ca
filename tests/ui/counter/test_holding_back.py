"""Refusing and postponing by few keys, and the papers of it at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.domain.crossings.crossing import Recorded
from checkpoint.domain.crossings.grounds import (
    GROUNDS,
    Ground,
    GroundRule,
    Measure,
    grounds_for,
)
from checkpoint.domain.posts.post import Direction
from tests.builders import a_duty, an_alert
from tests.domain.documents.mrz.zones import INDONESIAN
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.counter.driver import Counter, a_counter
from ui.counter.states import Locked

LEAVING = a_duty(direction=Direction.EXIT)
REASON = "tidak dapat menunjukkan tujuan"


class Keys:
    """Presses keys where the focus is, and counts them; what is written into a field is not."""

    def __init__(self, counter: Counter) -> None:
        self.counter = counter
        self.pressed = 0

    def key(self, key: Qt.Key) -> None:
        self.pressed += 1
        self.counter.press(key)

    def digit(self, digit: str) -> None:
        self.pressed += 1
        QTest.keyClicks(QApplication.focusWidget() or self.counter.screen, digit)
        self.counter.settle()

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.counter.screen, text)

    def answer(self) -> None:
        """The reason, and the lead's name and password, each ended by Enter."""
        for text in (REASON, "siregar", PASSWORD):
            self.write(text)
            self.key(Qt.Key.Key_Return)
        self.counter.settle()


def the_record(counter: Counter) -> Recorded:
    (record,) = counter.world.storage.kept.crossings.records.values()
    assert isinstance(record, Recorded)
    return record


ENTRY = [rule.ground for rule in GROUNDS if rule.measure is Measure.REFUSE_ENTRY]


@pytest.mark.parametrize("place", range(10))
def test_each_of_the_ten_grounds_is_five_keys_from_the_verdict(qtbot: QtBot, place: int) -> None:
    counter = a_counter()
    qtbot.addWidget(counter.screen)
    counter.scan(a_zone())
    keys = Keys(counter)

    keys.key(Qt.Key.Key_F7)
    keys.digit(str((place + 1) % 10))
    keys.answer()

    decision = the_record(counter).crossing.decision
    assert (decision.ground, decision.reason) == (ENTRY[place], REASON)
    assert keys.pressed <= 5


@pytest.mark.parametrize("place", range(10))
def test_behind_a_lock_it_is_no_more_keys(qtbot: QtBot, place: int) -> None:
    counter = a_counter()
    qtbot.addWidget(counter.screen)
    with counter.world.storage.writing() as store:
        store.alerts.add([an_alert()], at=counter.world.clock())
    counter.scan(a_zone())
    assert counter.is_in(Locked)
    keys = Keys(counter)

    keys.key(Qt.Key.Key_F7)
    keys.digit(str((place + 1) % 10))
    keys.answer()

    assert the_record(counter).crossing.decision.ground is ENTRY[place]
    assert keys.pressed <= 5


@pytest.mark.parametrize(
    ("key", "ground"),
    [
        (Qt.Key.Key_F6, Ground.UNPROCEDURAL_WORKER),
        (Qt.Key.Key_F7, Ground.ON_EXIT_BAN_LIST),
    ],
    ids=["postpone", "refuse"],
)
def test_a_citizen_who_leaves_is_held_back_by_five_keys(
    qtbot: QtBot, key: Qt.Key, ground: Ground
) -> None:
    counter = a_counter(LEAVING)
    qtbot.addWidget(counter.screen)
    counter.scan(INDONESIAN)
    keys = Keys(counter)

    keys.key(key)
    keys.digit("3")
    keys.answer()

    assert the_record(counter).crossing.decision.ground is ground
    assert keys.pressed <= 5


ON_THE_WAY_OUT = [
    pytest.param(zone, rule, id=f"{who} {rule.ground.value}")
    for who, zone in (("citizen", INDONESIAN), ("foreigner", a_zone()))
    for rule in grounds_for(Direction.EXIT, is_citizen=who == "citizen")
]


@pytest.mark.parametrize(("zone", "rule"), ON_THE_WAY_OUT)
def test_each_ground_on_the_way_out_is_five_keys_from_the_verdict(
    qtbot: QtBot, zone: str, rule: GroundRule
) -> None:
    counter = a_counter(LEAVING)
    qtbot.addWidget(counter.screen)
    counter.scan(zone)
    keys = Keys(counter)
    of_the_same = [one for one in GROUNDS if one.measure is rule.measure]

    is_postponement = rule.measure is Measure.POSTPONE
    keys.key(Qt.Key.Key_F6 if is_postponement else Qt.Key.Key_F7)
    keys.digit(str(of_the_same.index(rule) + 1))
    keys.answer()

    assert the_record(counter).crossing.decision.ground is rule.ground
    assert keys.pressed <= 5


@pytest.mark.parametrize("key", [Qt.Key.Key_F6, Qt.Key.Key_F7])
def test_a_citizen_who_comes_home_is_offered_neither(qtbot: QtBot, key: Qt.Key) -> None:
    counter = a_counter()
    qtbot.addWidget(counter.screen)
    counter.scan(INDONESIAN)

    counter.press(key)

    assert QApplication.activeModalWidget() is None


def test_who_answered_last_need_not_write_the_name_again(qtbot: QtBot) -> None:
    counter = a_counter()
    qtbot.addWidget(counter.screen)
    names: list[str] = []
    for _ in range(2):
        counter.scan(a_zone())
        counter.press(Qt.Key.Key_F7)
        dialog = counter.lead_dialog
        names.append(dialog.lead.name.text())
        assert dialog.lead.password.text() == ""
        assert QApplication.focusWidget() is dialog.answer
        QTest.keyClicks(dialog.answer, "4")
        counter.lead_answers(REASON)

    assert names == ["", "siregar"]


def test_the_papers_of_a_refusal_are_one_key_away_until_the_next_traveller(qtbot: QtBot) -> None:
    counter = a_counter()
    qtbot.addWidget(counter.screen)
    wanted: list[Recorded] = []
    counter.screen.papers_wanted.connect(wanted.append)
    counter.scan(a_zone())
    counter.press(Qt.Key.Key_F7)
    Keys(counter).digit("4")
    counter.lead_answers(REASON)

    hints = {hint.key: hint for hint in counter.screen.key_hints()}
    hints["Ctrl+S"].run()

    assert wanted == [the_record(counter)]
    assert "Ctrl+S" in counter.words
    counter.scan(a_zone(number="K99999999"))
    assert "Ctrl+S" not in {hint.key for hint in counter.screen.key_hints()}


def test_who_passes_leaves_no_paper(qtbot: QtBot) -> None:
    counter = a_counter()
    qtbot.addWidget(counter.screen)
    counter.scan(INDONESIAN)
    counter.enter()

    assert "Ctrl+S" not in {hint.key for hint in counter.screen.key_hints()}

"""A traveller is known over several documents, and what is missing is entered, by the keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.documents.travel_document import PersonName, TravelDocument
from checkpoint.domain.errors import StorageFull
from checkpoint.domain.groups.group import GroupKind
from checkpoint.domain.posts.post import Direction
from checkpoint.services.presented import Presented
from tests.builders import A_DAY, a_document, a_duty, an_indonesian_passport
from tests.services.worlds import ADMIT, a_zone
from tests.ui.counter.driver import Counter, a_counter, shown
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.counter.states import Deciding, Locked
from ui.journeys.late_dialog import LateDialog
from ui.journeys.person_dialog import PersonDialog
from ui.widgets.history_list import HistoryList
from ui.widgets.icon import IconLabel

OLD = a_document(number="A11111111")
ASKED = replace(ADMIT, reason="Sudah ditanya.")
LEAVING = a_duty(direction=Direction.EXIT)
SITI = an_indonesian_passport(
    number="X7654321", name=PersonName("SITI AMINAH"), national_number="6103020212870099"
)


@pytest.fixture
def leaving(qtbot: QtBot) -> Counter:
    """A counter on the way out."""
    counter = a_counter(LEAVING)
    qtbot.addWidget(counter.screen)
    return counter


@pytest.fixture
def entering(qtbot: QtBot) -> Counter:
    counter = a_counter()
    qtbot.addWidget(counter.screen)
    return counter


def came(counter: Counter, document: TravelDocument, days_ago: int) -> None:
    """Somebody came in so many days ago."""
    world = counter.world
    world.clock.forward(-days_ago * A_DAY)
    world.record(world.inspect(document), ASKED)
    world.clock.forward(days_ago * A_DAY)


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def is_open(counter: Counter, kind: type[QWidget]) -> bool:
    return any(one.isVisible() for one in counter.screen.findChildren(kind))


def test_the_same_person_is_said_with_the_keyboard_alone_and_the_stay_is_told(
    leaving: Counter,
) -> None:
    came(leaving, OLD, days_ago=33)
    leaving.scan(a_zone())
    assert isinstance(leaving.presenter.state, Deciding)

    leaving.press(Qt.Key.Key_F2)
    write("Foto sama.")
    leaving.enter()
    leaving.enter()

    assert not is_open(leaving, PersonDialog)
    state = leaving.presenter.state
    assert isinstance(state, Deciding)
    assert [one.key for one in state.inspection.subject.person.linked] == [OLD.key]
    assert "4 hari" in leaving.words, "four days over, in words"
    assert OLD.number in leaving.words, "the crossing on the other passport is among the last"


def test_said_to_be_another_the_note_is_gone_and_comes_back_no_more(leaving: Counter) -> None:
    came(leaving, OLD, days_ago=3)
    leaving.scan(a_zone())
    assert OLD.number in leaving.words

    leaving.press(Qt.Key.Key_F2)
    write("Wajah lain.")
    leaving.enter()
    leaving.press(Qt.Key.Key_Backtab)
    leaving.enter()

    assert OLD.number not in leaving.words
    leaving.press(Qt.Key.Key_Escape)
    leaving.scan(a_zone())
    assert OLD.number not in leaving.words


def test_without_a_reason_nothing_is_said_of_anybody(leaving: Counter) -> None:
    came(leaving, OLD, days_ago=3)
    leaving.scan(a_zone())
    leaving.press(Qt.Key.Key_F2)

    for _ in range(3):
        leaving.enter()

    dialog = shown(leaving.screen, PersonDialog)
    assert dialog.reason.hasFocus()
    with leaving.world.storage.reading() as store:
        assert store.persons.words_on(OLD.key) == []


def test_a_disk_that_is_full_is_told_in_the_dialog_and_what_was_typed_stays(
    leaving: Counter,
) -> None:
    came(leaving, OLD, days_ago=3)
    leaving.scan(a_zone())
    leaving.press(Qt.Key.Key_F2)
    write("Foto sama.")
    leaving.world.storage.write_failure = StorageFull("full")
    leaving.enter()
    leaving.enter()
    dialog = shown(leaving.screen, PersonDialog)
    assert dialog.reason.text() == "Foto sama."

    leaving.world.storage.write_failure = None
    dialog.same.setFocus()
    leaving.enter()

    assert not is_open(leaving, PersonDialog)


def test_an_overstay_beyond_the_fee_locks_as_soon_as_the_documents_are_linked(
    leaving: Counter,
) -> None:
    came(leaving, OLD, days_ago=120)
    leaving.scan(a_zone())
    leaving.press(Qt.Key.Key_F2)
    write("Foto sama.")
    leaving.enter()
    leaving.enter()

    assert leaving.is_in(Locked)
    leaving.press(Qt.Key.Key_Escape)
    assert leaving.is_in(Locked)


def test_the_missing_exit_is_entered_and_the_traveller_stays_to_be_decided(
    entering: Counter,
) -> None:
    came(entering, a_document(), days_ago=9)
    entering.scan(a_zone())

    entering.press(Qt.Key.Key_F3)
    dialog = shown(entering.screen, LateDialog)
    assert (dialog.direction.chosen, dialog.direction.isEnabled()) == (Direction.EXIT, False)
    QTest.keyClicks(dialog.day.date, "10032026")
    dialog.time.setFocus()
    write("0741")
    dialog.reason.setFocus()
    write("Cap keluar di paspor.")
    entering.enter()

    assert not is_open(entering, LateDialog)
    assert entering.is_in(Deciding)
    late = [
        record.crossing
        for record in entering.world.storage.kept.crossings.records.values()
        if record.crossing.capture is Capture.LATE
    ]
    assert [f"{one.crossed_at.astimezone(late_zone()):%d %H:%M}" for one in late] == ["10 07:41"]
    assert "no. 1" in entering.words


def late_zone() -> object:
    return LEAVING.post.zone.tzinfo


@pytest.mark.parametrize(
    ("day", "time", "reason", "focused"),
    [
        ("2026", "0741", "Cap.", "day"),
        ("10032026", "2561", "Cap.", "time"),
        ("10032026", "0741", " ", "reason"),
    ],
)
def test_what_is_missing_is_asked_for_where_it_is_missing(
    entering: Counter, day: str, time: str, reason: str, focused: str
) -> None:
    came(entering, a_document(), days_ago=9)
    entering.scan(a_zone())
    entering.press(Qt.Key.Key_F3)
    dialog = shown(entering.screen, LateDialog)

    dialog.day.date.setText(day)
    dialog.time.setText(time)
    dialog.reason.setText(reason)
    entering.enter()

    fields = {"day": dialog.day.date, "time": dialog.time, "reason": dialog.reason}
    assert fields[focused].hasFocus()
    assert len(entering.records) == 1


@pytest.mark.parametrize(("day", "counted"), [("10032026", 0), ("14032026", 1)])
def test_only_what_was_today_is_counted_among_the_crossings_of_today(
    entering: Counter, day: str, counted: int
) -> None:
    came(entering, a_document(), days_ago=9)
    entering.scan(a_zone())
    told: list[object] = []
    entering.presenter.recorded.connect(told.append)
    entering.press(Qt.Key.Key_F3)
    dialog = shown(entering.screen, LateDialog)

    dialog.day.date.setText(day)
    dialog.time.setText("0741")
    dialog.reason.setText("Cap.")
    entering.enter()

    assert len(told) == counted


def test_no_more_than_the_last_five_crossings_are_shown(leaving: Counter) -> None:
    for days_ago in range(8, 1, -1):
        came(leaving, OLD, days_ago)
    leaving.scan(a_zone(number=OLD.number))

    (history,) = leaving.screen.findChildren(HistoryList)
    rows = [one for one in history.findChildren(IconLabel) if one.isVisibleTo(history)]
    assert len(rows) == 5


def test_a_time_to_come_is_refused_in_the_dialog(entering: Counter) -> None:
    came(entering, a_document(), days_ago=9)
    entering.scan(a_zone())
    entering.press(Qt.Key.Key_F3)
    dialog = shown(entering.screen, LateDialog)

    dialog.day.date.setText("15032026")
    dialog.time.setText("0741")
    dialog.reason.setText("Cap.")
    entering.enter()

    assert dialog.isVisible()
    assert dialog.enter.isEnabled()
    assert len(entering.records) == 1


def test_the_keys_are_on_the_bar_only_where_there_is_something_to_say(entering: Counter) -> None:
    entering.scan(a_zone())
    keys = {hint.key: hint.is_shown for hint in entering.screen.key_hints()}
    assert (keys["F2"], keys["F3"]) == (False, False)

    entering.press(Qt.Key.Key_Escape)
    came(entering, OLD, days_ago=9)
    entering.scan(a_zone())
    entering.press(Qt.Key.Key_F2)
    dialog = shown(entering.screen, PersonDialog)
    assert dialog.others.count() == 1
    dialog.reject()


def test_day_trips_are_told_and_are_no_fault(entering: Counter) -> None:
    world = entering.world
    came(entering, a_document(), days_ago=0)
    world.record(world.inspect(a_document(), LEAVING), ADMIT)

    entering.scan(a_zone())

    state = entering.presenter.state
    assert isinstance(state, Deciding)
    assert state.inspection.findings == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_F3])
def test_longer_words_find_room(entering: Counter, key: Qt.Key, qapp: QApplication) -> None:
    came(entering, a_document(), days_ago=9)
    came(entering, OLD, days_ago=5)
    entering.scan(a_zone())
    with stretched_words(qapp):
        entering.press(key)
        kind = PersonDialog if key is Qt.Key.Key_F2 else LateDialog
        assert_nothing_cut(shown(entering.screen, kind))


def test_with_whom_somebody_left_stands_beside_his_last_crossings(entering: Counter) -> None:
    world = entering.world
    opened = world.groups.begin(world.officer, LEAVING, GroupKind.FAMILY)
    for document in (SITI, an_indonesian_passport()):
        opened = world.groups.add(world.officer, opened, world.look(document, LEAVING))
    world.groups.admit(world.officer, LEAVING, opened)
    world.clock.forward(A_DAY)

    entering.presenter.type_document()
    entering.presenter.present(Presented(document=SITI, capture=Capture.TYPED))
    entering.settle()

    shown_there = entering.screen.case.findChildren(QLabel)
    name = an_indonesian_passport().holder.name.full
    assert any(name in label.text() for label in shown_there)

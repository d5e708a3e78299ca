"""A shift lead answers at the counter: what he is shown, asked, and told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from checkpoint.domain.crossings.details import Purpose
from checkpoint.domain.inspection.questions import Question
from checkpoint.words.catalogue import Language
from tests.builders import an_alert
from tests.services.worlds import PASSWORD, a_zone
from tests.ui.counter.driver import Counter, a_counter
from tests.ui.reading import speak
from ui.deciding.answer_dialog import AnswerDialog
from ui.widgets.choice_box import ChoiceBox

WANTED = "Wajib diisi"


@pytest.fixture
def counter(qtbot: QtBot) -> Counter:
    made = a_counter()
    qtbot.addWidget(made.screen)
    return made


@pytest.fixture
def locked(counter: Counter) -> Counter:
    """A counter that a listed foreigner locked, and a shift lead who is about to answer."""
    with counter.world.storage.writing() as store:
        store.alerts.add([an_alert()], at=counter.world.clock())
    counter.scan(a_zone())
    counter.press(Qt.Key.Key_F10)
    return counter


def words_of(dialog: AnswerDialog) -> list[str]:
    labels = (label for label in dialog.findChildren(QLabel) if label.isVisible())
    return [label.text() for label in labels if label.text()]


def test_nobody_is_refused_on_a_ground_that_nobody_chose(counter: Counter) -> None:
    counter.scan(a_zone())
    counter.press(Qt.Key.Key_F7)
    dialog = counter.lead_dialog
    assert dialog.answer.chosen is None

    counter.lead_answers(reason="tidak jelas tujuannya")

    assert counter.records == []
    assert words_of(dialog).count(WANTED) == 1
    assert QApplication.focusWidget() is dialog.answer
    assert dialog.lead.password.text() == PASSWORD


def test_all_of_what_is_answered_is_in_sight_where_there_is_room(counter: Counter) -> None:
    wordy = an_alert(name="MUHAMMAD FAUZI HASAN", aliases=("NUR AISYAH ROSLY",))
    with counter.world.storage.writing() as store:
        store.alerts.add([wordy], at=counter.world.clock())
    counter.scan(a_zone())
    counter.press(Qt.Key.Key_F10)

    dialog = counter.lead_dialog
    assert not dialog.findings.verticalScrollBar().isVisible()
    assert dialog.height() <= 768


def test_however_much_there_is_the_answer_fits_the_screen(counter: Counter) -> None:
    many = [an_alert(instruction="Hubungi kepala regu. " * 20) for _ in range(6)]
    with counter.world.storage.writing() as store:
        store.alerts.add(many, at=counter.world.clock())
    counter.scan(a_zone())
    counter.press(Qt.Key.Key_F10)

    dialog = counter.lead_dialog
    assert dialog.findings.verticalScrollBar().isVisible()
    counter.lead_chooses(1)
    assert dialog.height() <= 768


def test_a_lock_is_answered_by_what_the_lead_chooses_himself(locked: Counter) -> None:
    assert locked.lead_dialog.answer.chosen is None

    locked.lead_answers(reason="orang lain")

    assert locked.records == []


def test_what_is_judged_can_be_read_in_the_dialog(locked: Counter) -> None:
    words = words_of(locked.lead_dialog)

    assert "Ada di daftar: Penangkalan (tangkal)" in words
    assert any(line.startswith("NUR AISYAH") for line in words)


def test_tab_follows_the_eye_through_the_dialog(locked: Counter) -> None:
    dialog = locked.lead_dialog
    locked.lead_chooses(1)
    assert QApplication.focusWidget() is dialog.answer

    visited: list[QWidget | None] = []
    asked = list(dialog.details.fields)
    for _ in range(len(asked) + 3):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())

    assert visited[: len(asked)] == asked
    assert visited[len(asked) :] == [dialog.reason, dialog.lead.name, dialog.lead.password]


def test_a_field_that_was_forgotten_is_marked_and_the_case_says_nothing_of_it(
    locked: Counter,
) -> None:
    dialog = locked.lead_dialog
    locked.lead_chooses(1)

    locked.lead_answers(reason="orang lain")
    assert words_of(dialog).count(WANTED) == 1
    assert QApplication.focusWidget() is dialog.details.field(Question.PURPOSE)

    dialog.reject()
    locked.settle()
    assert WANTED not in locked.words
    assert "kolom yang bertanda" not in locked.words


def test_the_lead_grants_no_more_days_than_the_law(locked: Counter) -> None:
    dialog = locked.lead_dialog
    locked.lead_chooses(1)
    purpose = dialog.details.field(Question.PURPOSE)
    days = dialog.details.field(Question.DAYS_GRANTED)
    assert isinstance(purpose, ChoiceBox)
    assert isinstance(days, QLineEdit)
    purpose.choose(Purpose.FAMILY)
    days.setText("90")

    locked.lead_answers(reason="orang lain")

    assert locked.records == []
    assert QApplication.focusWidget() is days


def test_a_wrong_password_is_said_in_the_dialog_and_not_on_the_case(locked: Counter) -> None:
    wrong = "Nama atau kata sandi salah"
    locked.lead_chooses(2)

    locked.lead_answers(reason="sama orang", password="salah sekali")
    assert any(line.startswith(wrong) for line in words_of(locked.lead_dialog))

    locked.lead_dialog.reject()
    locked.settle()
    assert wrong not in locked.words


def test_what_was_forgotten_is_filled_and_the_password_still_stands(locked: Counter) -> None:
    locked.lead_chooses(1)
    locked.lead_answers(reason="orang lain")
    purpose = locked.lead_dialog.details.field(Question.PURPOSE)
    assert isinstance(purpose, ChoiceBox)
    purpose.choose(Purpose.FAMILY)

    locked.enter()

    assert locked.records == ["admitted K12345678"]


def test_a_wrong_password_is_not_said_on_the_case_after_a_switch_of_language(
    locked: Counter, qapp: QApplication
) -> None:
    locked.lead_chooses(2)
    locked.lead_answers(reason="orang lain", password="bukan kata sandinya")
    locked.lead_dialog.reject()
    locked.settle()
    speak(qapp, Language.ENGLISH)
    try:
        assert "LOCKED" in locked.words
        assert "password" not in locked.words
    finally:
        speak(qapp, Language.INDONESIAN)

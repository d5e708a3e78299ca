"""What is asked of each traveller, in fields that keep nothing of the last one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from checkpoint.domain.crossings.details import Permit, Purpose
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.posts.post import Lane
from checkpoint.words.catalogue import Language
from tests.builders import a_document, a_duty, a_pass_document, an_indonesian_passport
from tests.services.worlds import World
from tests.ui.reading import speak, words_on
from ui.deciding.details_form import DetailsForm
from ui.widgets.choice_box import ChoiceBox


@pytest.fixture
def form(qtbot: QtBot) -> DetailsForm:
    made = DetailsForm()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def foreigner() -> Inspection:
    return World().inspect(a_document())


@pytest.fixture
def driver() -> Inspection:
    return World().inspect(an_indonesian_passport(), a_duty(lane=Lane.VEHICLE))


def fields(form: DetailsForm) -> list[QWidget]:
    inputs = form.findChildren(QLineEdit) + form.findChildren(ChoiceBox)
    return [one for one in inputs if one.isVisibleTo(form)]


def fill(form: DetailsForm, inspection: Inspection) -> None:
    for asked in inspection.asked:
        field = form.field(asked.question)
        if isinstance(field, QLineEdit):
            field.setText("7")
        elif isinstance(field, ChoiceBox):
            field.setCurrentIndex(0)


def test_what_is_asked_stands_there_and_no_more(
    form: DetailsForm, foreigner: Inspection, driver: Inspection
) -> None:
    for inspection in (foreigner, driver, foreigner):
        form.draw(inspection)
        assert len(fields(form)) == len(inspection.asked)
    form.draw(None)
    assert fields(form) == []


def test_nothing_that_was_typed_stays_for_the_next_traveller(
    form: DetailsForm, foreigner: Inspection
) -> None:
    form.draw(foreigner)
    fill(form, foreigner)
    assert form.details() != foreigner.foreseen
    other = World().inspect(a_document(number="K87654321"))
    form.draw(other)
    assert form.details() == other.foreseen


def test_between_two_travellers_no_field_holds_anything_even_hidden(
    form: DetailsForm, foreigner: Inspection, driver: Inspection
) -> None:
    for inspection in (foreigner, driver):
        form.draw(inspection)
        fill(form, inspection)
    form.draw(None)
    assert {one.text() for one in form.findChildren(QLineEdit)} == {""}
    assert {one.chosen for one in form.findChildren(ChoiceBox)} == {None}


def test_a_question_that_comes_back_comes_back_empty(
    form: DetailsForm, foreigner: Inspection, driver: Inspection
) -> None:
    form.draw(driver)
    fill(form, driver)
    form.draw(foreigner)
    again = World().inspect(an_indonesian_passport(), a_duty(lane=Lane.VEHICLE))
    form.draw(again)
    assert form.details() == again.foreseen


def test_what_was_typed_cannot_be_brought_back_by_undoing(
    form: DetailsForm, foreigner: Inspection
) -> None:
    form.draw(foreigner)
    address = form.field(Question.ADDRESS)
    assert isinstance(address, QLineEdit)
    QTest.keyClicks(address, "Jl. Contoh 1")
    form.draw(None)
    form.draw(World().inspect(a_document(number="K87654321")))
    assert not address.isUndoAvailable()
    assert address.text() == ""


def test_an_objection_is_gone_with_its_traveller(form: DetailsForm, foreigner: Inspection) -> None:
    form.draw(foreigner)
    permit = form.field(Question.PERMIT)
    assert isinstance(permit, ChoiceBox)
    permit.choose(Permit.VISIT_VISA)
    assert not form.can_be_recorded()
    assert form.field(Question.PURPOSE).property("faulty") == "yes"
    form.draw(None)
    form.draw(World().inspect(a_document(number="K87654321")))
    assert form.field(Question.PURPOSE).property("faulty") == "no"


def test_an_objection_speaks_the_language_of_now_and_loses_nothing_typed(
    form: DetailsForm, foreigner: Inspection, qapp: QApplication
) -> None:
    form.draw(foreigner)
    children = form.field(Question.CHILDREN)
    assert isinstance(children, QLineEdit)
    children.setText("250")
    assert not form.can_be_recorded()
    assert "Angka sampai 99" in words_on(form)

    speak(qapp, Language.ENGLISH)
    try:
        assert "A number up to 99" in words_on(form)
        assert "Angka" not in words_on(form)
        assert children.text() == "250"
    finally:
        speak(qapp, Language.INDONESIAN)


def test_tab_goes_through_the_questions_in_the_order_asked(
    form: DetailsForm, foreigner: Inspection, driver: Inspection
) -> None:
    form.draw(driver)
    form.draw(foreigner)
    form.field(foreigner.asked[0].question).setFocus()
    for asked in foreigner.asked[1:]:
        QTest.keyClick(QApplication.focusWidget() or form, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is form.field(asked.question)


def test_the_answers_are_those_in_the_fields(form: DetailsForm) -> None:
    inspection = World().inspect(a_pass_document())
    form.draw(inspection)
    purpose = form.field(Question.PURPOSE)
    assert isinstance(purpose, ChoiceBox)
    purpose.choose(Purpose.TRADE)
    assert form.details().purpose is Purpose.TRADE

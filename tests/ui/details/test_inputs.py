from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from checkpoint.domain.crossings.details import Details, Permit, Purpose, VehicleKind
from checkpoint.domain.inspection.questions import Question
from ui.details.inputs import INPUTS
from ui.details.wording import answer_words, label_of
from ui.widgets.form import FormRow

ANSWERS: dict[Question, Any] = {
    Question.PURPOSE: Purpose.TRADE,
    Question.ADDRESS: "Jl. Lintas Malindo 12",
    Question.PERMIT: Permit.VISA_FREE,
    Question.PERMIT_NUMBER: "V1",
    Question.PERMIT_UNTIL: date(2027, 3, 31),
    Question.DAYS_GRANTED: 30,
    Question.LAST_COUNTRY: "MYS",
    Question.VEHICLE: VehicleKind.BUS,
    Question.PLATE: "KB 1 A",
    Question.CHILDREN: 2,
    Question.KILB_NUMBER: "7",
    Question.DECLARED: False,
    Question.STAMP_NUMBER: "A-9",
    Question.OTHER_PROOF: "KTP",
}


def field_of(question: Question) -> QWidget:
    made = INPUTS[question].make()
    return made.field if isinstance(made, FormRow) else made


@pytest.mark.parametrize("question", Question)
def test_what_a_field_shows_it_reads_again(qapp: QApplication, question: Question) -> None:
    field = field_of(question)

    INPUTS[question].show(field, ANSWERS[question])

    assert INPUTS[question].read(field) == ANSWERS[question]


@pytest.mark.parametrize("question", Question)
def test_an_empty_field_is_no_answer(qapp: QApplication, question: Question) -> None:
    unanswered = getattr(Details(), question.value)
    field = field_of(question)

    INPUTS[question].show(field, unanswered)

    assert INPUTS[question].read(field) == unanswered
    assert answer_words(question, unanswered) == ""


@pytest.mark.parametrize("typed", ["0", "00", "3.660", "3,660", "-1", "9999"])
def test_what_is_no_number_of_days_that_can_be_is_no_answer(qapp: QApplication, typed: str) -> None:
    field = field_of(Question.DAYS_GRANTED)

    INPUTS[Question.DAYS_GRANTED].show(field, typed)

    assert INPUTS[Question.DAYS_GRANTED].read(field) is None


@pytest.mark.parametrize("question", Question)
def test_every_question_has_a_name_and_every_answer_its_words(
    qapp: QApplication, question: Question
) -> None:
    assert label_of(question)
    assert answer_words(question, ANSWERS[question])


@pytest.mark.parametrize(
    ("typed", "is_whole"), [("31-03-2027", True), ("03-2027", False), ("", True)]
)
def test_half_a_date_is_objected_to(qapp: QApplication, typed: str, is_whole: bool) -> None:  # noqa: FBT001
    field = field_of(Question.PERMIT_UNTIL)
    assert isinstance(field, QLineEdit)
    field.setText(typed)

    assert (INPUTS[Question.PERMIT_UNTIL].objection(field) == "") is is_whole

"""What is asked, and what stands there before the traveller speaks."""

from __future__ import annotations

from dataclasses import replace

from checkpoint.domain.crossings.details import Details, Permit, Purpose, VehicleKind
from checkpoint.domain.inspection.policy import Policy, VisaFree
from checkpoint.domain.inspection.question import Paper, QuestionRule
from checkpoint.domain.inspection.questions import Question, asked_of, foreseen
from checkpoint.domain.inspection.subject import Subject
from checkpoint.domain.posts.post import Direction, Lane
from tests.builders import (
    A_DAY,
    QUESTIONS,
    TODAY,
    a_duty,
    a_pass_document,
    a_record,
    an_indonesian_passport,
)
from tests.domain.inspection.subjects import a_subject

BY_CAR = Details(
    purpose=Purpose.FAMILY,
    address="Dusun Contoh",
    vehicle=VehicleKind.CAR,
    plate="KB 1 A",
    children=2,
    stamp_number="A 17",
)
MALAYSIANS_FREE = Policy(
    questions=QUESTIONS,
    visa_free=(VisaFree(nationality="MYS", days=30, source="Perpres", is_verified=False),),
)


def answers(subject: Subject) -> Details:
    return foreseen(subject, asked_of(subject, ()))


def test_who_came_by_car_may_leave_on_foot() -> None:
    on_foot = a_duty(direction=Direction.EXIT, lane=Lane.PASSPORT)
    subject = a_subject(history=[a_record(details=BY_CAR)], duty=on_foot)

    assert answers(subject) == Details(purpose=Purpose.FAMILY)


def test_in_the_lane_of_vehicles_the_last_one_stands_there_again() -> None:
    by_car = a_duty(direction=Direction.EXIT, lane=Lane.VEHICLE)
    found = answers(a_subject(history=[a_record(details=BY_CAR)], duty=by_car))

    assert (found.vehicle, found.plate) == (VehicleKind.CAR, "KB 1 A")


def test_nothing_is_foreseen_that_nobody_is_asked() -> None:
    for document in (an_indonesian_passport(), a_pass_document()):
        for direction in Direction:
            duty = a_duty(direction=direction)
            history = [a_record(details=BY_CAR)]
            subject = a_subject(document=document, history=history, duty=duty)
            asked = {one.question.value for one in asked_of(subject, ())}
            found = answers(subject)
            said = {
                question.value
                for question in Question
                if getattr(found, question.value) != getattr(Details(), question.value)
            }
            assert said - asked <= {"permit"}, "the permit of a pass is the pass"


def test_children_and_stamps_are_never_those_of_last_time() -> None:
    found = answers(a_subject(history=[a_record(details=BY_CAR)]))

    assert (found.children, found.stamp_number) == (0, "")


def test_the_law_answers_for_who_needs_no_visa() -> None:
    found = answers(a_subject(policy=MALAYSIANS_FREE))

    assert (found.permit, found.days_granted) == (Permit.VISA_FREE, 30)


def test_a_citizen_who_enters_comes_home() -> None:
    subject = a_subject(document=an_indonesian_passport())

    found = answers(subject)

    assert (found.purpose, found.last_country) == (Purpose.RETURN_HOME, "MYS")


def test_who_enters_comes_from_across_the_border_unless_he_says_otherwise() -> None:
    assert answers(a_subject()).last_country == "MYS"
    assert answers(a_subject(duty=a_duty(direction=Direction.EXIT))).last_country == ""


FOREIGNER_ENTERING = {
    Question.PERMIT: True,
    Question.DAYS_GRANTED: True,
    Question.PURPOSE: True,
    Question.ADDRESS: False,
    Question.PERMIT_NUMBER: False,
    Question.PERMIT_UNTIL: False,
    Question.DECLARED: False,
    Question.LAST_COUNTRY: False,
    Question.CHILDREN: False,
    Question.STAMP_NUMBER: False,
}


def questions(subject: Subject) -> dict[Question, bool]:
    return {one.question: one.is_required for one in asked_of(subject, ())}


def test_of_a_foreigner_who_enters_permit_days_and_purpose_must_be_answered() -> None:
    found = questions(a_subject(duty=a_duty(direction=Direction.ENTRY)))

    assert list(found.items()) == list(FOREIGNER_ENTERING.items()), "and in this order"


def test_a_pass_holder_is_asked_for_purpose_and_kilb_and_must_answer_nothing() -> None:
    found = questions(a_subject(document=a_pass_document(), duty=a_duty(direction=Direction.EXIT)))

    assert list(found) == [
        Question.PURPOSE,
        Question.KILB_NUMBER,
        Question.CHILDREN,
        Question.STAMP_NUMBER,
    ]
    assert not any(found.values())


def test_vehicle_and_plate_are_asked_in_the_lane_of_vehicles_alone() -> None:
    for lane in Lane:
        found = questions(a_subject(duty=a_duty(lane=lane)))
        is_asked = (found.get(Question.VEHICLE), found.get(Question.PLATE))
        assert is_asked == ((True, True) if lane is Lane.VEHICLE else (None, None))


def test_a_row_that_somebody_adds_asks_from_its_first_day_on() -> None:
    row = QuestionRule(
        question=Question.ADDRESS,
        is_required=True,
        papers=(Paper.BORDER_PASS,),
        valid_from=TODAY,
        source="Surat 3",
        is_verified=False,
    )
    policy = Policy(questions=(*QUESTIONS, row))
    holder = a_subject(document=a_pass_document(), policy=policy)

    assert questions(holder)[Question.ADDRESS]
    assert Question.ADDRESS not in questions(replace(holder, today=TODAY - A_DAY))

from __future__ import annotations

import pytest

from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.inspection.lanes import lane_instead
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.posts.post import Lane
from tests.builders import a_document, a_duty, a_pass_document, a_post, an_indonesian_passport
from tests.services.worlds import World

EVERY_LANE = a_post(lanes=tuple(Lane))
A_LETTER = an_indonesian_passport(kind=DocumentKind.GROUP_TRAVEL_LETTER)


@pytest.mark.parametrize(
    ("document", "lane", "meant"),
    [
        pytest.param(a_document(), Lane.PASSPORT, None, id="passport in its lane"),
        pytest.param(a_document(), Lane.BORDER_PASS, Lane.PASSPORT, id="passport among passes"),
        pytest.param(a_pass_document(), Lane.BORDER_PASS, None, id="pass in its lane"),
        pytest.param(a_pass_document(), Lane.PASSPORT, Lane.BORDER_PASS, id="pass among passports"),
        pytest.param(a_pass_document(), Lane.VEHICLE, None, id="pass behind the wheel"),
        pytest.param(a_pass_document(), Lane.CREW, None, id="pass of a driver"),
        pytest.param(a_document(), Lane.DEPORTEE, None, id="deportee with a passport"),
        pytest.param(A_LETTER, Lane.PASSPORT, Lane.DEPORTEE, id="collective letter"),
        pytest.param(A_LETTER, Lane.CREW, Lane.DEPORTEE, id="collective letter among crews"),
    ],
)
def test_a_document_belongs_to_its_lane(document: object, lane: Lane, meant: Lane | None) -> None:
    duty = a_duty(post=EVERY_LANE, lane=lane)
    assert lane_instead(document, duty) is meant  # type: ignore[arg-type]


def test_nobody_is_sent_to_a_lane_that_the_post_has_not() -> None:
    post = a_post(lanes=(Lane.PASSPORT,))
    assert lane_instead(a_pass_document(), a_duty(post=post)) is None


def test_another_lane_asks_its_own_questions_and_finds_the_same() -> None:
    found = World().look(a_document(), a_duty(post=EVERY_LANE, lane=Lane.PASSPORT))

    driving, crew = found.in_lane(Lane.VEHICLE), found.in_lane(Lane.CREW)

    assert (driving.id, driving.findings) == (found.id, found.findings)
    assert driving.subject.duty.lane is Lane.VEHICLE
    asked = {one.question: one.is_required for one in driving.asked}
    assert asked[Question.PLATE]
    assert Question.PLATE not in {one.question for one in found.asked}
    assert Question.CHILDREN in {one.question for one in found.asked}
    assert Question.CHILDREN not in {one.question for one in crew.asked}

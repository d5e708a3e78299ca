"""Before an edit of how stays are counted, or of what is asked, its effect is told in counts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.inspection.pattern_rule import PatternRule
from checkpoint.domain.inspection.policy import QuestionRule
from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind
from checkpoint.domain.inspection.policy_effect import Asking, Effect
from checkpoint.domain.inspection.question import Question
from checkpoint.domain.patterns.sign import Pattern
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.services.policy import WantedEdit
from tests.builders import A_DAY, a_duty, an_indonesian_passport
from tests.services.test_policy import Post
from tests.services.worlds import ADMIT, ANSWERED

AWAY = "Melewati batas, dibayar."


@pytest.fixture
def post() -> Post:
    return Post()


def preview(post: Post, kind: PolicyKind, **changes: Any) -> Effect:
    line = post.line(kind)
    assert line.row is not None
    content = replace(line.row, **changes)
    wanted = WantedEdit(act=EditAct.CORRECTED, kind=kind, row=line.id, content=content)
    return post.policies.preview(post.administrator, wanted)


def overstay(post: Post, days: int) -> None:
    """A foreigner who was granted 30 days leaves so many days late."""
    post.record(post.found())
    post.clock.forward((29 + days) * A_DAY)
    leaving = post.inspect(post.found().subject.document, a_duty(direction=Direction.EXIT))
    post.record(leaving, replace(ADMIT, reason=AWAY))
    post.clock.forward(A_DAY)


def test_another_fee_is_counted_for_who_left_too_late(post: Post) -> None:
    overstay(post, 2)

    effect = preview(post, PolicyKind.STAY_RULES, fee_per_day=2_000_000)
    assert (effect.examined, effect.changed, effect.overstays, effect.last_days) == (1, 1, 1, 0)


def test_a_fee_changes_nothing_for_who_left_in_time(post: Post) -> None:
    overstay(post, 0)

    effect = preview(post, PolicyKind.STAY_RULES, fee_per_day=2_000_000)
    assert (effect.examined, effect.changed, effect.overstays) == (1, 0, 0)


def test_a_day_of_arrival_that_does_not_count_moves_last_days_and_ends_overstays(
    post: Post,
) -> None:
    overstay(post, 1)
    post.record(post.found())
    post.clock.forward(A_DAY)

    effect = preview(post, PolicyKind.STAY_RULES, arrival_counts=False)
    assert (effect.examined, effect.changed) == (2, 2)
    assert (effect.overstays, effect.last_days) == (1, 1)


def test_what_is_asked_otherwise_is_counted_by_lane_and_question(post: Post) -> None:
    for lane in (Lane.PASSPORT, Lane.VEHICLE, Lane.VEHICLE):
        number = f"K{len(post.acts):08}"
        document = replace(post.found().subject.document, number=number)
        details = replace(ANSWERED, vehicle=VehicleKind.CAR, plate="KB 1")
        inspection = post.inspect(document, a_duty(lane=lane))
        post.record(inspection, replace(ADMIT, reason="Paspor baru."), details)
    post.clock.forward(A_DAY)
    (line,) = (
        line
        for line in post.lines(PolicyKind.QUESTIONS)
        if isinstance(line.row, QuestionRule) and line.row.question is Question.PLATE
    )
    assert isinstance(line.row, QuestionRule)
    content = replace(line.row, lanes=(Lane.PASSPORT,))
    wanted = WantedEdit(
        act=EditAct.CORRECTED, kind=PolicyKind.QUESTIONS, row=line.id, content=content
    )

    effect = post.policies.preview(post.administrator, wanted)
    assert (effect.examined, effect.changed) == (3, 3)
    assert effect.questions == {
        (Asking.MORE, Lane.PASSPORT, Question.PLATE): 1,
        (Asking.LESS, Lane.VEHICLE, Question.PLATE): 2,
    }


@pytest.mark.parametrize("must", [True, False])
def test_an_answer_that_must_be_given_or_need_not_any_more_is_counted(
    post: Post, *, must: bool
) -> None:
    line = next(
        line
        for line in post.lines(PolicyKind.QUESTIONS)
        if isinstance(line.row, QuestionRule)
        and line.row.question is (Question.ADDRESS if must else Question.PURPOSE)
    )
    assert isinstance(line.row, QuestionRule)
    assert line.row.is_required is not must
    post.record(post.found())
    post.clock.forward(A_DAY)
    content = replace(line.row, is_required=must)
    wanted = WantedEdit(
        act=EditAct.CORRECTED, kind=PolicyKind.QUESTIONS, row=line.id, content=content
    )

    effect = post.policies.preview(post.administrator, wanted)
    (asking,) = {asking for asking, _lane, _question in effect.questions}
    assert asking is (Asking.MUST if must else Asking.MAY)


def test_of_citizens_nobody_counts_how_long_they_stay(post: Post) -> None:
    post.record(post.inspect(an_indonesian_passport()))
    post.clock.forward(A_DAY)

    effect = preview(post, PolicyKind.STAY_RULES, arrival_counts=False)
    assert (effect.examined, effect.changed) == (1, 0)


def test_of_patterns_it_is_said_that_nobody_knows_yet(post: Post) -> None:
    row = PatternRule(
        pattern=Pattern.SHORT_CROSSINGS,
        count=2,
        within_days=9,
        under_days=2,
        source="Surat",
        is_verified=False,
    )
    wanted = WantedEdit(act=EditAct.ADDED, kind=PolicyKind.PATTERNS, content=row)

    assert post.policies.preview(post.administrator, wanted).is_found_later
    assert not preview(post, PolicyKind.STAY_RULES, fee_per_day=1).is_found_later

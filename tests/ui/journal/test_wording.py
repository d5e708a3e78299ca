from __future__ import annotations

import re
from typing import get_args

import pytest

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.inspection.findings import Finding
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.posts.post import Lane
from checkpoint.services.late_entries import ENTERED_LATE
from ui.journal.fields import BY_NAME, DETAILS, FIELDS
from ui.journal.wording import CHECKS, LANES, OUTCOMES, ground_with_article


def test_every_check_that_a_record_can_keep_has_words() -> None:
    names = (finding.__name__ for finding in get_args(Finding))
    codes = {re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower() for name in names}

    assert set(CHECKS) == codes | {ENTERED_LATE.code}


def test_every_lane_and_outcome_has_a_short_word() -> None:
    assert set(LANES) == set(Lane)
    assert set(OUTCOMES) == set(Outcome)


def test_every_answer_can_be_corrected() -> None:
    assert {field.name for field in DETAILS} == {question.value for question in Question}
    assert len(BY_NAME) == len(FIELDS)


@pytest.mark.parametrize("ground", Ground)
def test_every_ground_is_told_by_words_and_with_its_article_if_it_has_one(ground: Ground) -> None:
    told = ground_with_article(ground)

    assert ground.value not in told
    assert ("Ps 1" in told) == (not ground.value.startswith("T-"))

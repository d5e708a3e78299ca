from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.inspection.questions import Question
from checkpoint.domain.posts.post import Lane
from checkpoint.services.late_entries import ENTERED_LATE
from tests.builders import a_check
from ui.journal.fields import BY_NAME, DETAILS, FIELDS
from ui.journal.wording import LANES, OUTCOMES, check_words, ground_with_article


def test_what_was_entered_afterwards_has_words_like_every_finding() -> None:
    """Of the findings themselves, `tests.words.test_manual` says so."""
    assert check_words(ENTERED_LATE) == "Entered afterwards: no list was asked"


def test_a_check_says_of_which_list_it_is() -> None:
    hit = a_check(code="alert_hit", alert_kind=AlertKind.CEGAH.value)
    assert check_words(hit).startswith("On the alert list: ")
    assert check_words(replace(hit, alert_kind="")) == "On the alert list"


def test_a_check_of_another_version_is_told_by_its_code() -> None:
    assert check_words(a_check(code="not_yet_known")) == "not_yet_known"


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

"""Screening: ticks and words; a suggestion to talk, and nothing that weighs a person."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.cases.screening import Asked, Company, Screening, Suggestion, plain_phone
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.papers.particulars import Indicator
from tests.builders import a_screening

TICKS = st.lists(st.sampled_from(Indicator), unique=True).map(tuple)


@given(TICKS, st.sampled_from([None, *Company]))
def test_a_screening_suggests_a_talk_or_nothing(
    ticks: tuple[Indicator, ...], company: Company | None
) -> None:
    found = Screening(ticks=ticks, company=company).suggestion

    assert found in (None, Suggestion.FURTHER_INTERVIEW)
    assert list(Suggestion) == [Suggestion.FURTHER_INTERVIEW]


@pytest.mark.parametrize("tick", Indicator)
def test_every_sign_weighs_the_same(tick: Indicator) -> None:
    assert Screening(ticks=(tick,)).suggestion is Suggestion.FURTHER_INTERVIEW
    assert Screening(ticks=tuple(Indicator)).suggestion is Suggestion.FURTHER_INTERVIEW


def test_who_shows_no_sign_is_suggested_for_nothing_whatever_was_told() -> None:
    told = a_screening(ticks=())

    assert told.suggestion is None


def test_nothing_of_a_screening_is_a_number() -> None:
    kinds = {type(getattr(a_screening(), field.name)) for field in fields(Screening)}

    assert kinds <= {str, tuple, type(None)}


@pytest.mark.parametrize(
    "told", ["0812-3456-789", "+62 812 3456 789", "0062 812 3456789", "62 0812.3456.789"]
)
def test_one_telephone_is_known_again_however_it_is_told(told: str) -> None:
    assert plain_phone(told) == "08123456789"


@pytest.mark.parametrize("told", ["", "tidak ada", "129", "08-12"])
def test_what_is_no_number_finds_nobody_again(told: str) -> None:
    assert plain_phone(told) == ""


@given(st.text(max_size=40))
def test_a_plain_number_is_plain_already(told: str) -> None:
    assert plain_phone(plain_phone(told)) == plain_phone(told)


@pytest.mark.parametrize(
    "wrong",
    [
        {"ticks": (Indicator.NO_MEANS, Indicator.NO_MEANS)},
        {"interview": (Asked("Ke mana?", ""),) * 41},
        {"recruiter": "x" * 301},
        {"remarks": "x" * 2001},
    ],
)
def test_what_no_form_holds_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidValue):
        a_screening(**wrong)


def test_an_answer_belongs_to_a_question() -> None:
    with pytest.raises(InvalidValue):
        Asked(" ", "Kuching")

"""Every kind, agency, stage and event of the second line has words, in both languages."""

from __future__ import annotations

from datetime import timedelta

import pytest

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import EventKind
from checkpoint.domain.cases.sop import BothWays
from checkpoint.domain.cases.state import Stage
from checkpoint.words.agencies import CASE_AGENCIES
from checkpoint.words.cases import (
    CASE_KINDS,
    EVENTS,
    STAGES,
    both_ways,
    event_words,
    waited_words,
)
from checkpoint.words.catalogue import Catalogue, Language
from tests.storage.test_cases import EVERYTHING

ENGLISH, INDONESIAN = (Catalogue(one, {}) for one in (Language.ENGLISH, Language.INDONESIAN))


def test_nothing_of_the_second_line_is_without_words() -> None:
    assert list(CASE_KINDS) == list(CaseKind)
    assert list(CASE_AGENCIES) == list(CaseAgency)
    assert list(STAGES) == list(Stage)
    assert list(EVENTS) == list(EventKind)
    for table in (CASE_KINDS, CASE_AGENCIES, STAGES, EVENTS):
        assert len(set(table.values())) == len(table)


def test_every_event_says_what_was_said_of_it() -> None:
    told = [event_words(EventKind.NOTED, what, ENGLISH).text for what in EVERYTHING]

    assert told[0] == ""
    assert all(told[1:])
    (given,) = [one for one in told if "Serda Yanto" in one]
    assert "Koramil" in given
    (screened,) = [one for one in told if "Pak Amin" in one]
    assert "further interview" in screened


def test_a_procedure_is_read_in_the_language_that_is_spoken() -> None:
    step = BothWays(id="Periksa.", en="Look.")

    assert (both_ways(step, INDONESIAN), both_ways(step, ENGLISH)) == ("Periksa.", "Look.")


@pytest.mark.parametrize(
    ("minutes", "said"), [(-3, "0 min"), (0, "0 min"), (59, "59 min"), (125, "2 h 05 min")]
)
def test_how_long_somebody_waits_is_said_in_minutes_and_hours(minutes: int, said: str) -> None:
    assert waited_words(timedelta(minutes=minutes), ENGLISH) == said

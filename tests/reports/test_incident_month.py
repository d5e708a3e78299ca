"""The page of a month's incidents: who could be found behind a small count, and what has room."""

from __future__ import annotations

from collections import Counter as Tally

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.incidents.incident import IncidentKind, Source
from checkpoint.domain.incidents.person import InvolvedPerson
from checkpoint.domain.incidents.statistic import Month, MonthStatistic, statistic_of
from checkpoint.domain.people.officer import Role
from checkpoint.domain.reporting.issue import Issue
from checkpoint.reports import incidents_of_month
from checkpoint.reports.incident_month import MOST_NATIONALITIES, statistic_content
from checkpoint.reports.listing import Listing, RowKind
from checkpoint.services.incident_papers import StatisticPaper
from checkpoint.words.catalogue import Catalogue, Language, load_catalogue
from checkpoint.words.countries import country_name
from checkpoint.words.incident_papers import IncidentText, incident_text
from checkpoint.words.incidents import detecting_agency_words
from tests.builders import NOON, a_post
from tests.incident_builders import a_person, a_state
from tests.reports.test_incidents import pages

WORDS = Catalogue(Language.ENGLISH, {})
STATES = ("IDN", "MYS", "CHN", "IND", "NPL", "BGD", "PHL", "THA", "VNM", "MMR", "PAK", "")


def an_issue(mask_below: int = 0) -> Issue:
    return Issue(
        number="ETK/KEJADIAN/2026-03/1",
        issued_at=NOON,
        issued_by="Budi Siregar",
        issuer_role=Role.SHIFT_LEAD,
        mask_below=mask_below,
    )


def a_month(*people: InvolvedPerson) -> MonthStatistic:
    found = a_state(persons=people, kinds=(IncidentKind.ILLEGAL_CROSSING,))
    return statistic_of(a_post(), Month(2026, 3), [found], operations=0)


def made(counted: MonthStatistic, words: Catalogue = WORDS, *, mask_below: int = 0) -> bytes:
    return incidents_of_month(StatisticPaper(statistic=counted), an_issue(mask_below), words)


def tables(counted: MonthStatistic, *, mask_below: int = 0) -> dict[str, dict[str, int]]:
    """The tallies of the page, by their titles."""
    paper = StatisticPaper(statistic=counted)
    parts = statistic_content(paper, an_issue(mask_below), WORDS).parts
    beside = [one for pair in parts if isinstance(pair, tuple) for one in pair]
    return {one.title: _lines(one) for one in beside}


def _lines(table: Listing) -> dict[str, int]:
    return {str(row.cells[0]): int(row.cells[1]) for row in table.rows if row.kind is RowKind.LINE}


def test_one_girl_from_nepal_is_not_told_apart_where_small_counts_are_masked() -> None:
    girl = a_person(sex=Sex.FEMALE, age=12, nationality="NPL")
    counted = a_month(girl, *(a_person() for _ in range(4)))

    masked = tables(counted, mask_below=3)
    withheld = "Others (each with a count under 3)"
    assert masked["Persons by sex and age"] == {"Men": 4, withheld: 1}
    assert masked["Persons by nationality"] == {"Indonesia": 4, withheld: 1}
    whole = tables(counted)
    assert whole["Persons by nationality"] == {"Indonesia": 4, "Nepal": 1}
    assert whole["Persons by sex and age"]["Girls"] == 1


def test_a_masked_page_still_tells_who_detected_how_much() -> None:
    (page,) = pages(made(a_month(a_person()), mask_below=3))
    assert "Border guard (Pamtas) – – 1 1 1 1" in page
    assert "Total 1" in page
    assert "Indonesia " not in page


def _state(code: str) -> str:
    return country_name(code, WORDS.language) if code else "Not known"


@given(
    nationalities=st.lists(st.sampled_from(STATES), max_size=60),
    below=st.integers(min_value=0, max_value=6),
)
def test_no_nationality_is_named_with_a_small_count_and_none_gets_lost(
    nationalities: list[str], below: int
) -> None:
    counted = a_month(*(a_person(nationality=code) for code in nationalities))
    told = tables(counted, mask_below=below)["Persons by nationality"]
    assert sum(told.values()) == len(nationalities)
    assert len(told) <= MOST_NATIONALITIES
    named = {name: count for name, count in told.items() if not name.startswith("Other")}
    assert all(count >= below for count in named.values())
    assert named.items() <= Tally(map(_state, nationalities)).items()


@pytest.mark.parametrize("language", Language)
def test_eleven_agencies_and_the_villagers_stand_whole_on_the_first_page(
    language: Language,
) -> None:
    words = load_catalogue(language)
    states = [
        a_state(
            source=Source.VILLAGERS,
            detected_by=agency,
            detected_office="Kantor lain",
            persons=tuple(a_person(nationality=code) for code in STATES),
            kinds=tuple(IncidentKind),
        )
        for agency in (*CaseAgency, None)
    ]
    counted = statistic_of(a_post(), Month(2026, 3), states, operations=0)
    first, second = pages(made(counted, words))
    for row in counted.rows:
        assert first.count(detecting_agency_words(row.agency, words)) >= 2  # chart and table
    assert "– – 12 144 12 144" in first
    assert first.count(incident_text(IncidentText.BY_NATIONALITY, words)) == 1
    assert not second.count(incident_text(IncidentText.BY_NATIONALITY, words))
    assert incident_text(IncidentText.SIGNS_LEAD, words) in second

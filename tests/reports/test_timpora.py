"""The paper for TIMPORA: a page of figures, the people behind it, and nobody who is protected."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.journeys.noted import Held, Noted, Why
from checkpoint.domain.journeys.resident import InsideList
from checkpoint.domain.posts.post import Direction
from checkpoint.reports import timpora_lists, timpora_report
from checkpoint.words.catalogue import Language, load_catalogue
from tests.builders import A_DAY, NOON, TODAY, a_document, an_id
from tests.reports.insiders import an_inside_list, somebody
from tests.reports.papers import an_issue

LONG = PersonName("MUHAMMAD SYARIFUDDIN KARTOHADIKUSUMO BIN ABDURRAHMAN AL MALIKI")


def pages_of(listed: InsideList, **changes: Any) -> list[str]:
    """The text of each page."""
    words = load_catalogue(Language.ENGLISH)
    issue = an_issue(number="ETK/TIMPORA/2026-03-14/1", **changes)
    content = timpora_report(listed.for_partners(), 7, issue, words)
    return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]


def test_the_first_page_has_the_figures_and_what_the_post_cannot_know() -> None:
    first, second = pages_of(
        an_inside_list(somebody(days_ago=35), somebody(number="B2", days_ago=28))
    )
    for said in ("Overstayed", "Stay ends within 7 days", "Malaysia", "Family visit"):
        assert said in first
    assert "An exit through another post is not known here" in first
    assert "B2" not in first
    assert "B2" in second
    for page in (first, second):
        assert "RESTRICTED" in page
        assert "of 2" in page


def test_nobody_inside_is_told_as_nil() -> None:
    first, second = pages_of(an_inside_list())
    assert first.count("NIL") > 5
    assert "NIL" in second


def test_a_possible_victim_is_counted_on_the_paper_and_named_nowhere() -> None:
    hidden = replace(somebody(name=PersonName("RAHASIA"), number="R1"), is_protected=True)
    text = "".join(pages_of(an_inside_list(hidden)))
    assert "Counted and not named, for their protection: 1" in text
    assert "RAHASIA" not in text
    assert "•••" not in text


def test_the_figures_stand_on_one_page_with_the_longest_names_and_many_states() -> None:
    states = ("MYS", "TLS", "PNG", "SGP", "CHN", "AUS", "GBR", "USA", "FRA", "DEU", "PHL", "VNM")
    crowd = [
        somebody(number=f"N{place}", nationality=state, name=LONG, days_ago=place * 9)
        for place, state in enumerate((*states, "THA", "KHM", "BRN", "LAO", "IND"))
    ]
    crowd.append(somebody(kind=DocumentKind.CROSSING_PASS, number="P1", granted=None))
    noted = Noted(first_on=TODAY - 29 * A_DAY, last_on=TODAY, refused=(held("R1", None),))
    first, *_ = pages_of(an_inside_list(*crowd, noted=noted, until=NOON))
    assert "All others" in first
    assert "Refused or doubted" in first
    assert "Page 1 of" in first
    assert "N3" not in first


def test_of_a_great_many_the_paper_says_how_many_stand_in_the_file_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(timpora_lists, "MOST_LISTED", 2)
    crowd = [somebody(number=f"N{place}", days_ago=50 - place) for place in range(5)]
    text = "".join(pages_of(an_inside_list(*crowd)))
    said = "This paper names 2 people of 5. Not named here: 3. Ask the post for the file"
    assert said in " ".join(text.split())
    assert ("N0" in text, "N1" in text, "N2" in text) == (True, True, False)


def test_who_was_refused_or_doubted_stands_behind_those_inside_with_the_reason() -> None:
    noted = Noted(
        first_on=TODAY - 29 * A_DAY,
        last_on=TODAY,
        refused=(held("R1", Ground.NO_VISA),),
        suspected=(held("S1", CaseKind.DOCUMENT_DOUBT),),
        unnamed=1,
    )
    first, *behind = pages_of(an_inside_list(somebody(), noted=noted))
    assert "Refused or doubted" in first
    assert "R1" not in first
    text = " ".join("".join(behind).split())
    for said in ("Refused · 1", "R1", "Doubted in the second line · 1", "S1", "Doubtful document"):
        assert said in text


def test_an_overstay_bears_its_fee_and_one_that_no_fee_settles_says_so() -> None:
    crowd = [somebody(number=f"N{days}", days_ago=days) for days in (39, 139)]
    text = "".join(pages_of(an_inside_list(*crowd, somebody(number="N0", address="")))[1:])
    assert "10,000,000" in text, "ten days at Rp 1,000,000"
    assert "deportation" in text
    assert "not known" in text


def held(number: str, why: Why) -> Held:
    document = a_document(number=number)
    return Held(id=an_id(), document=document, direction=Direction.ENTRY, at=NOON, why=why)


def test_a_paper_of_practice_says_so() -> None:
    assert "PRACTICE" in pages_of(an_inside_list(), is_practice=True)[0]

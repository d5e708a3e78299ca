"""A text finds a record by any of its words, however they are spelled or spaced."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.journal.references import Reference, reference_in
from checkpoint.domain.journal.words import ways_of, words_of
from tests.builders import TODAY, a_document, a_pass_document

PASS = "ETK 001234"


def finds(text: str, name: str = "NUR AISYAH BINTI ROSLI", *, number: int = 7, **more: Any) -> bool:
    document = a_document(name=PersonName(name), **more)
    return any(way.fits(document, Reference(TODAY, number)) for way in ways_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "aisyah",
        "rosli nur",
        "Aisyah, Rosli",
        "ROS",
        "binti",
        "n",
        "k12345678",
        "12345",
        "7 nur",
        "7",
    ],
)
def test_any_words_of_name_and_numbers_find_it_in_any_order(text: str) -> None:
    assert finds(text, number=7)


@pytest.mark.parametrize("text", ["", " ", ".", "isyah", "nur siti", "8", "8 nur", "K999", "0"])
def test_what_it_does_not_bear_does_not(text: str) -> None:
    assert not finds(text, number=7)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("soeharto", "SUHARTO"),
        ("suharto", "SOEHARTO"),
        ("muhammad", "MOHD ALI"),
        ("müller", "MUELLER"),
        ("mueller", "MÜLLER"),
        ("nurain", "NUR'AIN"),
        ("nur'ain", "NURAIN"),
        ("a/l", "KUMAR A/L RAJU"),
        ("Сергей", "SERGEI"),
        ("sergei", "Сергей"),
    ],
)
def test_other_spellings_and_other_scripts_find_each_other(typed: str, written: str) -> None:
    assert finds(typed, written)


@pytest.mark.parametrize(
    "text", ["ETK 001234", "etk001234", "etk-00", "001234", "1234", "E TK 0012"]
)
def test_a_pass_is_found_however_its_number_is_read_out(text: str) -> None:
    document = a_pass_document(number=PASS)
    assert any(way.fits(document, Reference(TODAY, 1)) for way in ways_of(text))


@pytest.mark.parametrize("text", ["2026-03-14/7", " 2026-03-14 / 007 "])
def test_the_number_that_papers_bear_finds_the_record_of_that_day(text: str) -> None:
    assert finds(text, number=7)
    assert not finds(text, number=8)
    assert not finds("2026-03-15/7", number=7)


@given(st.dates(), st.integers(1, 99_999))
def test_what_a_paper_bears_is_read_back(day: date, number: int) -> None:
    assert reference_in(str(Reference(day, number))) == (day, number)


@pytest.mark.parametrize("text", ["2026-02-30/1", "2026-03-14", "14-03-2026/7", "2026-03-14/7/8"])
def test_what_no_paper_bears_is_no_reference(text: str) -> None:
    assert reference_in(text) is None


def test_a_part_of_a_word_that_is_spelled_otherwise_is_only_found_when_it_is_written_out() -> None:
    assert not finds("sih", "SITI")
    assert finds("sit", "SITI")


@given(st.text(max_size=40))
def test_no_text_is_too_strange_to_be_looked_for(text: str) -> None:
    for way in ways_of(text):
        assert way.terms or way.number
        for term in way.terms:
            assert all(
                one and one.isascii() and one.isalnum() and one == one.upper()
                for one in term.beginnings
            )


@given(st.text(min_size=1, max_size=40).filter(str.strip))
def test_what_a_document_is_filed_under_sorts_as_it_is_looked_for(name: str) -> None:
    """Letters and digits alone: a search goes from a beginning to the tilde behind it."""
    document = a_document(name=PersonName(name))
    assert all(word < "~" for word in words_of(document))

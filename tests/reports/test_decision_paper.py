"""The page of a decision's paper: nothing cut off, and always whose, which and how many."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.papers.kinds import FOR_TRAVELLERS, PaperKind
from checkpoint.domain.papers.samples import a_long_sample, a_sample, a_sample_paper
from checkpoint.reports.press import PaperPress
from tests.builders import a_post

PRESS, POST = PaperPress(), a_post()
LAST_NAME = "PRAWIRADINATA"
"""The end of the longest name."""


def pages(kind: PaperKind, text: str = "", **changes: object) -> list[str]:
    """What stands on each page of a paper of the longest traveller."""
    filled = text or PRESS.fill_in(kind, PRESS.ours(kind), a_long_sample(kind, POST))
    paper = replace(a_sample_paper(kind, POST, filled), **changes)  # type: ignore[arg-type]
    read = PdfReader(BytesIO(PRESS.print(paper, POST))).pages
    return [" ".join(page.extract_text().split()) for page in read]


@pytest.mark.parametrize("kind", sorted(FOR_TRAVELLERS))
def test_what_a_traveller_takes_along_is_one_page_whatever_the_name_and_reason(
    kind: PaperKind,
) -> None:
    (page,) = pages(kind)

    assert "PEMBERITAHUAN" in page
    assert "NOTICE" in page


@pytest.mark.parametrize("kind", sorted(FOR_TRAVELLERS))
def test_the_longest_name_stands_whole_in_both_languages_and_where_he_signs(
    kind: PaperKind,
) -> None:
    assert pages(kind)[0].count(LAST_NAME) == 3


def test_a_name_without_a_space_is_signed_whole() -> None:
    kind, name = PaperKind.ENTRY_NOTICE, "Q" * 70
    traveller = a_sample(kind, POST)
    holder = replace(traveller.document.holder, name=PersonName(name))
    facts = replace(traveller, document=replace(traveller.document, holder=holder))

    (page,) = pages(kind, PRESS.fill_in(kind, "~ Pelintas :: {{ name }}", facts))

    assert page.count("Q") == 70


def test_every_page_of_a_long_record_says_which_it_is_and_of_how_many() -> None:
    record = pages(PaperKind.POSTPONEMENT_RECORD)

    assert len(record) == 2
    for number, page in enumerate(record, start=1):
        assert f"Halaman {number} dari 2" in page
        assert "0001/BA-TB/ETK/2026" in page
        assert "TERBATAS" in page


def test_who_signs_never_stands_alone_on_a_page() -> None:
    signed = "kata " * 1800 + "\n\n~ Petugas :: Ayu Lestari"

    last = pages(PaperKind.HAND_OVER, signed)[-1]

    assert "Ayu Lestari" in last
    assert "kata" in last


def test_a_paper_of_practice_says_so_on_its_page() -> None:
    assert "LATIHAN" in pages(PaperKind.ENTRY_NOTICE, is_practice=True)[0]
    assert "LATIHAN" not in pages(PaperKind.ENTRY_NOTICE)[0]


def test_what_a_traveller_takes_along_is_not_called_restricted() -> None:
    assert "TERBATAS" not in pages(PaperKind.EXIT_NOTICE)[0]


def test_the_same_paper_is_the_same_to_the_byte() -> None:
    paper = a_sample_paper(PaperKind.HAND_OVER, POST, "= SERAH TERIMA")

    assert PRESS.print(paper, POST) == PRESS.print(paper, POST)

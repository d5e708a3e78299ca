from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from checkpoint.domain.people.officer import Role
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.reports import daily_report
from checkpoint.words.catalogue import Catalogue, Language, load_catalogue
from tests.builders import AN_HOUR, NOON, TODAY, a_post, a_record
from tests.counting import figures_of
from tests.reports.papers import ENGLISH, a_busy_day, an_issue, figures, pages_of

TWELVE = ["MYS", "CHN", "SGP", "BRN", "PHL", "IND", "AUS", "GBR", "DEU", "FRA", "NLD", "USA"]
EIGHTEEN_MORE = (
    *("CAN", "JPN", "KOR", "THA", "VNM", "MMR", "BGD", "PAK", "LKA"),
    *("NPL", "RUS", "UKR", "TUR", "SAU", "ARE", "EGY", "ZAF", "NZL"),
)
ON_ONE_PAGE = [partner for partner in Partner if partner is not Partner.ARCHIVE]
"""The archive holds everything, on as many pages as it takes."""
THIRTY = [*TWELVE, *EIGHTEEN_MORE]


@pytest.mark.parametrize("partner", ON_ONE_PAGE)
def test_a_normal_day_is_one_page(partner: Partner) -> None:
    [page] = pages_of(*a_busy_day(TWELVE, 140), partner=partner)

    assert "Page 1 of 1" in page


@pytest.mark.parametrize("partner", ON_ONE_PAGE)
def test_a_normal_day_is_one_page_in_indonesian_too(partner: Partner) -> None:
    words = load_catalogue(Language.INDONESIAN)
    pdf = daily_report(figures(*a_busy_day(TWELVE, 140)), partner, an_issue(), words)

    assert len(PdfReader(BytesIO(pdf)).pages) == 1


@pytest.mark.parametrize("partner", ON_ONE_PAGE)
def test_an_empty_day_is_one_page_of_nil(partner: Partner) -> None:
    [page] = pages_of(partner=partner)

    assert page.count("NIL") >= 6


def test_many_nationalities_go_on_under_the_same_head() -> None:
    pages = pages_of(*a_busy_day(THIRTY, 320))

    assert len(pages) == 2
    for number, page in enumerate(pages, start=1):
        assert "By nationality, document and sex" in page
        assert f"Page {number} of 2" in page


@pytest.mark.parametrize("partner", Partner)
def test_signatures_are_on_the_last_page_under_some_of_the_figures(partner: Partner) -> None:
    *earlier, last = pages_of(*a_busy_day(THIRTY, 320), partner=partner)

    assert all("Head of the post" not in page for page in earlier)
    for signed in ("Made by", "Checked by", "Known to", "Head of the post", "Total"):
        assert signed in last


@pytest.mark.parametrize("partner", Partner)
def test_every_page_of_practice_says_so(partner: Partner) -> None:
    pages = pages_of(*a_busy_day(THIRTY, 320), partner=partner, is_practice=True)

    for page in pages:
        assert "PRACTICE: invented travellers, not an official paper" in page
        assert page.count("PRACTICE") == 2


def test_a_true_paper_bears_no_word_of_practice() -> None:
    [page] = pages_of(a_record())

    assert "PRACTICE" not in page


def test_a_paper_says_which_one_it_is() -> None:
    [page] = pages_of(a_record())

    for fact in (
        "PLBN ENTIKONG",
        "Sanggau, Kalimantan Barat",
        "Saturday, 14 March 2026",
        "00:00–18:00 WIB",
        "ETK/HARIAN/2026-03-14/1",
        "Version 1",
        "14 Mar 2026, 18:00 WIB",
        "by A. Lestari",
    ):
        assert fact in page


@pytest.mark.parametrize("partner", ON_ONE_PAGE)
def test_a_paper_of_a_day_that_still_runs_says_that_it_is_provisional(partner: Partner) -> None:
    [page] = pages_of(a_record(), partner=partner, version=2, issued_at=NOON)

    assert "00:00–12:00 WIB" in page
    assert "Saturday, 14 March 2026 · PROVISIONAL" in page
    assert "ETK/HARIAN/2026-03-14/1 · Version 2 · PROVISIONAL" in page


@pytest.mark.parametrize("partner", ON_ONE_PAGE)
def test_a_paper_of_a_day_that_has_ended_is_final(partner: Partner) -> None:
    [page] = pages_of(a_record(), partner=partner, issued_at=NOON + 12 * AN_HOUR)

    assert "00:00–24:00 WIB" in page
    assert "PROVISIONAL" not in page


@pytest.mark.parametrize("partner", ON_ONE_PAGE)
def test_names_of_any_length_leave_the_paper_whole(partner: Partner) -> None:
    post = a_post(name="PLBN " + "Sei Pancang " * 12, regency="Nunukan " * 30)
    day = figures_of(post, TODAY, [a_record()])
    issue = an_issue(number="ETK/" * 40, issued_by="Raden Mas Bambang " * 9)
    [page] = PdfReader(BytesIO(daily_report(day, partner, issue, ENGLISH))).pages

    assert "Sei Pancang , 14 Mar 2026" in " ".join(page.extract_text().split())


@pytest.mark.parametrize(
    ("role", "over"), [(Role.COUNTER_OFFICER, "Officer"), (Role.SHIFT_LEAD, "Shift lead")]
)
def test_who_issued_a_paper_signs_it_under_the_own_role(role: Role, over: str) -> None:
    issue = an_issue(issuer_role=role, issued_by="B. Siregar")
    pdf = daily_report(figures(a_record()), Partner.CUSTOMS, issue, ENGLISH)
    placed: list[tuple[str, float]] = []

    def note(text: str, _matrix: Any, place: Sequence[float], _font: Any, _size: Any) -> None:
        placed.append((text.strip(), place[4]))

    PdfReader(BytesIO(pdf)).pages[0].extract_text(visitor_text=note)
    across = dict(placed)

    assert [text for text, _x in placed].count("B. Siregar") == 1
    assert across["B. Siregar"] == across[over]


def test_a_paper_issued_anew_replaces_the_earlier_ones() -> None:
    [page] = pages_of(a_record(), version=2)

    assert "Version 2, replaces all earlier ones" in page


def test_the_paper_is_in_the_language_asked_for() -> None:
    texts = {("reports", "Daily crossing report"): ("Laporan Harian Perlintasan",)}
    pdf = daily_report(
        figures(a_record()),
        Partner.CUSTOMS,
        an_issue(),
        Catalogue(Language.INDONESIAN, texts),
    )
    reader = PdfReader(BytesIO(pdf))
    page = reader.pages[0].extract_text()

    assert "Laporan Harian Perlintasan" in page
    assert "Sabtu, 14 Maret 2026" in page
    assert str(reader.root_object["/Lang"]) == "id"


def test_the_same_inputs_give_the_same_bytes() -> None:
    day, issue = figures(*a_busy_day(TWELVE, 60)), an_issue()
    first, second = (daily_report(day, Partner.IMMIGRATION, issue, ENGLISH) for _ in range(2))

    assert first == second


@pytest.mark.parametrize(
    "change", [{"number": "ETK/2"}, {"version": 2}, {"issued_by": "B. Siregar"}]
)
def test_another_issue_gives_other_bytes(change: dict[str, Any]) -> None:
    day = figures(a_record())
    papers = {
        daily_report(day, Partner.CUSTOMS, issue, ENGLISH)
        for issue in (an_issue(), an_issue(**change))
    }

    assert len(papers) == 2


def test_the_file_says_what_it_is_and_when_it_was_issued() -> None:
    pdf = daily_report(figures(a_record()), Partner.CUSTOMS, an_issue(), ENGLISH)
    about = PdfReader(BytesIO(pdf)).metadata

    assert about is not None
    assert about.title == "Daily crossing report PLBN Entikong, 2026-03-14"
    assert about.author == "PLBN Entikong"
    assert about.subject == "for Customs and Excise · ETK/HARIAN/2026-03-14/1"
    assert about.creation_date_raw == "D:20260314180000+07'00'"


def test_every_font_travels_with_the_paper() -> None:
    pdf = daily_report(figures(a_record()), Partner.CUSTOMS, an_issue(), ENGLISH)
    resources: Any = PdfReader(BytesIO(pdf)).pages[0]["/Resources"]
    fonts = [font.get_object() for font in resources["/Font"].values()]

    assert {font["/BaseFont"].partition("+")[2] for font in fonts} == {
        "NotoSans-Regular",
        "NotoSans-Bold",
    }
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


@pytest.mark.parametrize("partner", ON_ONE_PAGE)
def test_a_normal_day_is_one_page_of_letter_too(partner: Partner) -> None:
    day = figures(*a_busy_day(TWELVE[:9], 140))
    [page] = PdfReader(
        BytesIO(daily_report(day, partner, an_issue(paper_size=PaperSize.LETTER), ENGLISH))
    ).pages

    assert (float(page.mediabox.width), float(page.mediabox.height)) == (612, 792)


def test_a_paper_is_read_out_block_by_block_and_its_chart_in_words() -> None:
    pdf = daily_report(figures(*a_busy_day(THIRTY, 320)), Partner.IMMIGRATION, an_issue(), ENGLISH)
    reader = PdfReader(BytesIO(pdf))
    root: Any = reader.root_object
    [trunk] = root["/StructTreeRoot"]["/K"]
    blocks = [one.get_object() for one in trunk.get_object()["/K"]]

    assert bool(root["/MarkInfo"]["/Marked"])
    assert [one["/S"] for one in blocks].count("/H1") == 1
    [chart] = [one for one in blocks if one["/S"] == "/Figure"]
    assert chart["/Alt"].startswith("Travellers by hour (WIB). Entries: 08 ")
    pages: list[Any] = list(reader.pages)
    for number, page in enumerate(pages):
        content = page.get_contents()
        marks = content.get_data().count(b" BDC")
        mine = [one for one in blocks if one["/Pg"].get_object() == page]
        assert sorted(one["/K"] for one in mine) == list(range(marks))
        assert page["/StructParents"] == number
        assert content.get_data().count(b"EMC") == marks + 1

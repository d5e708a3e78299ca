"""Letterhead, logo and signatures, as the post has set them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.numbering import LONGEST_NUMBER
from checkpoint.domain.posts.paper_form import (
    LARGEST_LOGO,
    LONGEST_LINE,
    Letterhead,
    LogoRefused,
    PaperForm,
    PaperFormRefused,
    Signer,
)
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.codes import PaperCode
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.reports import (
    daily_report,
    incidents_of_day,
    key_sheet,
    logo_of,
    shift_sheet,
    timpora_report,
)
from checkpoint.reports.blank_sheet import blank_sheet
from checkpoint.reports.codes import FINEST, code_for
from checkpoint.reports.foot import CODE_SIDE
from checkpoint.services.incident_papers import DayPaper
from tests.builders import TODAY, a_post, a_shift, a_shift_end
from tests.reports.forms import LONG_FORM, LONG_NAME, a_picture, with_logo
from tests.reports.insiders import an_inside_list
from tests.reports.papers import ENGLISH, a_busy_day, an_issue, figures

SET = a_post(papers=LONG_FORM)


def text_of(content: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]


def customs(post: Post, **issue: object) -> list[str]:
    counted = replace(figures(*a_busy_day(("MYS", "TLS"), 60)), post=post)
    return text_of(daily_report(counted, Partner.CUSTOMS, an_issue(**issue), ENGLISH))


def papers_of(post: Post) -> dict[str, bytes]:
    """One of every kind."""
    given, issue = replace(an_inside_list(), post=post), an_issue()
    day = DayPaper(post=post, day_on=TODAY, states=())
    counted = replace(figures(), post=post)
    return {
        "customs": daily_report(counted, Partner.CUSTOMS, issue, ENGLISH),
        "timpora": timpora_report(given, 7, issue, ENGLISH),
        "shift": shift_sheet(a_shift_end(a_shift()), post, issue, ENGLISH),
        "incidents": incidents_of_day(day, issue, ENGLISH),
        "key": key_sheet(post, bytes(32), ENGLISH),
    }


@pytest.mark.parametrize("kind", ["customs", "timpora", "shift", "incidents", "key"])
def test_every_paper_bears_the_letterhead_that_is_set(kind: str) -> None:
    first = text_of(papers_of(SET)[kind])[0]
    for line in vars_of(LONG_FORM.letterhead):
        assert line in first


def vars_of(head: Letterhead) -> tuple[str, ...]:
    return (head.ministry, head.directorate, head.office, head.place, head.address, head.contact)


def test_where_nothing_is_set_the_letterhead_is_that_of_the_authority() -> None:
    (page,) = customs(a_post())
    assert "KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA" in page
    assert "TEMPAT PEMERIKSAAN IMIGRASI PLBN ENTIKONG" in page
    assert "Sanggau, Kalimantan Barat" in page


def test_the_blank_sheet_bears_the_post_by_its_name_too() -> None:
    page = text_of(blank_sheet(SET, ENGLISH))[0]
    assert LONG_FORM.letterhead.place in page
    assert LONG_FORM.letterhead.directorate in page


def test_who_is_set_signs_with_title_name_and_number() -> None:
    (page,) = customs(SET)
    for said in ("Entikong, 14 Mar 2026", "Kepala Seksi Lalu Lintas Keimigrasian", LONG_NAME):
        assert said in page
    assert "Staff no. 19790505 200312 1 002" in page
    assert "Head of the post" not in page


def test_whoever_leads_the_shift_signs_where_nobody_is_named_for_it() -> None:
    (page,) = customs(SET, issuer_role=Role.SHIFT_LEAD, issued_by="Sari Halim")
    assert page.count("Sari Halim") == 2  # the foot says who printed it

    other = replace(LONG_FORM, checked=Signer(name="Made Wirawan"))
    (page,) = customs(a_post(papers=other), issuer_role=Role.SHIFT_LEAD, issued_by="Sari Halim")
    assert page.count("Sari Halim") == 1
    assert "Made Wirawan" in page


def test_the_head_of_the_post_signs_hand_overs_and_incidents_by_name() -> None:
    made = papers_of(SET)
    for kind in ("shift", "incidents"):
        page = text_of(made[kind])[0]
        assert "Prawiradinata, S.H., M.Si." in page
        assert "Staff no. 19790505 200312 1 002" in page


@pytest.mark.parametrize("size", PaperSize)
def test_pages_that_are_promised_stay_one_under_the_longest_letterhead(size: PaperSize) -> None:
    post = a_post(papers=with_logo())
    assert len(customs(post, paper_size=size, issued_by=LONG_NAME)) == 1
    issue = an_issue(paper_size=size, issued_by=LONG_NAME)
    assert len(text_of(shift_sheet(a_shift_end(a_shift()), post, issue, ENGLISH))) == 1
    first, *_ = text_of(timpora_report(replace(an_inside_list(), post=post), 7, issue, ENGLISH))
    assert LONG_NAME in first


def test_sheets_are_of_the_size_that_is_set() -> None:
    end = a_shift_end(a_shift())
    pdf = shift_sheet(end, a_post(), an_issue(paper_size=PaperSize.LETTER), ENGLISH)
    assert PdfReader(BytesIO(pdf)).pages[0].mediabox[2:] == [612, 792]


@pytest.mark.parametrize(
    ("kind", "mode", "size"),
    [("PNG", "RGBA", (400, 90)), ("JPEG", "RGB", (90, 3000)), ("PNG", "1", (64, 64))],
)
def test_a_logo_becomes_a_small_grey_picture(kind: str, mode: str, size: tuple[int, int]) -> None:
    logo = logo_of(a_picture(kind, size, mode))
    with Image.open(BytesIO(logo)) as picture:
        assert (picture.format, picture.mode) == ("PNG", "L")
        assert max(picture.size) <= 600
    assert len(logo) <= LARGEST_LOGO


def test_what_is_clear_in_a_logo_is_white_on_paper() -> None:
    written = BytesIO()
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(written, "PNG")
    with Image.open(BytesIO(logo_of(written.getvalue()))) as picture:
        assert picture.getextrema() == (255, 255)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no picture",
        a_picture()[:60],
        a_picture("GIF"),
        a_picture(size=(20, 20)),
        a_picture(size=(6000, 40)),
        a_picture() + bytes(6 * 2**20),
    ],
    ids=["empty", "text", "broken off", "another kind", "too small", "too wide", "too long"],
)
def test_what_is_no_logo_is_refused(content: bytes) -> None:
    with pytest.raises(LogoRefused):
        logo_of(content)


def test_a_logo_stands_on_the_paper() -> None:
    pdf = papers_of(a_post(papers=with_logo()))["customs"]
    assert len(PdfReader(BytesIO(pdf)).pages[0].images) == 1


@pytest.mark.parametrize("line", ["x" * (LONGEST_LINE + 1), "two\nlines", "bell\a"])
def test_a_line_that_is_none_is_refused(line: str) -> None:
    with pytest.raises(PaperFormRefused):
        PaperForm(letterhead=Letterhead(office=line))
    with pytest.raises(PaperFormRefused):
        PaperForm(known=Signer(name=line))


def test_the_longest_number_there_may_be_still_makes_a_code_for_the_foot() -> None:
    number = "A1/B2-C3.D4" * 6
    code = PaperCode(
        number=number[:LONGEST_NUMBER], version=999, digest=bytes(16), signature=bytes(range(64))
    )
    drawn = code_for(code.text.encode(), CODE_SIDE)
    assert CODE_SIDE / drawn.modules >= FINEST

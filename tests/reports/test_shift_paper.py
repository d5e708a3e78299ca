"""The sheet of a shift on paper: one page, with both names, and nobody who crossed."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.state import Stage
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.stamps import StampRun
from checkpoint.domain.shifts.sheet import Known, OpenCase, OpenLock, Said, SeatLine, Sheet
from checkpoint.domain.shifts.shift import LONGEST_REGU
from checkpoint.reports import shift_sheet
from checkpoint.words.catalogue import Catalogue, Language
from tests.builders import (
    A_DAY,
    AN_HOUR,
    NOON,
    a_post,
    a_sheet,
    a_shift,
    a_shift_end,
)
from tests.reports.papers import an_issue

ENGLISH = Catalogue(Language.ENGLISH, {})
LONG_NAME = "Muhammad Aldiansyah Nurrahman Prawiradinata Kusumaatmadja"


def printed(sheet: Sheet, post: Post | None = None, **issue: Any) -> bytes:
    end = a_shift_end(a_shift(), sheet=sheet)
    said = {"number": end.number, "issued_by": "Sari Halim", "issued_at": NOON + 9 * AN_HOUR}
    return shift_sheet(end, post or a_post(), an_issue(**said | issue), ENGLISH)


def pages(sheet: Sheet, *, is_practice: bool = False) -> list[str]:
    read = PdfReader(BytesIO(printed(sheet, is_practice=is_practice))).pages
    return [" ".join(page.extract_text().split()) for page in read]


def test_a_hand_over_bears_its_number_both_names_and_what_is_handed_over() -> None:
    (page,) = pages(a_sheet())

    for said in (
        "HAND-OVER OF THE SHIFT",
        "ETK/REGU/2026-03-14/1",
        "Regu A",
        "Regu B (Sari Halim)",
        "14 Mar 12:00 – 20:00 WIB",
        "214 in · 188 out · 3 held back",
        "Counter 1: Ayu Lestari, 14 Mar 12:00 – 13:00 WIB",
        "Counter 2: Made Wirawan, 14 Mar 12:00 – goes on",
        "2026-03-14/12: Doubtful document, Waiting, since 14 Mar 12:01",
        "Marked for protection: 1",
        "2 end within 7 days · 1 ended since yesterday",
        "A0412 – A0618 (207 times)",
        "Printer konter 2 macet.",
        "Lembar 4 dan 5 dari pemadaman pagi.",
        "Bus pukul 14 terlambat.",
        "Handed over by",
        "Known to: head of the post",
        "Printed 14 Mar 2026, 21:00 WIB by Sari Halim",
        "Page 1 of 1",
        "RESTRICTED",
    ):
        assert said in page
    assert page.count("Budi Siregar") == 2
    assert page.count("Sari Halim") == 3


def test_a_shift_without_a_crossing_and_with_nothing_open_says_nil() -> None:
    (page,) = pages(a_sheet(known=Known(), said=Said()))

    assert page.count("NIL") == 9


def test_a_shift_that_was_closed_says_why_and_has_one_name() -> None:
    (page,) = pages(a_sheet(taker="", next_regu="", reason="Pos tutup."))

    assert "SHIFT CLOSED WITHOUT HAND-OVER" in page
    assert "Closed because : Pos tutup." in page
    assert "Taken over by" not in page


def test_an_officer_who_was_forgotten_stands_there_with_the_mark() -> None:
    line = SeatLine(
        counter="1",
        officer="Ayu Lestari",
        since=NOON,
        until=NOON + 9 * AN_HOUR,
        is_forgotten=True,
        marked_by="Sari Halim",
        last_seen_at=NOON + AN_HOUR,
    )

    (page,) = pages(a_sheet(known=Known(seats=(line,))))

    assert "(forgotten signed in, last seen 14 Mar 13:00, closed by Sari Halim)" in page


def test_a_shift_over_midnight_names_both_days() -> None:
    (page,) = pages(a_sheet(until=NOON + 14 * AN_HOUR))

    assert "14 Mar 12:00 – 15 Mar 02:00 WIB" in page


def test_the_fullest_shift_is_one_page_and_says_what_it_leaves_out() -> None:
    said = ("kata panjang " * 30)[:300]
    forgotten = SeatLine(
        counter="12",
        officer=LONG_NAME,
        since=NOON,
        until=NOON + A_DAY,
        is_forgotten=True,
        marked_by=LONG_NAME,
        last_seen_at=NOON,
    )
    case = OpenCase(
        record="2026-03-14/10012",
        kind=CaseKind.POSSIBLE_TRAFFICKING,
        stage=Stage.SETTLED,
        opened_at=NOON,
    )
    known = replace(
        a_sheet().known,
        seats=(forgotten,) * 20,
        cases=(case,) * 40,
        protected_cases=9,
        locks=(OpenLock(counter="12", officer=LONG_NAME, raised_at=NOON),) * 12,
        stamps=tuple(StampRun(f"A{n:06}", f"A{n + 5:06}", 6) for n in range(0, 300, 10)),
    )
    full = a_sheet(
        regu="R" * LONGEST_REGU,
        lead=LONG_NAME,
        giver=LONG_NAME,
        taker=LONG_NAME,
        next_regu="R" * LONGEST_REGU,
        known=known,
        said=Said(faults=said, backlog=said, notes=said),
    )

    (page,) = pages(full)

    left_out = [int(count) for count in re.findall(r"and (\d+) more", page)]
    assert len(left_out) == 4
    named = [of - count for of, count in zip((20, 40, 12, 30), left_out, strict=True)]
    assert named == [named[0]] * 4
    assert named[0] >= 3
    assert "Marked for protection: 9" in page


def test_a_sheet_of_practice_says_so() -> None:
    assert "PRACTICE" in pages(a_sheet(), is_practice=True)[0]


def test_the_same_sheet_is_the_same_to_the_byte() -> None:
    assert printed(a_sheet()) == printed(a_sheet())

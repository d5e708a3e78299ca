"""Papers of any days, and of those that are asked for most."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from checkpoint.domain.reporting.issue import PaperSize
from checkpoint.domain.statistics.question import Period
from checkpoint.words.catalogue import Language
from tests.ui.reading import speak
from tests.ui.reports.driver import Desk


def test_any_days_are_typed_and_their_paper_stands_there(desk: Desk) -> None:
    desk.type_days("03032026", "14032026")

    assert "ETK/PERIODE/IMI/2026-03-03--2026-03-14/1" in desk.words
    assert "3–14 Mar 2026" in desk.words
    desk.press("2")
    assert "ETK/PERIODE/BC/2026-03-03--2026-03-14/1" in desk.text


def test_the_days_that_were_looked_at_are_where_any_days_begin(desk: Desk) -> None:
    desk.press("F4", "F4", "F4")

    assert desk.screen.day.field.text() == "01-03-2026"
    assert desk.screen.day.until.text() == "31-03-2026"


def test_any_days_go_on_by_as_many_as_they_are(desk: Desk) -> None:
    desk.type_days("03032026", "06032026")
    desk.press("Alt+Left")
    assert desk.presenter.state.wanted.period == Period(date(2026, 2, 27), date(2026, 3, 2))

    desk.press("Alt+Right", "Alt+Right", "Alt+Right")
    assert desk.presenter.state.wanted.period == Period(date(2026, 3, 11), date(2026, 3, 14))


@pytest.mark.parametrize(
    ("key", "number"),
    [
        ("Alt+1", "ETK/HARIAN/IMI/2026-03-13/1"),
        ("Alt+2", "ETK/MINGGUAN/IMI/2026-W10/1"),
        ("Alt+3", "ETK/BULANAN/IMI/2026-02/1"),
    ],
)
def test_one_key_looks_at_yesterday_last_week_or_last_month(
    desk: Desk, key: str, number: str
) -> None:
    desk.type_days("01012026", "05012026")

    desk.press(key)

    assert number in desk.words


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        pytest.param("10032026", "09032026", "before the first", id="backwards"),
        pytest.param("01032024", "09032026", "more than 366 days", id="two years"),
        pytest.param("10032026", "31022026", "day, month and year", id="no such day"),
    ],
)
def test_days_that_have_no_paper_are_refused_in_words(
    desk: Desk, qapp: QApplication, first: str, last: str, said: str
) -> None:
    try:
        speak(qapp, Language.ENGLISH)
        desk.type_days(first, last)
        assert said in desk.words
    finally:
        speak(qapp, Language.INDONESIAN)
    assert desk.presenter.state.wanted.period == Period(date(2026, 3, 1), date(2026, 3, 31))


def test_a_first_day_that_is_still_to_come_is_not_looked_at(desk: Desk) -> None:
    desk.press("F4", "F4", "F4")
    field = desk.screen.day.field
    field.setText("15-03-2026")
    desk.press("Return")

    assert desk.screen.day.field.hasFocus()
    assert desk.presenter.state.wanted.period.first_on == date(2026, 3, 1)


def test_the_sheets_are_seen_and_changed_and_the_paper_stays_the_same_one(
    desk: Desk, tmp_path: Path
) -> None:
    sheets = [desk.screen.paper.sheets.chosen]
    desk.press("Shift+F6")
    sheets.append(desk.screen.paper.sheets.chosen)
    assert sheets == [PaperSize.A4, PaperSize.LETTER]

    desk.screen.desk.save_to(tmp_path / "letter.pdf")
    desk.settle()

    page = PdfReader(tmp_path / "letter.pdf").pages[0]
    assert [float(side) for side in page.mediabox[2:]] == [612, 792]
    assert desk.issued[0].number == "ETK/HARIAN/IMI/2026-03-14/1"

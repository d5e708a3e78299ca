"""Who is inside, by keys alone: looked for, given out, and said to have left elsewhere."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.crossings.details import Details, Purpose
from checkpoint.domain.documents.travel_document import DocumentKind, PersonName
from checkpoint.domain.journeys.resident import Which
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.services.inside import PAGE
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_case,
    a_crossing,
    a_document,
    a_kept_delivery,
    an_id,
)
from tests.services.worlds import PASSWORD
from tests.ui.reports.driver import FolderPrinters
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.delivery.print_dialog import PrintDialog
from ui.inside.left_dialog import DepartedDialog, LeftDialog
from ui.inside.presenter import InsidePresenter
from ui.inside.view import InsideScreen
from ui.journeys.person_dialog import PersonDialog
from ui.shell.workspace import key_of_tab

FAMILY = Details(purpose=Purpose.FAMILY, days_granted=30, address="Jl. Raya 1")
TRADE = Details(purpose=Purpose.TRADE, days_granted=7)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def enter(desk: Desk, name: str, number: str, *, days_ago: int = 0, **changes: Any) -> Any:
    details = changes.pop("details", FAMILY)
    document = a_document(name=PersonName(name), number=number, national_number="", **changes)
    crossing = a_crossing(document=document, details=details, crossed_at=NOON - days_ago * A_DAY)
    with desk.storage.writing() as store:
        store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)
    return crossing


def three(desk: Desk) -> None:
    """One who overstayed, one whose stay ends soon, and one on a border pass."""
    enter(desk, "TAN WEI", "A1", days_ago=40)
    enter(desk, "ROSLI BIN ALI", "B2", days_ago=26, nationality="TLS")
    enter(desk, "UMAR", "C3", details=TRADE, kind=DocumentKind.CROSSING_PASS)


def sit_down(desk: Desk) -> InsideScreen:
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    session = desk.window_app.session
    assert session is not None
    place = session.workspace.place_of(InsideScreen)
    assert place is not None
    desk.press(key_of_tab(place))
    return desk.screen(InsideScreen)


def names(screen: InsideScreen) -> list[str]:
    model = screen.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def figures(screen: InsideScreen) -> list[str]:
    return [label.text() for label in screen.figures.numbers.values()]


def test_the_screen_is_the_shift_leads(desk: Desk) -> None:
    sit_down(desk)
    assert "Inside" in desk.tabs
    desk.press("Ctrl+Q")
    desk.sign_in("lestari", PASSWORD)
    desk.press("F8")
    assert "Inside" not in desk.tabs


def test_three_figures_come_first_then_bars_then_the_list(desk: Desk) -> None:
    three(desk)
    screen = sit_down(desk)

    assert figures(screen) == ["3", "2", "1"]
    assert list(screen.figures.bars.rows) == [("Malaysia", 2), ("Timor-Leste", 1)]
    assert names(screen) == ["TAN WEI", "ROSLI BIN ALI", "UMAR"]
    assert "An exit through another post is not known here" in desk.words
    assert "11 days over" in screen.chosen_line.text()
    assert "The day of arrival counts as the first day" in screen.chosen_line.text()


def test_the_list_is_narrowed_by_keys_and_shown_whole_again(desk: Desk) -> None:
    three(desk)
    screen = sit_down(desk)

    desk.press("F4")
    desk.choose("overst")
    assert (names(screen), screen.filters.which.chosen) == (["TAN WEI"], Which.OVERSTAYED)
    desk.press("F9")
    assert len(names(screen)) == 3

    desk.write("rosli")
    desk.press("Return")
    assert names(screen) == ["ROSLI BIN ALI"]
    desk.press("F9")

    desk.press("F4", times=2)
    desk.choose("timor")
    assert names(screen) == ["ROSLI BIN ALI"]
    desk.press("F9")

    desk.press("F4", times=3)
    desk.choose("trade")
    assert names(screen) == ["UMAR"]
    desk.press("F9")

    desk.press("F4", times=4)
    desk.write("3")
    desk.press("Return")
    assert figures(screen)[1] == "1"


def test_nobody_inside_is_said_as_nil(desk: Desk) -> None:
    screen = sit_down(desk)
    assert figures(screen) == ["0", "0", "0"]
    assert "NIL: nobody is inside" in desk.words


def test_enter_opens_the_person_and_his_crossings(desk: Desk) -> None:
    three(desk)
    sit_down(desk)

    desk.press("Return")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PersonDialog)
    desk.press("Esc")
    assert not desk.is_asking()


def test_who_left_elsewhere_goes_with_source_and_reason_and_comes_back(desk: Desk) -> None:
    three(desk)
    screen = sit_down(desk)

    desk.press("F2")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LeftDialog)
    desk.press("Return")
    assert desk.is_asking()  # nothing was filled in
    desk.write("Kanim Pontianak")
    desk.press("Tab")
    desk.write("Terbang pulang 2 Maret")
    desk.press("Return")
    assert not desk.is_asking()
    assert names(screen) == ["ROSLI BIN ALI", "UMAR"]
    assert "TAN WEI left elsewhere" in desk.words

    desk.press("F3")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DepartedDialog)
    desk.press("Tab")
    desk.write("Orang lain")
    desk.press("Return")
    assert names(screen)[0] == "TAN WEI"
    assert desk.acts[-2:] == ["left_elsewhere", "left_elsewhere_taken_back"]


def test_what_meanwhile_left_here_is_said_and_what_was_typed_stays(desk: Desk) -> None:
    entry = enter(desk, "TAN WEI", "A1")
    sit_down(desk)
    desk.press("F2")
    gone = replace(entry, id=an_id(), direction=Direction.EXIT, crossed_at=NOON + A_DAY)
    with desk.storage.writing() as store:
        store.crossings.add(gone, day_on=TODAY, recorded_at=NOON)
    desk.write("Kanim")
    desk.press("Tab")
    desk.write("Terbang")
    desk.press("Return")

    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LeftDialog)
    assert dialog.source.text() == "Kanim"
    assert "left_elsewhere" not in desk.acts
    desk.press("Esc")


def test_those_who_are_listed_are_written_to_a_file_and_it_is_on_the_trail(
    desk: Desk, tmp_path: Path
) -> None:
    three(desk)
    sit_down(desk)
    desk.press("F4")
    desk.choose("overst")
    desk.press("F8")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.reject()

    place = tmp_path / "timpora.csv"
    desk.presenter(InsidePresenter).write(place)
    desk.settle()
    rows = list(csv.DictReader(place.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["name"] for row in rows] == ["TAN WEI"]
    assert desk.acts[-1] == "inside_given_out"
    assert "people: 1" in desk.words


def test_a_file_names_nobody_but_those_whom_the_typed_words_have_left(
    desk: Desk, tmp_path: Path
) -> None:
    three(desk)
    enter(desk, "SITI BINTI ALI", "D4", details=replace(FAMILY, address="Dusun Sontas, Entikong"))
    screen = sit_down(desk)
    desk.write("ali sontas")
    desk.press("Return")
    assert names(screen) == ["SITI BINTI ALI"], "of several words each is looked for"

    place = tmp_path / "timpora.csv"
    desk.presenter(InsidePresenter).write(place)
    desk.settle()

    rows = list(csv.DictReader(place.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["name"] for row in rows] == ["SITI BINTI ALI"]


def test_a_folder_that_has_gone_is_said_and_leaves_no_half_file(desk: Desk, tmp_path: Path) -> None:
    three(desk)
    screen = sit_down(desk)
    desk.presenter(InsidePresenter).write(tmp_path / "stik" / "timpora.xlsx")
    desk.settle()

    assert screen.notice.isVisible()
    assert not list(tmp_path.rglob("timpora*"))


def test_the_paper_goes_to_the_printer_that_is_kept_for_timpora(desk: Desk, tmp_path: Path) -> None:
    how = Delivery(printer="Epson", copies=3)
    with desk.storage.writing() as store:
        store.deliveries.keep(a_kept_delivery(receiver=Receiver.TIMPORA, how=how))
    three(desk)
    sit_down(desk)
    printers = FolderPrinters(tmp_path)
    desk.presenter(InsidePresenter).printers = printers
    desk.press("F7")
    assert not desk.is_asking()  # no printer at all is said
    assert "inside_given_out" not in desk.acts

    printers.there, printers.stopped = ("Brother", "Epson"), {"Epson"}
    desk.press("F7")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    desk.press("Return")

    assert (tmp_path / "Epson.pdf").read_bytes().startswith(b"%PDF")
    assert printers.copies == [3]
    papers = ("inside_given_out", "report_key_made", "report_issued")
    assert [act for act in desk.acts if act in papers] == list(papers)
    assert "Sent to the printer Epson, copies: 3. The printer has stopped" in desk.words


def test_a_possible_victim_is_marked_for_the_lead_and_in_no_file(
    desk: Desk, tmp_path: Path
) -> None:
    entry = enter(desk, "AMINAH", "D4")
    with desk.storage.writing() as store:
        store.cases.open(
            a_case(kind=CaseKind.POSSIBLE_TRAFFICKING, visit=entry.id, document=entry.document)
        )
    screen = sit_down(desk)
    assert names(screen) == ["AMINAH · protected"]

    for ending in ("csv", "xlsx", "json"):
        place = tmp_path / f"timpora.{ending}"
        desk.presenter(InsidePresenter).write(place)
        desk.settle()
        assert b"AMINAH" not in place.read_bytes()


def test_nothing_of_it_stays_for_who_passes_by(desk: Desk) -> None:
    three(desk)
    screen = sit_down(desk)
    desk.press("Ctrl+1")

    assert names(screen) == []


def test_no_word_of_the_page_is_cut_in_a_language_of_longer_words(desk: Desk) -> None:
    three(desk)
    with stretched_words(desk.application):
        sit_down(desk)
        assert_nothing_cut(desk.window_app.window)


def test_a_day_that_has_passed_is_typed_and_told_as_it_ended(desk: Desk) -> None:
    three(desk)
    screen = sit_down(desk)
    desk.press("F4", times=5)
    desk.write(f"{TODAY - 26 * A_DAY:%d-%m-%Y}")
    desk.press("Return")

    assert names(screen) == ["TAN WEI", "ROSLI BIN ALI"]
    assert figures(screen) == ["2", "0", "0"]
    assert "Who was inside as that day ended (24:00 WIB)" in desk.words
    desk.press("F2")
    assert not desk.is_asking(), "of a day that has passed nothing more is said"

    screen.filters.day.selectAll()
    desk.press("F4", times=5)
    desk.write(f"{TODAY:%d-%m-%Y}")
    desk.press("Return")
    assert len(names(screen)) == 3
    assert "24:00" not in desk.words


def test_of_many_those_are_read_who_are_looked_at(desk: Desk) -> None:
    for place in range(PAGE + 30):
        enter(desk, f"TAN {place:03}", f"N{place}", days_ago=60 - place // 10)
    screen = sit_down(desk)
    model, presenter = screen.table.model(), desk.presenter(InsidePresenter)
    assert model.rowCount() == PAGE + 30
    assert presenter.state.pages.at(PAGE) is None

    screen.table.setFocus()
    desk.press("Ctrl+End")
    assert screen.chosen is not None
    assert screen.chosen.entry.document.holder.name.full == f"TAN {PAGE + 29:03}"
    desk.press("F5")
    assert screen.table.selected_row == PAGE + 29, "the list stays where it was"


def test_a_long_reading_is_stopped_and_nothing_was_given_out(desk: Desk, tmp_path: Path) -> None:
    three(desk)
    screen = sit_down(desk)
    presenter, place = desk.presenter(InsidePresenter), tmp_path / "timpora.csv"
    go_on = Event()
    presenter._background.run(go_on.wait, done=lambda _: None, failed=lambda _: None, owner=None)
    presenter.write(place)
    assert "Reading: 0 of 0" in desk.words
    desk.window_app.window.activateWindow()
    QTest.keyClick(screen.table, Qt.Key.Key_Escape)
    go_on.set()
    desk.settle()

    assert "Stopped: nothing was written" in desk.words
    assert not place.exists()
    assert "inside_given_out" not in desk.acts

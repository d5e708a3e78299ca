"""The page on which the day is closed, worked by keys on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from checkpoint.domain.closing.closing import ClosingKind, DayClosing
from checkpoint.domain.posts.post import Counter
from checkpoint.domain.reporting.delivery import Delivery
from checkpoint.domain.reporting.figures import Partner
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_closing,
    a_crossing,
    a_kept_delivery,
    a_lock,
)
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.cases.view import CasesScreen
from ui.closing.presenter import ClosingPresenter
from ui.closing.states import Doing, Standing
from ui.closing.view import ClosingScreen
from ui.printing import PrinterState, PrintingFailed
from ui.reports.view import ReportsScreen
from ui.screen import Screen
from ui.shift.view import ShiftScreen

EVERY = len(Partner) + 2
"""With who is inside, and the incidents of the day."""


class PrintersWithoutPaper:
    """One printer takes every paper, as a PDF; the other has run out."""

    def __init__(self, folder: Path, *, takes_all: bool = False) -> None:
        self._folder = folder
        self.is_empty = True
        self._takes_all = takes_all
        """Whether the empty one holds what is sent until there is paper."""

    def names(self) -> tuple[str, ...]:
        return ("Brother", "Canon")

    def state(self, name: str) -> PrinterState:
        return PrinterState.STOPPED if name == "Canon" and self.is_empty else PrinterState.READY

    def open(self, name: str) -> QPrinter:
        if name == "Canon" and self.is_empty and not self._takes_all:
            raise PrintingFailed
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._folder / f"{name}.pdf"))
        return printer


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of a post with a crossing; nobody is signed in."""
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        with desk.storage.writing() as store:
            store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
        yield desk


def presenter(desk: Desk) -> ClosingPresenter:
    return desk.presenter(ClosingPresenter)


def lead(desk: Desk, folder: Path) -> Path:
    """The lead signs in without a counter, and goes from the shift to the closing."""
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    go_to(desk, "Shift")
    desk.press("Ctrl+D")
    out = folder / "papers"
    presenter(desk).save_in(out)
    return out


def presenter_of_lead(desk: Desk, folder: Path) -> ClosingPresenter:
    lead(desk, folder)
    return presenter(desk)


def go_to(desk: Desk, tab: str) -> None:
    desk.press(f"Ctrl+{desk.tabs.index(tab) + 1}")


def close(desk: Desk) -> None:
    desk.press("F10")
    desk.press("Return")
    settle(desk)


def settle(desk: Desk) -> None:
    """Until every paper has left, or cannot."""
    for _ in range(200):
        desk.settle()
        if presenter(desk).state.doing is None:
            return
    raise AssertionError(presenter(desk).state)


def closings(desk: Desk) -> list[DayClosing]:
    with desk.storage.reading() as store:
        return list(store.closings.of_day("ETK", TODAY))


def choose_check(desk: Desk, words: str) -> None:
    table = desk.screen(ClosingScreen).checks
    model = table.model()
    rows = range(model.rowCount())
    table.select_row(next(row for row in rows if words in model.index(row, 1).data()))


def test_the_day_is_closed_by_three_keys_and_every_paper_lies_in_the_folder(
    desk: Desk, tmp_path: Path
) -> None:
    out = lead(desk, tmp_path)
    assert "Not closed yet." in desk.words

    close(desk)

    assert [one.kind for one in closings(desk)] == [ClosingKind.PROVISIONAL]
    assert len(list(out.glob("*.pdf"))) == EVERY
    assert "Closed provisionally by Budi Siregar on 14 Mar 12:00." in desk.words
    assert f"All {EVERY} papers have left." in desk.words
    assert desk.acts.count("report_issued") == EVERY


def test_the_page_is_reached_from_reports_and_shift_and_has_no_tab(
    desk: Desk, tmp_path: Path
) -> None:
    lead(desk, tmp_path)
    assert isinstance(desk.screen(Screen), ClosingScreen)
    assert "Close the day · Saturday, 14 March 2026" in desk.words
    assert "Close the day" not in desk.tabs
    go_to(desk, "Reports")
    assert isinstance(desk.screen(Screen), ReportsScreen)
    desk.press("Ctrl+D")
    assert isinstance(desk.screen(Screen), ClosingScreen)


def test_enter_leads_from_a_locked_counter_to_its_lock_and_nothing_is_closed_meanwhile(
    desk: Desk, tmp_path: Path
) -> None:
    with desk.storage.writing() as store:
        store.locks.add(a_lock(counter="2"))
    lead(desk, tmp_path)

    desk.press("F10")
    assert not desk.is_asking()
    desk.press("Return")

    assert isinstance(desk.screen(Screen), CasesScreen)
    assert closings(desk) == []


def test_enter_proves_the_trail_without_leaving_the_page(desk: Desk, tmp_path: Path) -> None:
    lead(desk, tmp_path)
    choose_check(desk, "was not proven")

    desk.press("Return")
    settle(desk)

    assert "trail_proven" in desk.acts
    assert isinstance(desk.screen(Screen), ClosingScreen)


def test_a_day_with_a_supplement_due_is_reached_by_enter_and_its_papers_by_one_key(
    desk: Desk, tmp_path: Path
) -> None:
    out = lead(desk, tmp_path)
    desk.clock.at = NOON + 13 * AN_HOUR
    presenter(desk).choose_day(TODAY)
    settle(desk)
    close(desk)
    with desk.storage.writing() as store:
        store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=desk.clock())
    desk.press("Alt+Right")
    settle(desk)
    choose_check(desk, "Supplement due: 14 Mar 2026")
    desk.press("Return")
    settle(desk)

    close(desk)

    assert [one.kind for one in closings(desk)] == [ClosingKind.FINAL, ClosingKind.SUPPLEMENT]
    assert (out / "ETK-HARIAN-BC-2026-03-14-2.pdf").exists()
    assert not (out / "ETK-HARIAN-BP3MI-2026-03-14-2.pdf").exists()


def test_a_printer_without_paper_stops_no_other_and_is_tried_again(
    desk: Desk, tmp_path: Path
) -> None:
    lead(desk, tmp_path)
    printers = PrintersWithoutPaper(tmp_path)
    page = presenter(desk)
    page.printers = printers
    page.destinations = replace(
        page.destinations,
        printers={Partner.CUSTOMS: ("Canon", 1), Partner.BNPP: ("Brother", 2)},
    )
    close(desk)
    troubled = [one.errand.place for one in page.state.papers if one.trouble]
    assert troubled == ["Canon"]
    assert (tmp_path / "Brother.pdf").exists()

    printers.is_empty = False
    desk.press("F7")
    settle(desk)

    assert {one.standing for one in page.state.papers} == {Standing.DONE}
    assert (tmp_path / "Canon.pdf").exists()
    assert len(closings(desk)) == 1


def test_papers_leave_the_ways_that_are_kept_at_the_post_and_data_files_by_one_key(
    desk: Desk, tmp_path: Path
) -> None:
    box, page = tmp_path / "box", presenter_of_lead(desk, tmp_path)
    box.mkdir()
    page.printers = PrintersWithoutPaper(tmp_path, takes_all=True)
    customs = Delivery(outbox=str(box), has_files=True, printer="Canon")
    with desk.storage.writing() as store:
        store.deliveries.keep(a_kept_delivery(how=customs))
    desk.press("F5")
    assert "Data files with: 1 (F9)." in desk.words
    desk.press("F9")
    assert f"Data files with: {len(Partner)} (F9)." in desk.words
    desk.press("F9")

    close(desk)

    assert {one.suffix for one in box.iterdir()} == {".pdf", ".json", ".csv", ".xlsx", ".sig"}
    [held] = [one for one in page.state.papers if one.is_held]
    assert (held.errand.place, held.standing) == ("Canon", Standing.DONE)
    assert {one.suffix for one in (tmp_path / "papers").iterdir()} == {".pdf"}


def test_a_stick_that_was_pulled_out_is_told_and_its_folder_is_not_made(
    desk: Desk, tmp_path: Path
) -> None:
    lead(desk, tmp_path)
    stick, page = tmp_path / "stick", presenter(desk)
    page.destinations = replace(page.destinations, outboxes={Partner.CUSTOMS: stick})

    close(desk)

    assert not stick.exists()
    (row,) = [one for one in page.state.papers if one.trouble]
    assert row.errand.subject is Partner.CUSTOMS
    stick.mkdir()
    desk.press("F7")
    settle(desk)
    assert [one.suffix for one in stick.iterdir()] == [".pdf"]


def test_a_cancelled_run_leaves_what_has_left_and_makes_the_rest_later(
    desk: Desk, tmp_path: Path
) -> None:
    out, page = lead(desk, tmp_path), presenter(desk)

    def cancel_after_two(_state: object) -> None:
        if page.state.doing is Doing.GIVING_OUT and page.state.left >= 2:
            page.cancel()

    page.changed.connect(cancel_after_two)
    close(desk)
    page.changed.disconnect(cancel_after_two)
    left = len(list(out.iterdir()))
    assert 2 <= left < EVERY
    assert all(one.suffix == ".pdf" for one in out.iterdir())
    assert "stay given out" in desk.words

    desk.press("F7")
    settle(desk)

    assert len(list(out.iterdir())) == EVERY
    assert len(closings(desk)) == 1


def test_after_a_power_cut_the_missing_papers_are_offered_alone(desk: Desk, tmp_path: Path) -> None:
    siregar = desk.program.access.sign_in("siregar", PASSWORD)
    planned = a_closing(officer=siregar.id, at=desk.clock() - 2 * A_MINUTE)
    with desk.storage.writing() as store:
        store.closings.add(planned)

    out = lead(desk, tmp_path)
    settle(desk)
    close(desk)

    assert len(list(out.iterdir())) == EVERY - 1  # who is inside is told as of now alone
    assert closings(desk) == [planned]


def test_who_is_second_is_told_who_closed_the_day(desk: Desk, tmp_path: Path) -> None:
    lead(desk, tmp_path)
    settle(desk)
    other = a_closing(officer=desk.program.access.sign_in("siregar", PASSWORD).id)
    with desk.storage.writing() as store:
        store.closings.add(other)

    close(desk)

    assert "closed already, by Budi Siregar" in desk.words


def test_an_officer_has_neither_page_nor_key(desk: Desk) -> None:
    desk.work_as("lestari")
    go_to(desk, "Shift")
    assert isinstance(desk.screen(Screen), ShiftScreen)
    desk.press("Ctrl+D")
    assert isinstance(desk.screen(Screen), ShiftScreen)


def test_a_lead_at_a_counter_is_led_to_the_traveller_who_waits(desk: Desk, tmp_path: Path) -> None:
    with desk.storage.writing() as store:
        assert store.posts.counters()[0] == Counter("1")
    desk.work_as("siregar")
    go_to(desk, "Shift")
    desk.press("Ctrl+D")
    settle(desk)
    assert "Nobody stands undecided" in _checks(desk)
    presenter(desk).has_traveller = lambda: True
    desk.press("F5")
    settle(desk)
    assert "A traveller stands undecided" in _checks(desk)


def _checks(desk: Desk) -> str:
    model = desk.screen(ClosingScreen).checks.model()
    return "\n".join(model.index(row, 1).data() for row in range(model.rowCount()))


def test_nothing_is_cut_with_longer_words(desk: Desk, tmp_path: Path) -> None:
    lead(desk, tmp_path)
    close(desk)
    with stretched_words(desk.application):
        desk.settle()
        assert_nothing_cut(desk.screen(ClosingScreen))


def test_tomorrow_cannot_be_chosen(desk: Desk, tmp_path: Path) -> None:
    lead(desk, tmp_path)
    settle(desk)

    presenter(desk).choose_day(TODAY + A_DAY)
    settle(desk)

    assert presenter(desk).state.day_on == TODAY

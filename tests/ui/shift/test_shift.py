"""The shift, worked by keys on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from checkpoint.domain.posts.post import Direction, Duty, Lane
from checkpoint.domain.shifts.sheet import Said
from checkpoint.domain.shifts.shift import Shift, ShiftEnd
from checkpoint.storage.opening import open_database
from tests.builders import A_MINUTE, AN_HOUR, a_lead
from tests.fakes import PlainPasswordHasher
from tests.services.worlds import PASSWORD
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish, settings_in
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.shift.end_dialog import EndShiftDialog
from ui.shift.presenter import ShiftPresenter
from ui.shift.sheets_dialog import SheetsDialog
from ui.shift.view import ShiftScreen
from ui.widgets.header_bar import HeaderBar


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of a post with two leads; nobody is signed in."""
    furnish(tmp_path)
    other = a_lead(login="halim", name="Sari Halim")
    place = settings_in(tmp_path).database
    with open_database(place, create=False) as storage, storage.writing() as store:
        store.staff.put(other)
        store.staff.set_password_hash(other.id, PlainPasswordHasher().hash(PASSWORD))
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def lead(desk: Desk) -> None:
    """The first lead signs in without a counter, and looks at the shift."""
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    desk.press("Ctrl+3")


def open_shift(desk: Desk, regu: str = "Regu A") -> None:
    desk.press("F2")
    desk.press("Ctrl+A")
    desk.write(regu)
    desk.press("Return")


def current(desk: Desk) -> Shift | None:
    with desk.storage.reading() as store:
        return store.shifts.current("ETK")


def ends(desk: Desk) -> list[ShiftEnd]:
    with desk.storage.reading() as store:
        return [one.end for one in store.shifts.last("ETK", most=9) if one.end is not None]


def rows(desk: Desk) -> list[list[str]]:
    """Counter and officer of each row."""
    model = desk.screen(ShiftScreen).table.model()
    places = range(model.rowCount())
    return [[model.index(row, column).data() for column in range(2)] for row in places]


def header(desk: Desk) -> str:
    bar = desk.window_app.window.findChild(HeaderBar)
    assert isinstance(bar, HeaderBar)
    return words_on(bar)


def asked() -> QWidget:
    """The dialog that stands above the page."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return dialog


def sign(desk: Desk, login: str = "halim", password: str = PASSWORD) -> None:
    """In the dialog of the hand-over, have somebody sign."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EndShiftDialog)
    desk.focus(dialog.sign.name)
    dialog.sign.name.clear()
    desk.write(login)
    desk.press("Tab")
    desk.write(password)
    desk.press("Return")


def test_the_shift_stands_behind_the_journal_for_who_works_the_border(desk: Desk) -> None:
    desk.sign_in("dewi", PASSWORD)
    assert "Shift" not in desk.tabs
    desk.press("Ctrl+Q")
    lead(desk)
    assert desk.tabs[1:3] == ["Journal", "Shift"]
    assert isinstance(desk.screen(ShiftScreen), ShiftScreen)


def test_a_lead_is_told_that_no_shift_is_open_and_opens_one_by_two_keys(desk: Desk) -> None:
    lead(desk)
    assert "No shift is open" in header(desk)

    open_shift(desk)

    shift = current(desk)
    assert shift is not None
    assert shift.regu == "Regu A"
    assert "Regu A · led by Budi Siregar · since 14 Mar 12:00 WIB" in desk.words
    assert "NIL" in desk.words
    assert "No shift is open" not in header(desk)


def test_a_counter_officer_is_not_told_and_asked_for_nothing(desk: Desk) -> None:
    desk.work_as("lestari")
    assert "No shift is open" not in header(desk)

    desk.press("Ctrl+3")

    assert rows(desk) == [["1", "Ayu Lestari"]]
    assert desk.screen(ShiftScreen).key_hints() == ()


def test_who_sits_at_which_counter_is_seen_and_signing_out_leaves_it(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("Ctrl+Q")
    assert desk.acts[-2:] == ["counter_left", "signed_out"]

    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    desk.press("Ctrl+3")
    assert rows(desk) == []


def test_a_shift_without_a_name_is_not_opened(desk: Desk) -> None:
    lead(desk)
    desk.press("F2")
    desk.press("Return")

    assert desk.is_asking()
    assert current(desk) is None


def test_two_leads_hand_the_shift_over_by_keys_alone(desk: Desk) -> None:
    lead(desk)
    open_shift(desk)
    desk.clock.forward(8 * AN_HOUR)
    desk.press("F6")
    assert "Counters" in words_on(asked())
    desk.write("Printer konter 2 macet.")
    desk.press("Tab")
    desk.write("Lembar 4")
    desk.press("Tab")
    desk.write("Bus terlambat")
    desk.press("Tab")
    desk.write("Regu B")
    desk.press("Tab")
    desk.write("halim")
    desk.press("Tab")
    desk.write(PASSWORD)
    desk.press("Return")

    assert not desk.is_asking()
    (end,) = ends(desk)
    assert (end.sheet.giver, end.sheet.taker) == ("Budi Siregar", "Sari Halim")
    assert end.sheet.said.faults == "Printer konter 2 macet."
    assert end.sheet.said.backlog == "Lembar 4"
    assert end.sheet.said.notes == "Bus terlambat"
    assert "Handed over under ETK/REGU/2026-03-14/1" in desk.words
    assert "Regu B · led by Sari Halim" in desk.words


def test_a_wrong_password_costs_nothing_that_was_typed(desk: Desk) -> None:
    lead(desk)
    open_shift(desk)
    desk.press("F6")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EndShiftDialog)
    desk.write("Printer konter 2 macet.")
    dialog.regu.setText("Regu B")
    sign(desk, password="salah")
    assert "wrong" in words_on(dialog)

    desk.write("kata")
    desk.presenter(ShiftPresenter).look()
    desk.settle()
    assert dialog.sign.password.text() == "kata", "a look at the counters clears no password"
    dialog.sign.password.clear()
    sign(desk, "siregar")
    assert "Two leads sign" in words_on(dialog)
    sign(desk)

    (end,) = ends(desk)
    assert end.sheet.said.faults == "Printer konter 2 macet."


def test_who_was_slower_is_told_that_the_shift_was_handed_over_meanwhile(desk: Desk) -> None:
    lead(desk)
    open_shift(desk)
    desk.press("F7")
    shift = current(desk)
    assert shift is not None
    with desk.storage.reading() as store:
        officer = store.staff.by_login("halim")
    assert officer is not None
    signed = desk.program.shifts.confirm(officer, "siregar", PASSWORD)
    desk.program.shifts.hand_over(officer, shift.id, Said(), "Regu B", confirmed=signed)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EndShiftDialog)
    desk.focus(dialog.reason)
    desk.write("Pulang.")
    desk.press("Return")

    assert "not open any more" in words_on(dialog)
    desk.press("Escape")
    assert "Regu B · led by Sari Halim" in desk.words


def test_a_shift_is_closed_with_a_reason_where_nobody_takes_it(desk: Desk) -> None:
    lead(desk)
    open_shift(desk)
    desk.press("F7")
    desk.press("Return")
    assert desk.is_asking(), "a reason is asked for"
    assert current(desk) is not None
    desk.write("Pos tutup.")
    desk.press("Return")

    assert current(desk) is None
    assert ends(desk)[0].sheet.reason == "Pos tutup."
    assert "No shift is open" in header(desk)


def test_an_officer_forgotten_signed_in_is_closed_by_one_key_and_a_word(desk: Desk) -> None:
    with desk.storage.reading() as store:
        officer = store.staff.by_login("lestari")
        counter = store.posts.counters()[0]
        post = store.posts.post()
    assert officer is not None
    assert post is not None
    duty = Duty(post=post, counter=counter, direction=Direction.ENTRY, lane=Lane.PASSPORT)
    desk.program.counter.open(officer, duty)
    desk.clock.forward(AN_HOUR)
    lead(desk)
    assert rows(desk) == [["1", "Ayu Lestari"]]
    desk.press("F8")
    assert "since 14 Mar 12:00; last record: –" in words_on(asked())
    desk.press("Return")

    assert rows(desk) == []
    assert "the mark stands on the sheet" in desk.words


def test_the_sheet_of_a_past_shift_is_saved_and_that_is_noted(desk: Desk, tmp_path: Path) -> None:
    lead(desk)
    open_shift(desk)
    desk.press("F7")
    desk.write("Pos tutup.")
    desk.press("Return")
    desk.press("F9")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SheetsDialog)
    dialog.save.click()
    files = QApplication.activeModalWidget()
    assert isinstance(files, QFileDialog)
    files.fileSelected.emit(str(tmp_path / "regu.pdf"))
    files.done(0)
    desk.settle()

    assert (tmp_path / "regu.pdf").read_bytes().startswith(b"%PDF")
    assert desk.acts[-2:] == ["shift_sheet_printed", "report_issued"]
    assert "ETK/REGU/2026-03-14/1 is in the file." in desk.words


def test_the_page_looks_again_while_it_is_in_front(desk: Desk) -> None:
    lead(desk)
    with desk.storage.reading() as store:
        officer = store.staff.by_login("halim")
    assert officer is not None
    desk.program.shifts.open(officer, "Regu C")
    desk.clock.forward(A_MINUTE)
    presenter = desk.presenter(ShiftPresenter)

    presenter.look()
    desk.settle()

    assert "Regu C · led by Sari Halim" in desk.words


def test_nothing_is_cut_where_words_are_longer(desk: Desk) -> None:
    lead(desk)
    open_shift(desk)
    with stretched_words(desk.application):
        desk.press("F6")
        assert_nothing_cut(asked())
        desk.press("Escape")
        assert_nothing_cut(desk.window_app.window)

"""The whole register on the journal's screen, by keyboard alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from checkpoint.domain.errors import StorageUnavailable
from checkpoint.domain.journal.search import PAGE
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.statistics.question import Period
from tests.builders import A_DAY, A_MINUTE, NOON, TODAY
from tests.services.worlds import PASSWORD
from tests.ui.journal.driver import SECOND, SUPARMAN, JournalDriver, three_records, words_of
from ui.journal.found_pages import MOST_HELD
from ui.journal.search_bar import FIRST_DAY
from ui.journal.states import Browsing, Cancelling, Correcting

LONG_AGO = NOON - 200 * A_DAY


def open_register(journal: JournalDriver) -> None:
    journal.open()
    journal.key("Ctrl+F")


def names(journal: JournalDriver) -> list[str]:
    model = journal.screen.found.model
    return [model.index(row, 3).data() for row in range(model.rowCount())]


def directions(journal: JournalDriver) -> set[Direction]:
    model = journal.screen.found.model
    rows = [model.row(number) for number in range(model.rowCount())]
    return {row.facts.direction for row in rows if row is not None}


def test_a_key_leads_from_the_day_to_the_whole_register_and_back(journal: JournalDriver) -> None:
    three_records(journal)
    journal.record(crossed_at=LONG_AGO, document=SUPARMAN)
    journal.open()
    assert len(journal.numbers) == 3

    journal.key("Ctrl+F")
    assert len(names(journal)) == 4
    assert "4 found" in journal.screen.found.count.text()

    journal.key("Ctrl+F")
    assert journal.screen.page.isVisible()
    assert len(journal.numbers) == 3


def test_typing_finds_at_once_and_escape_shows_all_again(journal: JournalDriver) -> None:
    three_records(journal)
    journal.record(crossed_at=LONG_AGO, document=SUPARMAN)
    open_register(journal)

    journal.type("suparm")
    assert names(journal) == ["SUPARMAN", "SUPARMAN"]

    journal.press(Qt.Key.Key_Backspace, times=6)
    journal.type("nobody")
    assert names(journal) == []
    assert "No record fits" in words_of(journal.screen.found.empty)

    journal.key("Esc")
    assert len(names(journal)) == 4


def test_a_period_and_the_sides_by_which_records_differ_narrow_it(journal: JournalDriver) -> None:
    three_records(journal)
    journal.record(crossed_at=LONG_AGO, direction=Direction.EXIT)
    open_register(journal)

    bar = journal.screen.found.bar
    bar.first.setFocus()
    journal.type("14032026")
    assert journal.search.state.search.period == Period.of_day(TODAY)
    assert len(names(journal)) == 3

    bar.first.clear()
    journal.press(Qt.Key.Key_F3, times=2)
    assert journal.search.state.search.direction is Direction.EXIT
    assert directions(journal) == {Direction.EXIT}

    bar.nationality.setFocus()
    journal.type("idn")
    assert journal.search.state.search.nationality == "IDN"


def test_a_period_the_wrong_way_round_is_marked_and_asks_nothing(journal: JournalDriver) -> None:
    three_records(journal)
    open_register(journal)
    bar = journal.screen.found.bar

    bar.last.setFocus()
    journal.type("01012026")
    bar.first.setFocus()
    journal.type("01022026")

    assert bar.first.property("faulty") == "yes"
    assert journal.search.state.search.period == Period(FIRST_DAY, TODAY.replace(month=1, day=1))


def test_an_end_of_the_last_century_alone_finds_nobody_and_is_no_fault(
    journal: JournalDriver,
) -> None:
    three_records(journal)
    open_register(journal)
    journal.screen.found.bar.last.setFocus()
    journal.type("31121999")

    assert journal.search.state.search.period == Period.of_day(date(1999, 12, 31))
    assert names(journal) == []


def test_a_period_that_was_taken_back_narrows_nothing_any_more(journal: JournalDriver) -> None:
    three_records(journal)
    journal.record(crossed_at=LONG_AGO)
    open_register(journal)
    bar = journal.screen.found.bar
    bar.first.setFocus()
    journal.type("14032026")
    journal.key("Esc")
    assert len(names(journal)) == 4

    bar.last.setFocus()
    journal.type("15032026")

    assert len(names(journal)) == 4


def test_trouble_with_what_nobody_wants_any_more_is_not_told(journal: JournalDriver) -> None:
    three_records(journal)
    open_register(journal)
    journal.storage.read_failure = StorageUnavailable("gone")
    journal.screen.found.bar.text.setText("nobody")
    journal.screen.found.bar.text.setText("sup")
    journal.storage.read_failure = None
    journal.settle()

    assert journal.search.state.trouble is None
    assert names(journal) == ["SUPARMAN"]


def test_enter_opens_the_day_of_a_record_at_it(journal: JournalDriver) -> None:
    three_records(journal)
    old = journal.record(crossed_at=LONG_AGO, document=SUPARMAN)
    journal.record(crossed_at=LONG_AGO + A_MINUTE)
    open_register(journal)
    journal.type("suparman")
    journal.press(Qt.Key.Key_Down)
    journal.press(Qt.Key.Key_Return)

    state = journal.presenter.state
    assert isinstance(state, Browsing)
    assert (state.selected, state.day.on) == (old.crossing.id, old.day_on)
    assert journal.screen.page.isVisible()


@pytest.mark.parametrize(("key", "becomes"), [("F2", Correcting), ("F8", Cancelling)])
def test_what_is_done_with_a_record_of_the_day_is_done_with_one_found(
    journal: JournalDriver, key: str, becomes: type
) -> None:
    three_records(journal)
    old = journal.record(crossed_at=LONG_AGO, document=SUPARMAN)
    open_register(journal)
    journal.type("suparman")
    journal.press(Qt.Key.Key_Down)

    journal.key(key)

    state = journal.presenter.state
    assert isinstance(state, becomes)
    assert isinstance(state, Correcting | Cancelling)
    assert state.record.crossing.id == old.crossing.id


def test_reading_on_never_ends_and_holds_few_records(journal: JournalDriver) -> None:
    count = (MOST_HELD + 2) * PAGE + 7
    for n in range(count):
        journal.record(crossed_at=NOON - n * A_MINUTE)
    open_register(journal)
    model = journal.screen.found.model
    assert model.rowCount() == PAGE

    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
        journal.settle()
    assert model.rowCount() == count
    missing = [row for row in range(0, count, PAGE) if journal.search.pages.entry(row) is None]
    assert len(missing) == count // PAGE + 1 - MOST_HELD

    row = missing[-1]
    assert model.row(row) is None
    journal.settle()
    again = model.row(row)
    assert again is not None
    assert again.facts.at == NOON - row * A_MINUTE


def test_what_is_typed_on_meanwhile_is_all_that_is_asked(journal: JournalDriver) -> None:
    """The first is under way; of what was typed after it, only the last is still wanted."""
    three_records(journal)
    open_register(journal)
    readings = journal.storage.readings
    journal.screen.found.bar.text.setText("nobody")
    journal.settle()
    of_one = journal.storage.readings - readings

    readings = journal.storage.readings
    for text in ("s", "su", "sup", "supa"):
        journal.screen.found.bar.text.setText(text)
    journal.settle()

    assert names(journal) == ["SUPARMAN"]
    assert journal.storage.readings - readings <= 3 * of_one


def test_a_correction_is_seen_among_what_was_found(journal: JournalDriver) -> None:
    three_records(journal)
    open_register(journal)
    journal.key("F8")
    journal.presenter.cancel("Tercatat dua kali.", SECOND.login, PASSWORD)
    journal.settle()

    journal.key("Ctrl+F")

    assert len(names(journal)) == 4


def test_trouble_is_told_and_typing_tries_again(journal: JournalDriver) -> None:
    three_records(journal)
    open_register(journal)
    journal.storage.read_failure = StorageUnavailable("gone")
    journal.type("s")
    assert names(journal) == []

    journal.storage.read_failure = None
    journal.type("up")
    assert names(journal) == ["SUPARMAN"]


def test_a_shift_lead_writes_what_was_found_and_is_told_how_many(journal: JournalDriver) -> None:
    three_records(journal)
    open_register(journal)
    journal.type("sup")

    journal.search.export(Path("found"))
    journal.settle()

    ((path, search),) = journal.written
    assert (path.name, search.text) == ("found.xlsx", "sup")
    assert "1 records written to found.xlsx" in journal.screen.found.count.text()


def test_a_counter_officer_finds_and_writes_nothing(read_only: JournalDriver) -> None:
    three_records(read_only)
    open_register(read_only)
    read_only.type("sup")

    assert names(read_only) == ["SUPARMAN"]
    hints = {hint.key: hint.is_shown for hint in read_only.screen.key_hints()}
    assert hints["Ctrl+E"] is False
    read_only.key("Ctrl+E")
    assert read_only.screen.findChild(QFileDialog) is None

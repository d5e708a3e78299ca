"""Cases among the journal's entries, and the way from a record to its case."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from checkpoint.domain.cases.case import Case, CaseKind
from checkpoint.domain.cases.events import Closed, Decided
from checkpoint.domain.cases.masking import MASK
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.journal.search import PAGE, EntryKind
from checkpoint.services import journal_search
from tests.builders import A_MINUTE, AN_HOUR, NOON, TODAY, a_case, a_case_event, a_decision
from tests.ui.journal.driver import SUPARMAN, JournalDriver, words_of

OUTCOME, LAST = 7, 10


def refer(journal: JournalDriver, **changes: Any) -> Case:
    """Somebody is referred at noon, admitted a minute later, and his case is closed after that."""
    case = a_case(**changes)
    at = case.opened_at
    officer = journal.officer.id
    journal.record(
        id=case.visit,
        document=case.document,
        crossed_at=at,
        decision=a_decision(outcome=Outcome.REFERRED, officer=officer, reason="Ragu."),
    )
    journal.record(id=case.id, document=case.document, crossed_at=at + A_MINUTE)
    decided = Decided(case.id, Outcome.ADMITTED, "Orang yang sama.")
    with journal.storage.writing() as store:
        store.cases.open(case)
        for n, what in enumerate((decided, Closed()), start=1):
            store.cases.add(a_case_event(case, what=what, officer=officer, at=at + n * A_MINUTE))
    return case


def open_register(journal: JournalDriver) -> list[UUID]:
    """The whole register; the ids of the cases that are asked for from then on."""
    asked: list[UUID] = []
    journal.screen.case_wanted.connect(asked.append)
    journal.open()
    journal.key("Ctrl+F")
    return asked


def cells(journal: JournalDriver, column: int) -> list[str]:
    model = journal.screen.found.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def choose(journal: JournalDriver, row: int) -> None:
    journal.screen.found.table.select_row(row)
    journal.settle()


def test_a_case_stands_between_the_crossings_as_it_was_opened_decided_and_closed(
    journal: JournalDriver,
) -> None:
    refer(journal)
    open_register(journal)

    assert sorted(cells(journal, OUTCOME)) == [
        "Closed",
        "Decided",
        "Let through",
        "Opened",
        "Referred",
    ]
    assert cells(journal, OUTCOME)[0] == "Closed"
    assert set(cells(journal, LAST)) == {f"{TODAY}/1"}
    assert "Case 2026-03-14/1 · NUR AISYAH ROSLI" in words_of(journal.screen.found.case)
    assert "Doubtful document" in words_of(journal.screen.found.case)


def test_enter_opens_a_case_and_one_key_opens_it_from_its_records_too(
    journal: JournalDriver,
) -> None:
    case = refer(journal)
    asked = open_register(journal)

    journal.press(Qt.Key.Key_Return)
    assert asked == [case.id]

    for row in range(5):
        choose(journal, row)
        journal.key("Ctrl+K")
    assert asked == [case.id] * 6


def test_the_key_works_in_the_day_and_only_where_there_is_a_case(journal: JournalDriver) -> None:
    refer(journal)
    journal.record(crossed_at=NOON + AN_HOUR, document=SUPARMAN)
    asked: list[UUID] = []
    journal.screen.case_wanted.connect(asked.append)
    journal.open()
    assert "Ctrl+K case" not in journal.keys

    journal.press(Qt.Key.Key_Down)
    journal.key("Ctrl+K")

    assert len(asked) == 1
    assert f"{TODAY}/1 · Doubtful document · Closed" in journal.detail
    assert journal.column("Amended") == ["", f"{TODAY}/1", f"{TODAY}/1"]


def test_a_cancellation_of_a_referral_leads_to_the_same_case(journal: JournalDriver) -> None:
    case = refer(journal)
    asked: list[UUID] = []
    journal.screen.case_wanted.connect(asked.append)
    journal.open()
    journal.select(1)
    journal.cancel()

    journal.key("Ctrl+K")

    assert asked == [case.id]


@pytest.mark.parametrize(
    ("typed", "count"),
    [(f"{TODAY}/1", 4), ("aisyah", 5), ("K12345678", 5), (f"{TODAY}/2", 1), ("suparman", 0)],
)
def test_typing_finds_a_case_by_its_number_its_person_and_his_document(
    journal: JournalDriver, typed: str, count: int
) -> None:
    refer(journal)
    open_register(journal)

    journal.type(typed)

    assert len(cells(journal, OUTCOME)) == count


def test_cases_alone_are_chosen_by_keyboard(journal: JournalDriver) -> None:
    refer(journal)
    open_register(journal)
    box = journal.screen.found.bar.boxes["kind"]
    box.setFocus()

    journal.press(Qt.Key.Key_Down, times=2)

    assert journal.search.state.search.kind is EntryKind.CASE
    assert cells(journal, OUTCOME) == ["Closed", "Decided", "Opened"]


def test_the_counter_sees_of_a_protected_case_that_it_is_there_and_opens_it_nowhere(
    read_only: JournalDriver,
) -> None:
    refer(read_only, kind=CaseKind.POSSIBLE_TRAFFICKING)
    asked = open_register(read_only)

    assert {MASK} == set(cells(read_only, 3))
    for row in range(5):
        choose(read_only, row)
        assert "Ctrl+K case" not in read_only.keys
    choose(read_only, 0)
    assert read_only.keys["Enter open the case"] is False
    read_only.press(Qt.Key.Key_Return)
    assert asked == []
    shown = words_of(read_only.screen.found.case)
    assert "named roles alone" in shown
    assert "trafficking" not in shown


def test_what_is_found_is_counted_further_than_it_is_shown(
    journal: JournalDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(PAGE + 7):
        journal.record(crossed_at=NOON - n * A_MINUTE)
    open_register(journal)
    assert journal.screen.found.model.rowCount() == PAGE
    assert journal.screen.found.count.text().startswith("107 found")

    monkeypatch.setattr(journal_search, "MOST_TALLIED", PAGE + 1)
    journal.type("aisyah")
    assert journal.screen.found.count.text().startswith("more than 101 found")


def test_a_counter_officer_is_told_how_many_were_found_too(read_only: JournalDriver) -> None:
    for n in range(PAGE + 7):
        read_only.record(crossed_at=NOON - n * A_MINUTE)
    open_register(read_only)

    assert read_only.screen.found.count.text() == "107 found"


def test_a_file_that_does_not_hold_all_says_what_to_do(
    journal: JournalDriver, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_search, "MOST_EXPORTED", 2)
    refer(journal)
    open_register(journal)

    journal.search.export(tmp_path / "found")
    journal.settle()

    said = journal.screen.found.count.text()
    assert "Only the newest 2 records fit into found.xlsx." in said
    assert "put 14 Mar 2026 into “until”" in said

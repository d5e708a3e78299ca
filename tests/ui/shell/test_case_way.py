"""From the journal to a case of the second line, by the keyboard alone."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.words.catalogue import Language
from tests.builders import NOON, a_case, a_crossing, a_decision
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk
from tests.ui.shell.test_key_room import cut_in
from ui.cases.presenter import CasesPresenter
from ui.cases.states import Filing
from ui.cases.view import CasesScreen
from ui.journal.view import JournalScreen


def refer(desk: Desk, kind: CaseKind = CaseKind.DOCUMENT_DOUBT) -> UUID:
    """A traveller waits in the second line."""
    with desk.storage.reading() as store:
        officer = next(one.id for one in store.staff.every() if one.login == "lestari")
    case = a_case(officer=officer, kind=kind)
    visit = a_crossing(
        id=case.visit, decision=a_decision(outcome=Outcome.REFERRED, officer=officer)
    )
    with desk.storage.writing() as store:
        store.crossings.add(visit, day_on=NOON.date(), recorded_at=NOON)
        store.cases.open(case)
    return case.id


def go_to_journal(desk: Desk, login: str = "siregar") -> None:
    desk.sign_in(login, PASSWORD)
    desk.press("F8")
    desk.press(f"Ctrl+{desk.tabs.index('Journal') + 1}")
    desk.screen(JournalScreen)


def case_open(desk: Desk) -> UUID | None:
    """The case that lies open in front."""
    desk.screen(CasesScreen)
    (presenter,) = desk.window_app.window.findChildren(CasesPresenter)
    state = presenter.state
    return state.file.state.case.id if isinstance(state, Filing) else None


def test_one_key_leads_from_a_record_of_the_day_to_its_case(desk: Desk) -> None:
    case = refer(desk)
    go_to_journal(desk)
    desk.press("Ctrl+K")
    assert case_open(desk) == case


def test_enter_leads_from_a_case_that_was_found_to_the_case(desk: Desk) -> None:
    case = refer(desk)
    go_to_journal(desk)
    desk.press("Ctrl+F")
    desk.write("2026-03-14/1")
    found = desk.screen(JournalScreen).found
    rows = [found.model.row(number) for number in range(2)]
    found.table.select_row([row is not None and row.step is not None for row in rows].index(True))
    QTest.keyClick(found.table, Qt.Key.Key_Return)
    desk.settle()
    assert case_open(desk) == case


def test_the_counter_is_led_to_no_protected_case(desk: Desk) -> None:
    refer(desk, CaseKind.POSSIBLE_TRAFFICKING)
    go_to_journal(desk, "lestari")
    desk.press("Ctrl+K")
    desk.screen(JournalScreen)


@pytest.mark.parametrize("language", Language)
def test_the_key_has_room_beside_the_others(desk: Desk, language: Language) -> None:
    refer(desk)
    go_to_journal(desk)
    desk.window_app.looks.set_language(language)
    desk.write("nur")
    assert cut_in(desk) == []
    desk.press("Ctrl+F")
    desk.write("nur")
    assert cut_in(desk) == []

"""What is over, from the queue by keys alone: read again, and its papers printed as copies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.cases.events import Closed, Decided
from checkpoint.domain.crossings.crossing import Decision, Outcome
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.groups.events import GroupEvent, HandedOver, Joined
from checkpoint.domain.groups.group import GroupKind, Role
from checkpoint.domain.posts.post import Direction
from tests.builders import (
    A_MINUTE,
    LESTARI,
    NOON,
    TODAY,
    a_case,
    a_case_event,
    a_crossing,
    a_document,
    a_group,
    an_id,
    an_indonesian_passport,
)
from tests.services.test_cases import TO_POLICE
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk, a_desk, furnish
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.cases.archive_page import ArchivePage
from ui.cases.presenter import CasesPresenter
from ui.cases.states import Filing, Queueing
from ui.cases.view import CasesScreen
from ui.papers.view import PapersDialog


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        remember(desk)
        yield desk


def remember(desk: Desk) -> None:
    """A postponed departure and a document handed to the police, both closed, and a convoy."""
    with desk.storage.writing() as store:
        people = {one.login: one.id for one in store.staff.every()}
        decided = a_crossing(
            direction=Direction.EXIT,
            document=an_indonesian_passport(),
            decision=Decision(
                outcome=Outcome.POSTPONED,
                officer=people["lestari"],
                reason="Kontrak tidak ada.",
                ground=Ground.UNPROCEDURAL_WORKER,
                lead=people["siregar"],
            ),
        )
        first = a_case(officer=people["lestari"])
        second = a_case(
            officer=people["lestari"],
            document=decided.document,
            direction=Direction.EXIT,
            opened_at=NOON + A_MINUTE,
        )
        third = a_case(
            officer=people["lestari"],
            document=a_document(number="K55555555", national_number=""),
            kind=CaseKind.POSSIBLE_TRAFFICKING,
        )
        ends = {
            first: TO_POLICE,
            second: Decided(decided.id, Outcome.POSTPONED, "Kontrak tidak ada."),
            third: TO_POLICE,
        }
        store.crossings.add(decided, day_on=TODAY, recorded_at=NOON)
        for case, end in ends.items():
            visit = a_crossing(id=case.visit)
            store.crossings.add(visit, day_on=TODAY, recorded_at=NOON)
            store.cases.open(case)
            for what in (end, Closed()):
                store.cases.add(a_case_event(case, what=what))
        group, member = a_group(kind=GroupKind.CONVOY, opened_at=NOON - A_MINUTE), a_crossing()
        store.crossings.add(member, day_on=TODAY, recorded_at=NOON)
        store.groups.open(group)
        given = HandedOver(TO_POLICE.hand_over, (member.id,))
        for fact in (Joined(member.id, Role.LEADER), given):
            event = GroupEvent(id=an_id(), group=group.id, officer=LESTARI, at=NOON, what=fact)
            store.groups.add(event)


def look_back(desk: Desk, login: str = "lestari") -> None:
    desk.sign_in(login, PASSWORD)
    desk.press("F8")
    desk.press(f"Ctrl+{desk.tabs.index('Second line') + 1}")
    desk.press("F3")


def page_of(desk: Desk) -> ArchivePage:
    page = desk.screen(CasesScreen).findChild(ArchivePage)
    assert isinstance(page, ArchivePage)
    return page


def rows(desk: Desk) -> list[str]:
    """Whom the list tells, from above."""
    model = page_of(desk).table.model()
    return [str(model.index(at, 1).data()) for at in range(model.rowCount())]


def papers(desk: Desk) -> str:
    """What is offered to be printed."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PapersDialog)
    return " ".join(dialog.paper.itemText(at) for at in range(dialog.paper.count()))


def test_what_is_over_is_listed_newest_first_and_found_by_typing(desk: Desk) -> None:
    look_back(desk)
    assert rows(desk) == ["SUPARMAN", "NUR AISYAH ROSLI", "People handed over: 1"]

    desk.write("suparman")
    desk.press("Return")
    assert rows(desk) == ["SUPARMAN"]
    desk.press("F8")
    assert len(rows(desk)) == 3
    desk.press("F4")
    desk.write("convoy")
    assert rows(desk) == ["People handed over: 1"]

    desk.press("Esc")
    assert "Nobody waits" in desk.words


def test_protected_cases_are_listed_for_named_roles_alone(desk: Desk) -> None:
    look_back(desk, "siregar")

    assert len(rows(desk)) == 4
    model = page_of(desk).table.model()
    abouts = [str(model.index(at, 2).data()) for at in range(4)]
    assert sum("protected" in one for one in abouts) == 1


def test_a_closed_case_is_read_and_lies_where_it_was_on_going_back(desk: Desk) -> None:
    look_back(desk)
    desk.press("Return")
    state = desk.presenter(CasesPresenter).state
    assert isinstance(state, Filing)
    assert state.file.state.is_closed
    assert "Case closed" in desk.words
    assert not desk.screen(CasesScreen).file.note.isVisible()

    desk.press("Esc")
    assert isinstance(desk.presenter(CasesPresenter).state, Queueing)
    assert len(rows(desk)) == 3


def test_the_papers_of_a_closed_case_are_printed_again_as_copies(
    desk: Desk, tmp_path: Path
) -> None:
    look_back(desk)
    desk.press("Return")
    for place, ask in enumerate(("issued", "copy")):
        desk.press("Ctrl+S")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PapersDialog)
        assert ("Copy of" in papers(desk)) is (ask == "copy")
        wanted = dialog.paper.chosen
        dialog.save_to(tmp_path / f"{place}.pdf", wanted)  # type: ignore[arg-type]
        desk.settle()
        desk.press("Esc")

    assert (tmp_path / "1.pdf").read_bytes().startswith(b"%PDF")


def test_the_record_of_a_convoy_is_at_hand_after_it_was_closed(desk: Desk) -> None:
    look_back(desk)
    desk.press("Down")
    desk.press("Down")
    desk.press("Return")

    assert "Aiptu Hasan" in papers(desk)


def test_nothing_is_cut_in_longer_words(desk: Desk) -> None:
    look_back(desk)
    with stretched_words(desk.application):
        assert_nothing_cut(desk.screen(CasesScreen))


def test_what_was_found_is_forgotten_when_another_page_comes(desk: Desk) -> None:
    look_back(desk)
    desk.press("Ctrl+1")
    desk.press(f"Ctrl+{desk.tabs.index('Second line') + 1}")

    assert "Nobody waits" in desk.words
    assert rows(desk) == []

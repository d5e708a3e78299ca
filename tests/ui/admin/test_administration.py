"""An administrator at work: staff, post and audit trail, by keys, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.domain.audit.records import Fault, RecordFault
from checkpoint.domain.audit.trail import ChainBreak
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.domain.reporting.delivery import Receiver
from checkpoint.services.auditing import Proof
from tests.builders import TODAY
from tests.fakes import PlainPasswordHasher
from tests.services.worlds import PASSWORD
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish
from ui.admin.audit_panel import AuditPanel
from ui.admin.states import AdminState
from ui.admin.view import AdminScreen
from ui.delivery.view import DeliveryDialog

ANOTHER_PASSWORD = "sungai kapuas pagi"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of an administrator who has just signed in."""
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        desk.sign_in("dewi", PASSWORD)
        yield desk


def staff(desk: Desk) -> dict[str, Officer]:
    with desk.storage.reading() as store:
        return {officer.login: officer for officer in store.staff.every()}


def fill(desk: Desk, *texts: str) -> None:
    for text in texts:
        desk.write(text)
        desk.press("Tab")


def select(desk: Desk, login: str) -> None:
    """Go to somebody's row with the arrow keys."""
    table = desk.screen(AdminScreen).staff
    model = table.model()
    for row in range(model.rowCount()):
        if model.index(row, 1).data() == login:
            desk.press("Home")
            desk.press("Down", times=row)


def add(desk: Desk, name: str, login: str, password: str = ANOTHER_PASSWORD) -> None:
    desk.press("F2")
    fill(desk, name, login)
    desk.press("2")
    desk.press("Tab")
    fill(desk, password)
    desk.write(password)
    desk.press("Return")


def test_an_officer_is_added_by_keys_alone_and_can_sign_in(desk: Desk) -> None:
    add(desk, "Budi Santoso", "budi")

    assert not desk.is_asking()
    assert "The officer was added, and can sign in." in desk.words
    budi = staff(desk)["budi"]
    assert (budi.name, budi.role, budi.is_active) == ("Budi Santoso", Role.SHIFT_LEAD, True)
    with desk.storage.reading() as store:
        assert store.staff.password_hash(budi.id) == PlainPasswordHasher().hash(ANOTHER_PASSWORD)


def test_a_name_that_is_taken_is_refused_and_nothing_typed_is_lost(desk: Desk) -> None:
    add(desk, "Lestari Lain", "lestari")

    assert desk.is_asking()
    assert "Somebody else signs in by this name. Choose another." in desk.words
    assert staff(desk)["lestari"].name != "Lestari Lain"


def test_what_is_missing_is_pointed_at(desk: Desk) -> None:
    desk.press("F2")
    desk.press("Return")
    assert desk.is_asking()
    assert "Must be filled" in desk.words
    assert "officer_added" not in desk.acts


def test_the_last_administrator_stays(desk: Desk) -> None:
    """Otherwise nobody could ever look after the post again."""
    select(desk, "dewi")
    desk.press("Return")
    desk.press("Tab")
    desk.press("1")
    desk.press("Return")
    assert "The last administrator cannot be taken away" in desk.words
    assert staff(desk)["dewi"].role is Role.ADMINISTRATOR


def test_who_leaves_is_put_out_of_service_and_not_deleted(desk: Desk) -> None:
    select(desk, "lestari")
    desk.press("Return")
    desk.press("Tab")
    desk.press("Tab")
    desk.press("2")
    desk.press("Return")
    assert not desk.is_asking()
    assert not staff(desk)["lestari"].is_active
    model = desk.screen(AdminScreen).staff.model()
    shown = {model.index(row, 1).data(): model.index(row, 3).data() for row in range(3)}
    assert shown == {"dewi": "in service", "lestari": "out of service", "siregar": "in service"}


def test_a_forgotten_password_is_replaced(desk: Desk) -> None:
    select(desk, "lestari")
    desk.press("F6")
    fill(desk, ANOTHER_PASSWORD)
    desk.write(ANOTHER_PASSWORD)
    desk.press("Return")
    assert not desk.is_asking()
    with desk.storage.reading() as store:
        kept = store.staff.password_hash(staff(desk)["lestari"].id)
    assert kept == PlainPasswordHasher().hash(ANOTHER_PASSWORD)
    assert ANOTHER_PASSWORD not in desk.words


def test_the_post_is_changed_and_kept(desk: Desk) -> None:
    desk.press("F4")
    screen = desk.screen(AdminScreen)
    screen.counters.line.setFocus()
    desk.press("Ctrl+A")
    desk.write("Utara, Selatan")
    desk.press("Return")
    assert "The post is kept as it stands." in desk.words
    with desk.storage.reading() as store:
        assert [counter.name for counter in store.posts.counters()] == ["Utara", "Selatan"]


def test_two_counters_of_one_name_are_not_kept(desk: Desk) -> None:
    desk.press("F4")
    desk.screen(AdminScreen).counters.line.setFocus()
    desk.press("Ctrl+A")
    desk.write("Utara, Utara")
    desk.press("Return")
    assert "Two counters have the same name." in desk.words
    assert "post_changed" not in desk.acts


def test_the_audit_trail_is_walked_from_its_start(desk: Desk) -> None:
    desk.press("F5")
    desk.press("F9")
    with desk.storage.reading() as store:
        entries = list(store.audit.entries())
    assert len(entries) > 0
    assert entries[-1].digest in desk.words
    assert "The chain is whole" in desk.words


def test_a_broken_audit_trail_is_said_with_the_entry_that_was_changed(qtbot: QtBot) -> None:
    panel = AuditPanel()
    qtbot.addWidget(panel)
    panel.draw(AdminState(proof=Proof(5, ChainBreak(5), "ab" * 32)))
    assert "5" in words_on(panel)
    assert "ab" * 32 not in words_on(panel), "the digest of a broken chain proves nothing"


def test_records_that_were_changed_are_said_by_number_and_day(qtbot: QtBot) -> None:
    panel = AuditPanel()
    qtbot.addWidget(panel)
    faults = (
        RecordFault(fault=Fault.CHANGED, number=12, day_on=TODAY, entry=40),
        RecordFault(fault=Fault.MISSING, entry=41),
    )
    panel.draw(AdminState(proof=Proof(50, None, "ab" * 32, records=30, faulty=5, faults=faults)))

    said = words_on(panel)
    assert "5 catatan di register tidak sama" in said
    assert "No. 12 tanggal 14 Mar 2026: tidak sama dengan yang dicatat" in said
    assert "Catatan perlintasan dari entri 41: pernah dicatat, dan tidak ada lagi" in said
    assert "dan 3 catatan lagi" in said
    assert "utuh" not in said


def test_of_many_changed_records_those_are_named_that_have_room(qtbot: QtBot) -> None:
    panel = AuditPanel()
    qtbot.addWidget(panel)
    faults = tuple(
        RecordFault(fault=Fault.CHANGED, number=number, day_on=TODAY, entry=number)
        for number in range(1, 21)
    )
    panel.draw(AdminState(proof=Proof(50, None, "ab" * 32, faulty=57, faults=faults)))

    said = words_on(panel)
    assert "No. 10 tanggal" in said
    assert "No. 11 tanggal" not in said
    assert "dan 47 catatan lagi" in said


def test_where_papers_go_is_one_key_away_and_comes_back_to_the_page(desk: Desk) -> None:
    desk.press("Ctrl+O")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DeliveryDialog)
    desk.settle()
    assert dialog.chosen is Receiver.IMMIGRATION

    desk.press("Esc")
    assert not desk.is_asking()

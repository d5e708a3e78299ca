"""Who is inside or waiting and may be meant: shown after a new entry or list, and by F10."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.typed import TypedEntry
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import PersonName
from checkpoint.domain.errors import StorageBusy
from checkpoint.domain.posts.post import Counter, Direction
from tests.builders import (
    NOON,
    TODAY,
    a_crossing,
    a_decision,
    a_document,
    a_post,
    an_administrator,
    an_alert,
    some_details,
)
from tests.ui.alerts.driver import AlertsDriver, said_by, write_list
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.alerts import recheck_page
from ui.alerts.presenter import AlertsPresenter
from ui.alerts.states import Browsing, Composing, Rechecked
from ui.alerts.versions_dialog import VersionsDialog
from ui.language import CatalogueTranslator

BANNED = an_alert(
    kind=AlertKind.CEGAH,
    direction=AlertDirection.EXIT,
    reference="C-1",
    valid_to=None,
    requester="Kejaksaan Agung",
)
NOBODY = "Nobody of the 1 who are inside or waiting is meant."


@pytest.fixture
def administrator(
    qtbot: QtBot, words: CatalogueTranslator, tmp_path: Path
) -> Iterator[AlertsDriver]:
    driver = AlertsDriver(tmp_path, officer=an_administrator())
    qtbot.addWidget(driver.screen)
    yield driver
    driver.background.wait_idle()


def let_in(alerts: AlertsDriver, **changes: Any) -> None:
    crossing = a_crossing(details=some_details(plate="KB 1234 XY"), **changes)
    with alerts.storage.writing() as store:
        store.posts.put(a_post(), [Counter("1")])
        store.crossings.add(crossing, day_on=TODAY, recorded_at=NOON)


def add(alerts: AlertsDriver, name: str = "NUR AISYAH ROSLI") -> None:
    """As if the form had been filled with an urgent ban."""
    alerts.key("F2")
    typed = TypedEntry(
        kind=AlertKind.CEGAH_MENDESAK,
        direction=AlertDirection.EXIT,
        name=name,
        born=PartialDate(1990, 7, 21),
        valid_from=TODAY,
        reason="Perkara korupsi",
    )
    alerts.presenter.add(typed)
    alerts.settle()
    alerts.settle()


def import_list(alerts: AlertsDriver, folder: Path) -> None:
    alerts.key("F3")
    alerts.choose_file(write_list(folder / "Tangkal.csv", BANNED))
    alerts.press(Qt.Key.Key_Return)
    alerts.press(Qt.Key.Key_Return)
    alerts.settle()


def state_of(alerts: AlertsDriver) -> object:
    return alerts.presenter.state


def people(alerts: AlertsDriver) -> str:
    return said_by(alerts.screen.recheck)


def test_who_is_inside_is_shown_after_an_urgent_entry_with_where_since_plate_and_why(
    alerts: AlertsDriver,
) -> None:
    let_in(alerts)
    alerts.open()
    add(alerts)

    assert isinstance(state_of(alerts), Rechecked)
    said = people(alerts)
    assert "May be meant: 1 of 1 who are inside or waiting." in said
    assert "NUR AISYAH ROSLI, MYS K12345678 · inside, entered 14 Mar 12:00 at counter 1" in said
    assert "plate KB 1234 XY" in said
    assert "On the list: " in said
    assert "same name, same date of birth" in said
    assert "Every counter will know the traveller on the way out." in said

    alerts.key("Esc")
    assert isinstance(state_of(alerts), Browsing)
    assert people(alerts) == "", "nothing of a traveller stays"


def test_that_nobody_is_meant_stands_beside_the_word_that_the_entry_is_kept(
    alerts: AlertsDriver,
) -> None:
    let_in(alerts)
    alerts.open()
    add(alerts, "SITI AMINAH")

    assert "was added. Every counter knows it from now on." in alerts.notice
    assert NOBODY in alerts.notice


def test_an_import_shows_who_is_meant_by_its_new_entries(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    let_in(alerts)
    alerts.open()
    import_list(alerts, tmp_path)

    assert "Tell Kejaksaan Agung now" in people(alerts)
    assert "Tangkal" in people(alerts)


def test_who_waits_is_shown_with_the_word_to_go_there(alerts: AlertsDriver) -> None:
    let_in(alerts, direction=Direction.EXIT, decision=a_decision(outcome=Outcome.REFERRED))
    alerts.open()
    add(alerts)

    assert "waiting, referred 14 Mar 12:00 from counter 1" in people(alerts)
    assert "Go there before the traveller is let go" in people(alerts)


def test_f10_asks_of_the_chosen_entry_and_a_tangkal_holds_nobody_back_who_is_inside(
    alerts: AlertsDriver,
) -> None:
    let_in(alerts)
    alerts.open(an_alert(kind=AlertKind.TANGKAL))
    alerts.key("F10")

    assert "An entry ban (tangkal) holds back nobody who leaves." in people(alerts)


def test_f10_says_that_nobody_is_meant_too(alerts: AlertsDriver) -> None:
    let_in(alerts, document=a_document(number="X1", name=PersonName("TARIGAN", "EBEN")))
    alerts.open(BANNED)
    alerts.key("F10")

    assert NOBODY in people(alerts)
    assert "more than 60 days ago" in people(alerts)


def test_who_is_met_while_the_next_entry_is_typed_is_shown_when_that_is_left(
    alerts: AlertsDriver,
) -> None:
    let_in(alerts)
    alerts.open()
    presenter = alerts.presenter
    presenter.changed.connect(lambda state: _compose_again(presenter, state))
    add(alerts)
    assert isinstance(presenter.state, Composing)

    alerts.key("Esc")
    assert "May be meant: 1 of 1" in people(alerts)


def test_that_it_could_not_be_looked_up_does_not_look_as_if_the_entry_was_not_kept(
    alerts: AlertsDriver,
) -> None:
    alerts.open()
    alerts.presenter.changed.connect(lambda state: _break_after(alerts, state))
    add(alerts)

    assert len(alerts.standing) == 1
    assert "was added." in alerts.notice
    assert "could not be looked up. Choose the entry and press F10." in alerts.notice


def test_an_administrator_hears_how_many_and_is_sent_to_the_shift_lead(
    administrator: AlertsDriver,
) -> None:
    let_in(administrator)
    administrator.open()
    add(administrator)

    assert "May be meant: 1 of 1" in administrator.notice
    assert "Have the shift lead choose the entry and press F10." in administrator.notice
    assert "F10" not in administrator.keys


def test_more_than_can_be_looked_for_are_counted(
    alerts: AlertsDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recheck_page, "MOST_SHOWN", 1)
    for number in ("A1", "A2"):
        let_in(alerts, document=a_document(number=number, born=None, national_number=""))
    alerts.open(
        an_alert(kind=AlertKind.CEGAH, direction=AlertDirection.EXIT, valid_to=None, born=None)
    )
    alerts.key("F10")

    assert "May be meant: 2 of 2" in people(alerts)
    assert "Not shown: 1" in people(alerts)


def test_the_arrow_keys_read_one_after_the_other(alerts: AlertsDriver) -> None:
    let_in(alerts)
    alerts.open(BANNED)
    alerts.key("F10")

    first = alerts.focused
    assert first.accessibleName().startswith("NUR AISYAH ROSLI")


def test_an_undone_list_is_held_against_those_who_came_meanwhile(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    alerts.open()
    import_list(alerts, tmp_path)
    other = write_list(tmp_path / "Tangkal.csv", an_alert(reference="C-2", name="OTHER ONE"))
    alerts.presenter.read_file(other, "Tangkal")
    alerts.settle()
    alerts.presenter.take_over()
    alerts.settle()
    let_in(alerts)
    alerts.key("F7")
    dialog = alerts.dialog
    assert isinstance(dialog, VersionsDialog)
    dialog.undo_asked.emit(dialog.chosen)
    alerts.dialog.accept()
    alerts.settle()

    state = state_of(alerts)
    assert isinstance(state, Rechecked)
    assert [met.match.alert.reference for met in state.recheck.met] == ["C-1"]


def test_words_of_another_language_have_room(alerts: AlertsDriver, qapp: Any) -> None:
    let_in(alerts)
    alerts.open(BANNED)
    alerts.key("F10")

    with stretched_words(qapp):
        assert_nothing_cut(alerts.screen)


def _compose_again(presenter: AlertsPresenter, state: object) -> None:
    if isinstance(state, Browsing) and state.done is not None:
        presenter.compose()


def _break_after(alerts: AlertsDriver, state: object) -> None:
    if isinstance(state, Browsing) and state.done is not None:
        alerts.storage.write_failure = StorageBusy()


def test_where_nobody_is_here_nobody_is_counted(alerts: AlertsDriver, tmp_path: Path) -> None:
    alerts.open()
    import_list(alerts, tmp_path)

    alerts.key("F10")
    alerts.settle()

    assert alerts.screen.recheck.heading.text() == "Nobody is inside or waiting."

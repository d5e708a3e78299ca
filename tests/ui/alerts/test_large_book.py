"""A book of which the window holds no more than the newest: the rest is looked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind, AlertState
from checkpoint.domain.alerts.wanted import Wanted
from checkpoint.domain.errors import StorageDamaged
from checkpoint.services.alerts import MOST_FOUND, Found
from tests.builders import A_DAY, TODAY, an_alert
from tests.ui.alerts.driver import AlertsDriver, said_by
from ui.alerts.search_presenter import PAUSE_MS
from ui.language import CatalogueTranslator

OLDEST = an_alert(name="RAHMAT HIDAYAT", document_number="X 123.4567")
ENDING = an_alert(name="RAHMAT TANDI", valid_to=TODAY + 2 * A_DAY)
LAPSED = an_alert(name="YULIUS TANDI", valid_to=TODAY - 9 * A_DAY)
LOST = an_alert(
    kind=AlertKind.LOST_DOCUMENT,
    direction=AlertDirection.BOTH,
    name="",
    born=None,
    document_number="B7654321",
)
NEW = an_alert(name="SUGENG")
NEWEST = an_alert(name="BANU RAJENDRAN")
BOOK = (OLDEST, ENDING, LAPSED, LOST, NEW, NEWEST)


@pytest.fixture
def alerts(qtbot: QtBot, words: CatalogueTranslator, tmp_path: Path) -> Iterator[AlertsDriver]:
    """A window that holds two entries, and what asks for a look."""
    driver = AlertsDriver(tmp_path, most_held=2)
    qtbot.addWidget(driver.screen)
    driver.open(*BOOK)
    yield driver
    driver.read_on()


def test_the_newest_and_what_ends_are_shown_and_all_are_counted(alerts: AlertsDriver) -> None:
    assert alerts.names == ["BANU RAJENDRAN", "SUGENG", "RAHMAT TANDI"]
    assert alerts.count.startswith("3 of 6 entries · 1 ending within 7 days")


def test_what_is_typed_is_found_in_all_of_the_book(alerts: AlertsDriver) -> None:
    alerts.type("rahmat")
    assert alerts.names == ["RAHMAT TANDI"], "of what is held, at once"
    assert alerts.count == "Looking through all 6 entries…"

    alerts.read_on()
    assert alerts.names == ["RAHMAT TANDI", "RAHMAT HIDAYAT"]
    assert alerts.count.startswith("2 of 6 entries ·")
    alerts.key("Esc")
    assert alerts.names == ["BANU RAJENDRAN", "SUGENG", "RAHMAT TANDI"]


def test_nothing_is_said_to_be_missing_before_all_was_looked_through(
    alerts: AlertsDriver,
) -> None:
    alerts.type("x1234567")
    assert "Looking through all 6 entries…" in said_by(alerts.screen.browse)
    assert "Nothing found" not in said_by(alerts.screen.browse)

    alerts.read_on()
    assert alerts.names == ["RAHMAT HIDAYAT"]
    alerts.type("8")
    alerts.read_on()
    assert "Nothing found" in said_by(alerts.screen.browse)


def test_kind_and_state_narrow_all_of_the_book(alerts: AlertsDriver) -> None:
    alerts.screen.browse.kind.choose(AlertKind.LOST_DOCUMENT)
    alerts.read_on()
    assert alerts.rows[0][5] == "B7654321"

    alerts.screen.browse.widen()
    alerts.look_up()
    assert alerts.names == ["YULIUS TANDI"]
    assert alerts.count == "Lapsed or taken off: 1"


def test_what_ends_is_shown_without_looking_for_it(alerts: AlertsDriver) -> None:
    alerts.screen.browse.state.choose(AlertState.ENDING)
    assert not alerts.search.is_waiting
    assert alerts.names == ["RAHMAT TANDI"]

    alerts.key("F5")
    alerts.type("tandi")
    assert not alerts.search.is_waiting
    assert alerts.names == ["RAHMAT TANDI"]


def test_an_answer_that_comes_late_is_not_shown(alerts: AlertsDriver) -> None:
    alerts.type("banu")
    alerts.search.read.emit(Wanted(text="sugeng"), Found([NEW], is_all=True))

    assert alerts.names == ["BANU RAJENDRAN"]
    assert alerts.count == "Looking through all 6 entries…"


def test_while_it_is_looked_for_only_the_last_that_is_typed_is_looked_for_next(
    alerts: AlertsDriver, qtbot: QtBot
) -> None:
    looked_for: list[str] = []
    alerts.search.read.connect(lambda wanted, _found: looked_for.append(wanted.text))
    is_free = Event()
    alerts.background.run(is_free.wait, done=lambda _: None, failed=lambda _: None, owner=None)
    for text in ("s", "su", "sug"):
        alerts.screen.browse.search.setText(text)
        QTest.qWait(2 * PAUSE_MS)
    is_free.set()

    qtbot.waitUntil(lambda: looked_for == ["s", "sug"])


def test_what_is_found_is_sorted_and_acted_on_as_in_a_small_book(alerts: AlertsDriver) -> None:
    alerts.type("rahmat")
    alerts.read_on()
    alerts.key("F4")
    assert alerts.names == ["RAHMAT HIDAYAT", "RAHMAT TANDI"]

    alerts.screen.browse.table.select_row(0)
    alerts.key("F8")
    alerts.type("dicabut")
    alerts.press(Qt.Key.Key_Return)
    alerts.read_on()
    assert OLDEST not in alerts.standing
    assert alerts.names == ["RAHMAT TANDI"], "the book is looked through anew"


def test_no_more_than_five_hundred_are_shown_and_that_is_said(alerts: AlertsDriver) -> None:
    alerts.know(*(an_alert() for _ in range(MOST_FOUND)), an_alert(name="ROSLI SLAMET"))
    alerts.presenter.refresh()
    alerts.settle()
    alerts.type("rosli")
    alerts.read_on()
    assert len(alerts.names) == MOST_FOUND
    assert "only the newest 500 found; type more of the name" in alerts.count

    alerts.type(" slamet")
    alerts.read_on()
    assert alerts.names == ["ROSLI SLAMET"]
    assert "only the newest" not in alerts.count


def test_where_the_book_cannot_be_read_that_is_told(alerts: AlertsDriver) -> None:
    alerts.storage.read_failure = StorageDamaged()
    alerts.type("rahmat")
    alerts.read_on()
    alerts.storage.read_failure = None

    assert alerts.notice
    assert "Looking through" not in alerts.count
    assert alerts.names == ["RAHMAT TANDI"], "of what is held"

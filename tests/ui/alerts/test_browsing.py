from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind, AlertState
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.errors import StorageDamaged
from checkpoint.words.catalogue import Catalogue, Language
from tests.builders import A_DAY, TODAY, an_alert, an_officer
from tests.ui.alerts.driver import AlertsDriver, said_by
from ui.language import CatalogueTranslator

RAHMAT = an_alert(
    kind=AlertKind.CEGAH,
    direction=AlertDirection.EXIT,
    list_name="Cegah",
    reference="C-1",
    name="RAHMAT HIDAYAT",
    aliases=("MAT", "AMAT"),
    born=PartialDate(1985),
    nationality="IDN",
    document_number="X1234567",
    document_issuer="IDN",
    valid_from=TODAY - 10 * A_DAY,
    valid_to=TODAY + 7 * A_DAY,
    requester="Kejati Kalbar",
    reason="Perkara korupsi",
    instruction="Hubungi jaksa piket.",
)
ROSLI = an_alert(name="NUR AISYAH ROSLI", valid_to=TODAY - A_DAY)
SUGENG = an_alert(
    kind=AlertKind.SOI, direction=AlertDirection.BOTH, name="SUGENG", born=None, valid_to=None
)


def test_the_book_lies_open_with_the_newest_entry_first(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT, ROSLI, SUGENG)

    assert alerts.names == ["SUGENG", "NUR AISYAH ROSLI", "RAHMAT HIDAYAT  +2"]
    assert alerts.rows[-1] == [
        "Ending soon",
        "Exit ban",
        "RAHMAT HIDAYAT  +2",
        "1985",
        "IDN",
        "X1234567 · IDN",
        "Exit",
        "21 Mar 2026",
        "Cegah · C-1",
    ]
    assert [row[0] for row in alerts.rows] == ["In force", "Ended", "Ending soon"]


def test_the_line_above_counts_and_says_how_old_the_lists_are(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT, ROSLI, SUGENG)
    assert alerts.count == (
        "3 entries · 1 ending within 7 days · lapsed since yesterday: 1 · lists as of 14 Mar 12:00"
    )

    alerts.type("rosli")
    assert alerts.count.startswith("1 of 3 entries")


def test_large_numbers_are_grouped_as_the_language_does(alerts: AlertsDriver) -> None:
    alerts.open(*(an_alert() for _ in range(1204)))

    assert alerts.count.startswith("1,204 entries")


def test_an_empty_book_says_so(alerts: AlertsDriver) -> None:
    alerts.open()

    assert (alerts.rows, alerts.count) == ([], "0 entries")
    assert "The book is empty" in said_by(alerts.screen.browse)
    assert "No entry chosen" in alerts.detail


def test_where_nothing_is_found_it_says_so_and_the_search_goes_on(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT)
    alerts.type("zzz")
    assert "Nothing found" in said_by(alerts.screen.browse)

    alerts.key("Esc")
    assert "Nothing found" not in said_by(alerts.screen.browse)
    assert alerts.screen.browse.table.isVisible()


def test_typing_finds_at_once_and_arrows_choose(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT, ROSLI, SUGENG)
    alerts.type("a")
    assert alerts.names == ["NUR AISYAH ROSLI", "RAHMAT HIDAYAT  +2"]

    alerts.press(Qt.Key.Key_Down)
    assert alerts.screen.browse.chosen == RAHMAT
    alerts.press(Qt.Key.Key_Up)
    assert alerts.screen.browse.chosen == ROSLI


def test_what_is_chosen_stays_chosen_while_more_is_typed(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT, ROSLI, SUGENG)
    alerts.press(Qt.Key.Key_Down)
    alerts.press(Qt.Key.Key_Down)
    alerts.type("r")

    assert alerts.screen.browse.chosen == RAHMAT


def test_letters_typed_in_the_table_find_too(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT, ROSLI, SUGENG)
    alerts.press(Qt.Key.Key_Return)
    assert alerts.focused is alerts.screen.browse.table

    alerts.type("sug")
    assert (alerts.screen.browse.search.text(), alerts.names) == ("sug", ["SUGENG"])


def test_kind_and_state_narrow_and_escape_shows_all(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT, ROSLI, SUGENG)
    alerts.screen.browse.state.choose(AlertState.ENDED)
    assert alerts.names == ["NUR AISYAH ROSLI"]

    alerts.screen.browse.kind.choose(AlertKind.SOI)
    assert alerts.names == []

    alerts.key("Esc")
    assert len(alerts.names) == 3
    assert alerts.focused is alerts.screen.browse.search


def test_the_key_sorts_by_name_then_by_the_last_day_then_newest_first(
    alerts: AlertsDriver,
) -> None:
    alerts.open(RAHMAT, SUGENG, ROSLI)
    orders = []
    for _ in range(3):
        alerts.key("F4")
        orders.append([name.split()[0] for name in alerts.names])

    assert orders == [
        ["NUR", "RAHMAT", "SUGENG"],
        ["NUR", "RAHMAT", "SUGENG"],
        ["NUR", "SUGENG", "RAHMAT"],
    ]


def test_everything_the_book_says_of_an_entry_is_shown(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT)

    for said in (
        "RAHMAT HIDAYAT",
        "MAT; AMAT",
        "1985",
        "Female",
        "Indonesia (IDN)",
        "X1234567 · Indonesia (IDN)",
        "Exit ban (cegah)",
        "4 Mar 2026",
        "21 Mar 2026",
        "Kejati Kalbar",
        "Cegah · C-1",
        "Hubungi jaksa piket.",
        "Perkara korupsi",
        "Ending soon · 7 day(s) left",
    ):
        assert said in alerts.detail


def test_what_may_be_wrong_with_an_entry_stands_with_its_source(alerts: AlertsDriver) -> None:
    alerts.open(an_alert(kind=AlertKind.TANGKAL, valid_to=None))
    assert "in force until somebody ends it" in alerts.detail
    assert "(UU 63/2024)" in alerts.detail

    alerts.know(an_alert(name="SLAMET", born=None))
    alerts.open()
    alerts.type("slamet")
    assert "Nobody would be found by this" in alerts.detail
    assert "UU 63/2024" not in alerts.detail


def test_an_ended_entry_says_since_when_and_the_last_day_that_it_is_the_last(
    alerts: AlertsDriver,
) -> None:
    alerts.open(ROSLI)
    assert "Ended · 1 day(s) ago" in alerts.detail

    alerts.know(an_alert(valid_to=TODAY))
    alerts.open()
    alerts.press(Qt.Key.Key_Up)
    assert "today is the last day" in alerts.detail


def test_a_document_without_a_holder_is_called_by_its_number(alerts: AlertsDriver) -> None:
    alerts.open(
        an_alert(
            kind=AlertKind.LOST_DOCUMENT,
            direction=AlertDirection.BOTH,
            name="",
            document_number="B7654321",
        )
    )

    assert alerts.detail.startswith("B7654321")


def test_the_next_day_the_book_stands_otherwise(alerts: AlertsDriver) -> None:
    alerts.open(an_alert(valid_to=TODAY + 8 * A_DAY))
    assert alerts.rows[0][0] == "In force"

    alerts.clock.forward(timedelta(days=1))
    alerts.open()
    assert alerts.rows[0][0] == "Ending soon"


def test_coming_back_shows_what_others_added_and_keeps_what_was_chosen(
    alerts: AlertsDriver,
) -> None:
    alerts.open(RAHMAT, ROSLI)
    alerts.press(Qt.Key.Key_Down)
    alerts.know(SUGENG)
    alerts.open()

    assert len(alerts.names) == 3
    assert alerts.screen.browse.chosen == RAHMAT


def test_another_language_takes_every_word_and_keeps_what_was_looked_for(
    alerts: AlertsDriver, words: CatalogueTranslator, qapp: QApplication
) -> None:
    alerts.open(RAHMAT, ROSLI)
    alerts.type("rosli")
    alerts.screen.browse.state.choose(AlertState.ENDED)
    words.catalogue = Catalogue(
        Language.INDONESIAN,
        {
            ("alerts", "Ended"): ("Berakhir",),
            ("AlertColumns", "State"): ("Status",),
            ("BrowsePage", "Every kind"): ("Semua jenis",),
        },
    )
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.LanguageChange))
    alerts.settle()

    assert (alerts.names, alerts.rows[0][0]) == (["NUR AISYAH ROSLI"], "Berakhir")
    assert alerts.screen.browse.kind.currentText() == "Semua jenis"
    assert alerts.screen.browse.state.currentText() == "Berakhir"
    header = alerts.screen.browse.model.headerData(0, Qt.Orientation.Horizontal)
    assert header == "Status"


def test_a_book_that_cannot_be_read_anew_is_told_and_what_was_read_stays(
    alerts: AlertsDriver,
) -> None:
    alerts.open(RAHMAT)
    alerts.storage.read_failure = StorageDamaged()
    alerts.open()

    assert "The database is damaged" in alerts.notice
    assert alerts.names == ["RAHMAT HIDAYAT  +2"]


def test_who_may_not_read_the_book_is_told_so(
    qtbot: QtBot, words: CatalogueTranslator, tmp_path: Path
) -> None:
    driver = AlertsDriver(tmp_path, officer=an_officer())
    qtbot.addWidget(driver.screen)
    driver.open(RAHMAT)

    assert driver.rows == []
    assert "Your role does not permit this." in driver.notice
    assert not {"F2", "F3", "F8"} & set(driver.keys)


def test_the_table_keeps_the_rules_of_tables(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT, ROSLI)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(alerts.screen.browse.model, mode)
    alerts.type("rosli")
    alerts.key("Esc")

    assert tester.model() is alerts.screen.browse.model

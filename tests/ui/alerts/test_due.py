"""What ends soon, and what has ended: gone through by one key, and looked up."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from checkpoint.domain.alerts.alert import AlertState
from checkpoint.domain.alerts.versions import Cause
from checkpoint.domain.errors import StorageDamaged
from checkpoint.services.alerts import HAND_LIST
from tests.builders import A_DAY, TODAY, an_alert
from tests.ui.alerts.driver import AlertsDriver, said_by

STAYS = an_alert(name="SUGENG")
SOON = an_alert(name="RAHMAT HIDAYAT", valid_to=TODAY + 5 * A_DAY)
SOONER = an_alert(name="YULIUS TANDI", valid_to=TODAY)
LAPSED = an_alert(name="MARIA DA COSTA", valid_to=TODAY - A_DAY)
LONG_AGO = an_alert(name="BANU RAJENDRAN", valid_to=TODAY - 9 * A_DAY)
MINE = an_alert(name="NUR AISYAH ROSLI", list_name=HAND_LIST)


def said_on_key(alerts: AlertsDriver, key: str) -> str:
    return next(hint.text for hint in alerts.screen.key_hints() if hint.key == key)


def test_one_key_shows_what_ends_within_seven_days_and_goes_through_it(
    alerts: AlertsDriver,
) -> None:
    alerts.open(SOON, STAYS, SOONER, LAPSED, LONG_AGO)
    assert said_on_key(alerts, "F5") == "ending: 3"

    alerts.key("F5")
    assert alerts.names == ["MARIA DA COSTA", "YULIUS TANDI", "RAHMAT HIDAYAT"]
    assert alerts.screen.browse.chosen == LAPSED
    for expected in (SOONER, SOON, LAPSED):
        alerts.key("F5")
        assert alerts.screen.browse.chosen == expected


def test_the_whole_book_comes_back_in_its_own_order(alerts: AlertsDriver) -> None:
    alerts.open(SOON, STAYS, SOONER)
    alerts.type("rahmat")
    alerts.key("F5")
    assert alerts.names == ["YULIUS TANDI", "RAHMAT HIDAYAT"], "whatever was looked for"

    alerts.key("Esc")
    assert alerts.names == ["YULIUS TANDI", "SUGENG", "RAHMAT HIDAYAT"]


def test_typing_finds_among_what_ends(alerts: AlertsDriver) -> None:
    alerts.open(SOON, STAYS, SOONER)
    alerts.key("F5")
    alerts.type("rahmat")
    assert alerts.names == ["RAHMAT HIDAYAT"]

    alerts.type("zzz")
    alerts.key("F5")
    assert alerts.names == [], "nothing to step through"


def test_where_nothing_ends_the_key_rests(alerts: AlertsDriver) -> None:
    alerts.open(STAYS, LONG_AGO)
    assert "F5" not in alerts.keys


def test_a_new_day_brings_what_ended_overnight(alerts: AlertsDriver) -> None:
    alerts.open(SOONER)
    alerts.clock.forward(A_DAY)
    alerts.screen.arrive()
    alerts.settle()

    assert "lapsed since yesterday: 1" in alerts.count
    assert alerts.rows[0][0] == "Ended"
    assert "Ended by its last day. It stays here as history." in alerts.detail


def test_what_was_ended_is_looked_up_with_who_when_and_why(alerts: AlertsDriver) -> None:
    alerts.open(MINE, STAYS, LAPSED)
    alerts.service.end(
        alerts.officer, MINE.id, "Pencegahan dicabut", letter="R-12/2026", letter_on=TODAY
    )
    alerts.screen.arrive()
    alerts.look_up()

    assert alerts.names == ["MARIA DA COSTA", "NUR AISYAH ROSLI"]
    assert alerts.count == "Lapsed or taken off: 2"
    alerts.press(Qt.Key.Key_Down)
    assert (
        "Ended by Budi Siregar, 14 Mar 2026, 12:00 · letter R-12/2026, 14 Mar 2026:"
        " Pencegahan dicabut"
    ) in alerts.detail


def test_what_is_on_no_list_any_more_is_not_ended_or_extended_again(alerts: AlertsDriver) -> None:
    alerts.open(MINE)
    alerts.service.end(alerts.officer, MINE.id, "dicabut")
    alerts.screen.arrive()
    alerts.look_up()

    assert alerts.names == ["NUR AISYAH ROSLI"]
    assert alerts.screen.browse.chosen is None
    assert not {"F8", "Shift+F8"} & set(alerts.keys)


def test_what_has_ended_is_searched_by_the_same_field(alerts: AlertsDriver) -> None:
    alerts.open(MINE, STAYS)
    for alert in (MINE, STAYS):
        alerts.service.end(alerts.officer, alert.id, "dicabut")
    alerts.screen.arrive()
    alerts.look_up()
    assert alerts.names == ["SUGENG", "NUR AISYAH ROSLI"]

    alerts.type("rosli")
    alerts.read_on()
    assert alerts.names == ["NUR AISYAH ROSLI"]
    alerts.key("Esc")
    assert alerts.names == []


def test_what_is_ended_now_is_in_the_history_at_once(alerts: AlertsDriver) -> None:
    lapsed = replace(LAPSED, list_name=HAND_LIST)
    alerts.open(lapsed)
    alerts.look_up()
    alerts.key("F8")
    alerts.type("dicabut")
    alerts.press(Qt.Key.Key_Tab)
    alerts.type("R-9")
    alerts.press(Qt.Key.Key_Return)
    alerts.read_on()

    assert alerts.names == ["MARIA DA COSTA"]
    assert "letter R-9: dicabut" in alerts.detail


def test_what_a_list_let_go_is_told_with_the_list(alerts: AlertsDriver) -> None:
    alerts.open(STAYS)
    with alerts.storage.writing() as store:
        store.alerts.end([STAYS.id], at=alerts.clock())
        change = max(store.alerts.made)
        made = store.alerts.made[change]
        note = replace(made.note, cause=Cause.LIST, file="tangkal.csv")
        store.alerts.made[change] = replace(made, note=note)
    alerts.screen.arrive()
    alerts.look_up()

    assert "Not on its list since 14 Mar 2026, 12:00: tangkal.csv" in alerts.detail


def test_a_history_that_cannot_be_read_is_told(alerts: AlertsDriver) -> None:
    alerts.open(STAYS)
    alerts.storage.read_failure = StorageDamaged()
    alerts.look_up()

    assert "damaged" in alerts.notice


def test_a_lapsed_entry_is_still_ended_by_hand(alerts: AlertsDriver) -> None:
    alerts.open(LAPSED)
    alerts.screen.browse.state.choose(AlertState.ENDED)
    alerts.settle()

    assert alerts.screen.browse.chosen == LAPSED
    assert "F8" in alerts.keys


def test_a_letter_needs_a_day_that_exists(alerts: AlertsDriver) -> None:
    alerts.open(MINE)
    alerts.key("F8")
    for text in ("dicabut", "R-9"):
        alerts.type(text)
        alerts.press(Qt.Key.Key_Tab)
    alerts.type("31022026")
    alerts.press(Qt.Key.Key_Return)

    assert "There is no such date" in said_by(alerts.dialog)
    assert alerts.standing == [MINE]


def test_the_way_back_to_the_whole_book_is_shown_while_it_is_narrowed(
    alerts: AlertsDriver,
) -> None:
    alerts.open(STAYS, SOON)
    changes: list[bool] = []
    alerts.screen.keys_changed.connect(lambda: changes.append(is_shown(alerts, "Esc")))
    assert not is_shown(alerts, "Esc")

    alerts.type("r")
    assert changes[-1], "the bar is drawn anew"
    alerts.key("Esc")
    assert not changes[-1]


def is_shown(alerts: AlertsDriver, key: str) -> bool:
    return next(hint.is_shown for hint in alerts.screen.key_hints() if hint.key == key)

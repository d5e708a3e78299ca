"""A decision reaches the post, and is written down from the keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.alerts.extending import TermDecision
from checkpoint.domain.errors import StorageFull
from checkpoint.services.alerts import HAND_LIST
from tests.builders import A_DAY, TODAY, an_alert
from tests.ui.alerts.driver import AlertsDriver, said_by
from ui.alerts.term_dialog import TermDialog

BAN = an_alert(
    kind=AlertKind.CEGAH,
    direction=AlertDirection.EXIT,
    list_name=HAND_LIST,
    name="RAHMAT HIDAYAT",
    valid_from=TODAY - 100 * A_DAY,
    valid_to=TODAY + 5 * A_DAY,
)
URGENT = replace(
    BAN,
    id=an_alert().id,
    kind=AlertKind.CEGAH_MENDESAK,
    name="YULIUS TANDI",
    valid_from=TODAY - 15 * A_DAY,
    valid_to=None,
)
LISTED = an_alert(name="NUR AISYAH ROSLI")


def type_decision(alerts: AlertsDriver, number: str, decided_on: str, last_on: str) -> None:
    for text in (number, decided_on):
        alerts.type(text)
        alerts.press(Qt.Key.Key_Tab)
    alerts.type(last_on)
    alerts.press(Qt.Key.Key_Return)


def test_an_entry_is_extended_from_the_keyboard(alerts: AlertsDriver) -> None:
    alerts.open(BAN)
    alerts.key("Shift+F8")
    assert "Last day by now: 19 Mar 2026" in said_by(alerts.dialog)
    assert "At most until 4 Sep 2026 (UU 63/2024 Ps 97(1))" not in said_by(alerts.dialog)
    assert "At most until 19 Sep 2026 (UU 63/2024 Ps 97(1))" in said_by(alerts.dialog)

    type_decision(alerts, "M.HH-7", "13032026", "01062026")
    (after,) = alerts.standing
    assert (str(after.valid_to), after.extension) == ("2026-06-01", "M.HH-7")
    assert not alerts.has_dialog
    assert "RAHMAT HIDAYAT stands until 1 Jun 2026" in alerts.notice
    assert alerts.rows[0][0] == "In force"
    assert "extended: M.HH-7" in alerts.detail


def test_the_decision_on_an_urgent_ban_makes_an_exit_ban_of_it(alerts: AlertsDriver) -> None:
    alerts.open(URGENT)
    alerts.key("Shift+F8")
    assert "The decision arrived" in said_by(alerts.dialog)

    type_decision(alerts, "M.HH-8", "14032026", "14092026")
    (after,) = alerts.standing
    assert (after.id, after.kind, after.decision) == (URGENT.id, AlertKind.CEGAH, "M.HH-8")
    assert (after.valid_from, str(after.valid_to)) == (TODAY, "2026-09-14")
    assert "M.HH-8" in alerts.detail


def test_how_long_the_law_lets_a_decision_ban_is_said_as_its_day_is_typed(
    alerts: AlertsDriver,
) -> None:
    alerts.open(URGENT)
    alerts.key("Shift+F8")
    assert "At most until" not in said_by(alerts.dialog)

    alerts.press(Qt.Key.Key_Tab)
    alerts.type("10032026")
    assert "At most until 10 Sep 2026 (UU 63/2024 Ps 97(1))" in said_by(alerts.dialog)


def test_what_the_law_does_not_allow_is_said_where_it_stands(alerts: AlertsDriver) -> None:
    alerts.open(BAN)
    alerts.key("Shift+F8")
    type_decision(alerts, "M.HH-7", "15032026", "01012027")

    said = said_by(alerts.dialog)
    assert "This day is still to come" in said
    assert "Longer than the law allows (UU 63/2024 Ps 97(1))" in said
    assert isinstance(alerts.dialog, TermDialog)
    assert alerts.focused is alerts.dialog.decided_on.date, "the first that is wrong"
    assert alerts.standing == [BAN]


def test_an_empty_form_asks_for_everything(alerts: AlertsDriver) -> None:
    alerts.open(BAN)
    alerts.key("Shift+F8")
    alerts.press(Qt.Key.Key_Return)

    assert said_by(alerts.dialog).count("Must be filled") == 3
    alerts.press(Qt.Key.Key_Escape)
    assert not alerts.has_dialog


def test_what_was_extended_once_is_not_asked_for_again(alerts: AlertsDriver) -> None:
    alerts.open(replace(BAN, extension="M.HH-1"))
    alerts.key("Shift+F8")

    said = said_by(alerts.dialog)
    assert "This was extended once, and the law allows no more (UU 63/2024 Ps 97(1))." in said
    assert "Number of the decision" not in said


def test_of_an_imported_list_it_is_said_who_extends_it(alerts: AlertsDriver) -> None:
    alerts.open(LISTED)
    alerts.key("Shift+F8")

    assert "a newer version of the list extends it" in said_by(alerts.dialog)
    alerts.press(Qt.Key.Key_Return)
    assert not alerts.has_dialog, "Enter goes back"


def test_a_decision_that_somebody_else_wrote_down_meanwhile_is_told(alerts: AlertsDriver) -> None:
    alerts.open(BAN)
    alerts.key("Shift+F8")
    before = TermDecision(number="M.HH-1", decided_on=TODAY, last_on=TODAY + 30 * A_DAY)
    alerts.terms.extend(alerts.officer, BAN.id, before)
    type_decision(alerts, "M.HH-7", "13032026", "01062026")

    assert "extended once" in said_by(alerts.dialog)
    assert [one.extension for one in alerts.standing] == ["M.HH-1"]


def test_a_full_disk_is_told_in_the_dialog_and_the_decision_stays(alerts: AlertsDriver) -> None:
    alerts.open(BAN)
    alerts.key("Shift+F8")
    alerts.storage.write_failure = StorageFull()
    type_decision(alerts, "M.HH-7", "13032026", "01062026")
    assert "could not be written" in said_by(alerts.dialog)

    alerts.storage.write_failure = None
    alerts.press(Qt.Key.Key_Return)
    assert [one.extension for one in alerts.standing] == ["M.HH-7"]


def test_a_ban_is_not_extended_where_none_is_chosen(alerts: AlertsDriver) -> None:
    alerts.open(BAN)
    assert "Shift+F8" in alerts.keys

    alerts.type("zzz")
    assert "Shift+F8" not in alerts.keys

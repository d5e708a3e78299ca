from __future__ import annotations

from PySide6.QtCore import Qt

from checkpoint.domain.errors import StorageFull
from tests.builders import an_alert
from tests.ui.alerts.driver import AlertsDriver, said_by
from ui.alerts.end_dialog import EndDialog

ROSLI = an_alert(name="NUR AISYAH ROSLI")
RAHMAT = an_alert(name="RAHMAT HIDAYAT", list_name="local")


def test_an_entry_is_ended_with_a_reason_from_the_keyboard(alerts: AlertsDriver) -> None:
    alerts.open(RAHMAT, ROSLI)
    alerts.key("F8")
    assert "NUR AISYAH ROSLI" in said_by(alerts.dialog)

    alerts.type("dicabut")
    alerts.press(Qt.Key.Key_Return)
    assert alerts.standing == [RAHMAT]
    assert not alerts.has_dialog
    assert "NUR AISYAH ROSLI was ended." in alerts.notice
    assert alerts.names == ["RAHMAT HIDAYAT"]


def test_delete_in_the_table_asks_too(alerts: AlertsDriver) -> None:
    alerts.open(ROSLI)
    alerts.press(Qt.Key.Key_Return)
    alerts.press(Qt.Key.Key_Delete)

    assert isinstance(alerts.dialog, EndDialog)
    alerts.press(Qt.Key.Key_Escape)
    assert alerts.standing == [ROSLI]


def test_without_a_reason_nothing_ends(alerts: AlertsDriver) -> None:
    alerts.open(ROSLI)
    alerts.key("F8")
    alerts.press(Qt.Key.Key_Return)

    assert "Write the reason first." in said_by(alerts.dialog)
    assert alerts.standing == [ROSLI]


def test_of_an_imported_list_it_is_said_that_the_entry_may_come_back(
    alerts: AlertsDriver,
) -> None:
    alerts.open(RAHMAT, ROSLI)
    alerts.key("F8")
    assert "the next import brings it back" in said_by(alerts.dialog)
    alerts.press(Qt.Key.Key_Escape)

    alerts.press(Qt.Key.Key_Down)
    alerts.key("F8")
    assert "the next import" not in said_by(alerts.dialog)


def test_a_full_disk_is_told_in_the_dialog_and_the_reason_stays(alerts: AlertsDriver) -> None:
    alerts.open(ROSLI)
    alerts.key("F8")
    alerts.type("dicabut")
    alerts.storage.write_failure = StorageFull()
    alerts.press(Qt.Key.Key_Return)
    assert "could not be written" in said_by(alerts.dialog)

    alerts.storage.write_failure = None
    alerts.press(Qt.Key.Key_Return)
    assert (alerts.standing, alerts.has_dialog) == ([], False)


def test_an_entry_that_somebody_else_ended_meanwhile_is_told(alerts: AlertsDriver) -> None:
    alerts.open(ROSLI)
    alerts.key("F8")
    alerts.service.end(alerts.officer, ROSLI.id, "dicabut")
    alerts.type("dicabut")
    alerts.press(Qt.Key.Key_Return)

    assert "ended by somebody else" in said_by(alerts.dialog)


def test_where_nothing_is_chosen_nothing_can_be_ended(alerts: AlertsDriver) -> None:
    alerts.open(ROSLI)
    assert "F8" in alerts.keys

    alerts.type("zzz")
    assert "F8" not in alerts.keys

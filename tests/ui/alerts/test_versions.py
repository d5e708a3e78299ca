"""The shift lead looks through the versions of the lists, and undoes the newest of one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.errors import StorageBusy
from tests.builders import an_alert
from tests.ui.alerts.driver import AlertsDriver, notices_of, rows_of, write_list
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.alerts.versions_dialog import VersionsDialog

ONE = an_alert(reference="R-1", name="FIRST ONE")
TWO = an_alert(reference="R-2", name="SECOND ONE")


def dialog_of(alerts: AlertsDriver) -> VersionsDialog:
    dialog = alerts.dialog
    assert isinstance(dialog, VersionsDialog)
    return dialog


def take_over(alerts: AlertsDriver, folder: Path, *entries: Alert) -> None:
    alerts.key("F3")
    alerts.choose_file(write_list(folder / "cekal.csv", *entries))
    alerts.press(Qt.Key.Key_Return)
    alerts.press(Qt.Key.Key_Return)


def button(dialog: VersionsDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def test_every_version_says_what_it_changed(alerts: AlertsDriver, tmp_path: Path) -> None:
    alerts.open()
    take_over(alerts, tmp_path, ONE)
    take_over(alerts, tmp_path, ONE, TWO)

    alerts.key("F7")

    newest, first = rows_of(dialog_of(alerts).table)
    assert newest[1] == "14 Mar 2026 12:00"
    assert newest[3:] == ["List imported", "1", "0", "0", "2", "–"]
    assert (first[0], first[3:]) == ("1", ["List imported", "1", "0", "0", "1", "–"])


def test_the_newest_version_of_a_list_is_undone_after_a_second_look(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    alerts.open()
    take_over(alerts, tmp_path, ONE)
    take_over(alerts, tmp_path, TWO)
    alerts.key("F7")
    dialog = dialog_of(alerts)

    button(dialog, "Undo this version").click()
    alerts.press(Qt.Key.Key_Return)  # goes back
    assert [alert.name for alert in alerts.standing] == ["SECOND ONE"]
    button(dialog, "Undo this version").click()
    assert "come back: 1" in alerts.dialog.text.text()
    alerts.dialog.accept()
    alerts.settle()

    assert [alert.name for alert in alerts.standing] == ["FIRST ONE"]
    assert QApplication.activeModalWidget() is None
    assert alerts.names == ["FIRST ONE"]


def test_the_versions_asked_for_twice_lie_open_once(alerts: AlertsDriver) -> None:
    alerts.open(ONE)
    ask = next(hint.run for hint in alerts.screen.key_hints() if hint.key == "F7")
    ask()
    ask()
    alerts.settle()

    assert len(alerts.screen.findChildren(VersionsDialog)) == 1


def test_an_older_version_cannot_be_undone(alerts: AlertsDriver, tmp_path: Path) -> None:
    alerts.open()
    take_over(alerts, tmp_path, ONE)
    take_over(alerts, tmp_path, TWO)
    alerts.key("F7")
    dialog = dialog_of(alerts)

    assert button(dialog, "Undo this version").isEnabled()
    alerts.press(Qt.Key.Key_Down)
    assert not button(dialog, "Undo this version").isEnabled()


def test_what_stands_in_the_way_of_undoing_is_said_and_nothing_changes(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    alerts.open()
    take_over(alerts, tmp_path, ONE)
    alerts.key("F7")
    dialog = dialog_of(alerts)
    button(dialog, "Undo this version").click()
    alerts.storage.write_failure = StorageBusy()
    alerts.dialog.accept()
    alerts.settle()

    assert dialog.isVisible()
    assert notices_of(dialog) != []
    alerts.storage.write_failure = None
    assert [alert.name for alert in alerts.standing] == ["FIRST ONE"]


def test_that_the_versions_could_not_be_read_is_said(alerts: AlertsDriver) -> None:
    alerts.open(ONE)
    alerts.storage.read_failure = StorageBusy()

    alerts.key("F7")

    assert QApplication.activeModalWidget() is None
    assert alerts.notice


def test_where_nothing_was_ever_imported_that_is_said_and_no_empty_table_shown(
    alerts: AlertsDriver,
) -> None:
    alerts.open()

    alerts.key("F7")

    dialog = dialog_of(alerts)
    assert not dialog.table.isVisible()
    assert "No list was imported yet" in dialog.text.text()


def test_no_heading_of_the_versions_is_cut_off(
    alerts: AlertsDriver, tmp_path: Path, qapp: QApplication
) -> None:
    alerts.open()
    take_over(alerts, tmp_path, ONE)
    with stretched_words(qapp):
        alerts.key("F7")
        dialog = dialog_of(alerts)
        assert_nothing_cut(dialog)
        header = dialog.table.horizontalHeader()
        for column in range(header.count()):
            assert header.sectionSize(column) >= header.sectionSizeHint(column)

"""Lists that come into the folder, or on a stick: offered to who keeps alerts, by keys."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.reading import ListRow, OpenList
from checkpoint.domain.alerts.signing import ListRules
from checkpoint.domain.errors import StorageBusy
from checkpoint.lists.finding import find
from checkpoint.services.arriving import ArrivingListService
from checkpoint.services.list_imports import ListImportService
from tests.builders import NOON, a_list_key, an_alert, an_id
from tests.services.worlds import PASSWORD
from tests.ui.alerts.driver import AlertsDriver, read, said_by, write_list
from tests.ui.shell import driver as shell_driver
from tests.ui.shell.driver import a_desk, furnish
from ui.alerts import arriving_desk
from ui.alerts.arriving_desk import ArrivingDesk
from ui.alerts.name_dialog import NameDialog
from ui.alerts.states import Composing, Previewing
from ui.alerts.stick_dialog import StickDialog
from ui.devices import list_arrivals

KEY = a_list_key()
OLD, NEW = an_alert(reference="T-1"), an_alert(reference="T-2", name="NEW COMER")


class Watched:
    """The alert page of who keeps alerts, with a folder that is looked into when the test says."""

    def __init__(self, alerts: AlertsDriver, folder: Path) -> None:
        self.alerts, self.folder = alerts, folder
        lists = ListImportService(storage=alerts.storage, clock=alerts.clock)
        self.desk = ArrivingDesk(
            folder,
            arriving=ArrivingListService(lists=lists, storage=alerts.storage, clock=alerts.clock),
            open_list=read,
            find_list=find,
            habits=alerts.habits,
            may_look=lambda: alerts.presenter.may_receive,
            files=alerts.background,
            officer=alerts.officer,
            poll_ms=3_600_000,
            parent=alerts.screen,
        )
        alerts.screen.watch(self.desk)

    def take(self, *alerts: Alert) -> None:
        """As if somebody had imported the list Tangkal before."""
        lists = ListImportService(storage=self.alerts.storage, clock=self.alerts.clock)
        officer = self.alerts.officer
        opened = read_signed(self, *alerts)
        lists.take_over(officer, lists.prepare(officer, "Tangkal", opened))

    def look(self, times: int = 2) -> None:
        for _ in range(times):
            self.desk.look()
            self.alerts.settle()

    @property
    def said(self) -> str:
        return said_by(self.alerts.screen.arrival)


def read_signed(watched: Watched, *alerts: Alert) -> OpenList:
    rows = (ListRow(line, alert) for line, alert in enumerate(alerts, start=2))
    with watched.alerts.storage.writing() as store:
        store.list_keys.add(KEY)
    return OpenList(rows, digest=str(len(alerts)), signed_by=KEY.name)


@pytest.fixture
def watched(alerts: AlertsDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watched:
    monkeypatch.setattr(list_arrivals, "STEADY_MS", 0)
    (tmp_path / "lists").mkdir()
    return Watched(alerts, tmp_path / "lists")


def test_a_new_list_is_offered_with_its_size_and_looked_at_by_a_key(watched: Watched) -> None:
    watched.alerts.open()
    watched.take(OLD)
    write_list(watched.folder / "Tangkal_2026-03-14.csv", OLD, NEW)
    watched.look()

    assert "A new list lies in the folder: Tangkal_2026-03-14.csv, entries: 2." in watched.said
    assert "Not signed" in watched.said
    assert len(watched.alerts.standing) == 1

    watched.alerts.key("F6")
    watched.alerts.settle()
    watched.alerts.press(Qt.Key.Key_Return)
    state = watched.alerts.presenter.state
    assert isinstance(state, Previewing)
    assert (state.preview.list_name, state.preview.changes.new.count) == ("Tangkal", 1)
    assert watched.said == ""


def test_a_refused_file_is_told_once_in_a_sentence(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arriving_desk, "SAID_MS", 0)
    watched.alerts.open(OLD)
    (watched.folder / "catatan.xml").write_text("bukan daftar\n", encoding="utf-8")
    watched.look()
    assert "catatan.xml in the folder of lists was refused: " in watched.said
    assert "F6" not in watched.alerts.keys

    watched.desk.forget()
    watched.look()
    assert watched.said == ""


def test_a_list_that_came_while_the_database_was_busy_is_looked_at_again(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arriving_desk, "SAID_MS", 0)
    watched.alerts.open(OLD)
    write_list(watched.folder / "Tangkal.csv", OLD, NEW)
    watched.alerts.storage.read_failure = StorageBusy()
    watched.look()
    assert "Tangkal.csv in the folder of lists was refused: " in watched.said

    watched.alerts.storage.read_failure = None
    watched.look()
    assert "A new list lies in the folder: Tangkal.csv" in watched.said


def test_a_table_whose_columns_nobody_knows_yet_is_offered_too(watched: Watched) -> None:
    watched.alerts.open(OLD)
    (watched.folder / "mitra.csv").write_text("Nama;Lahir\nBUDI;1980\n", encoding="utf-8")
    watched.look()
    assert "A new list lies in the folder: mitra.csv. F6 looks at it." in watched.said


def test_a_folder_that_cannot_be_looked_into_is_told_until_it_is_back(watched: Watched) -> None:
    watched.alerts.open(OLD)
    watched.folder.rmdir()
    watched.look(1)
    assert "cannot be looked into" in watched.said

    watched.folder.mkdir()
    watched.look()
    assert watched.said == ""


def test_nothing_is_looked_at_beside_a_list_that_is_being_looked_at(watched: Watched) -> None:
    watched.alerts.open(OLD)
    write_list(watched.folder / "Tangkal.csv", OLD, NEW)
    watched.look()
    watched.alerts.key("F6")
    watched.alerts.settle()
    watched.alerts.press(Qt.Key.Key_Return)
    write_list(watched.folder / "Lain.csv", NEW)
    watched.look()
    assert watched.desk.told is None

    watched.alerts.key("Esc")
    watched.look(4)
    assert "Lain.csv" in watched.said


def test_a_signed_list_taken_over_unseen_is_told_as_imported(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched.alerts.open()
    lists = ListImportService(storage=watched.alerts.storage, clock=watched.alerts.clock)
    opened = read_signed(watched, OLD)
    lists.take_over(
        watched.alerts.officer, lists.prepare(watched.alerts.officer, "Tangkal", opened)
    )
    watched.alerts.presenter.refresh()
    watched.alerts.settle()
    with watched.alerts.storage.writing() as store:
        store.list_keys.set_rules(ListRules(takes_signed=True), officer=an_id(), at=NOON)
    monkeypatch.setattr(watched.desk, "_open_list", lambda *_: read_signed(watched, OLD, NEW))
    write_list(watched.folder / "Tangkal.csv", OLD, NEW)
    watched.look()
    watched.alerts.settle()

    assert len(watched.alerts.standing) == 2
    assert "Tangkal was imported: 1 new" in watched.alerts.notice


def test_lists_on_a_stick_are_chosen_by_keys(alerts: AlertsDriver, tmp_path: Path) -> None:
    write_list(tmp_path / "Tangkal.csv", OLD)
    (tmp_path / "PBB").mkdir()
    os.utime(write_list(tmp_path / "PBB" / "un.csv", NEW), (1, 1))
    alerts.sticks = (tmp_path,)
    alerts.open(OLD)
    alerts.key("F3")

    dialog = alerts.dialog
    assert isinstance(dialog, StickDialog)
    assert [dialog.names.item(row).text() for row in range(2)] == [
        "Tangkal.csv",
        str(Path("PBB") / "un.csv"),
    ]
    alerts.press(Qt.Key.Key_Down)
    alerts.press(Qt.Key.Key_Return)
    assert isinstance(alerts.dialog, NameDialog)
    assert "un.csv" in said_by(alerts.dialog)


def test_another_file_than_those_on_the_stick_is_chosen_from_there_on(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    write_list(tmp_path / "Tangkal.csv", OLD)
    alerts.sticks = (tmp_path,)
    alerts.open(OLD)
    alerts.key("F3")
    dialog = alerts.dialog
    assert isinstance(dialog, StickDialog)
    dialog.another.click()

    found = alerts.screen.findChild(QFileDialog)
    assert found is not None
    assert Path(found.directory().absolutePath()) == tmp_path


def test_a_stick_without_lists_asks_for_a_file_at_once(
    alerts: AlertsDriver, tmp_path: Path
) -> None:
    alerts.sticks = (tmp_path,)
    alerts.open(OLD)
    alerts.key("F3")
    assert alerts.screen.findChild(QFileDialog) is not None


def test_an_offer_does_not_stand_over_what_is_typed(watched: Watched) -> None:
    watched.alerts.open(OLD)
    watched.alerts.key("F2")
    write_list(watched.folder / "Tangkal.csv", OLD, NEW)
    watched.look()
    state: object = watched.alerts.presenter.state
    assert isinstance(state, Composing)
    assert watched.said == ""
    watched.alerts.key("Esc")
    assert "Tangkal.csv" in watched.said


def test_a_list_that_waits_is_told_on_every_page_of_who_keeps_alerts_and_of_nobody_else(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_arrivals, "STEADY_MS", 0)
    folder = tmp_path / "lists"
    folder.mkdir()
    usual = shell_driver.settings_in(tmp_path)
    settings = usual.model_copy(update={"lists_folder": str(folder)})
    monkeypatch.setattr(shell_driver, "settings_in", lambda _folder: settings)
    furnish(tmp_path)
    write_list(folder / "un.csv", OLD)
    with a_desk(qapp, tmp_path) as desk:
        desk.work_as("lestari")
        assert desk.window_app.window.findChildren(ArrivingDesk) == []
        desk.press("Ctrl+Q")
        desk.sign_in("siregar", PASSWORD)
        desk.press("F8")
        (watching,) = desk.window_app.window.findChildren(ArrivingDesk)
        for _ in range(2):
            watching.look()
            desk.settle()
        assert "New list: un.csv" in desk.words

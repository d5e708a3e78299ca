"""Nobody waits at the start for pages that he may not open this day."""

from __future__ import annotations

from tests.ui.shell.driver import Desk
from ui.incidents.view import IncidentsScreen
from ui.journal.view import JournalScreen
from ui.shell.workspace import Workspace


def the_workspace(desk: Desk) -> Workspace:
    session = desk.window_app.session
    assert session is not None
    return session.workspace


def test_a_page_is_built_when_somebody_goes_there_and_stays(desk: Desk) -> None:
    desk.work_as("siregar")
    workspace = the_workspace(desk)
    assert not workspace.findChildren(JournalScreen)
    assert not workspace.findChildren(IncidentsScreen)

    desk.go_to(JournalScreen)
    (journal,) = workspace.findChildren(JournalScreen)
    desk.press("Ctrl+1")
    desk.go_to(JournalScreen)
    assert workspace.findChildren(JournalScreen) == [journal]
    assert not workspace.findChildren(IncidentsScreen)


def test_every_tab_bears_its_name_before_its_page_is_built(desk: Desk) -> None:
    desk.work_as("siregar")
    assert {"Journal", "Incidents", "Statistics"} <= set(desk.tabs)
    desk.press("F12")
    assert {"Jurnal", "Kejadian", "Statistik"} <= set(desk.tabs)


def test_a_page_that_was_built_later_speaks_the_language_of_then(desk: Desk) -> None:
    desk.work_as("siregar")
    desk.press("F12")
    desk.go_to(IncidentsScreen)
    assert "Laporan" in desk.words
    assert "Report" not in desk.words

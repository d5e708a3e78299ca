"""What tests of the page of incidents do again and again."""

from __future__ import annotations

from checkpoint.domain.incidents.incident import Report
from checkpoint.domain.incidents.state import IncidentState
from checkpoint.domain.people.officer import Officer
from tests.builders import a_post, an_id
from tests.incident_builders import a_report
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk
from ui.incidents.presenter import IncidentsPresenter
from ui.incidents.states import Viewing
from ui.incidents.view import IncidentsScreen


def sit_down(desk: Desk, login: str = "lestari") -> None:
    """At the page of incidents, without a counter."""
    desk.sign_in(login, PASSWORD)
    desk.press("F8")
    desk.press(f"Ctrl+{desk.tabs.index('Incidents') + 1}")


def officer(desk: Desk, login: str = "lestari") -> Officer:
    with desk.storage.reading() as store:
        found = store.staff.by_login(login)
    assert found is not None
    return found


def report(desk: Desk, told: Report | None = None) -> IncidentState:
    """Somebody reported one, at another window."""
    service = desk.program.incidents
    return service.report(officer(desk), a_post(), told or a_report(), id=an_id()).state


def state_of(desk: Desk) -> object:
    return desk.presenter(IncidentsPresenter).state


def screen_of(desk: Desk) -> IncidentsScreen:
    (screen,) = desk.window_app.window.findChildren(IncidentsScreen)
    assert isinstance(screen, IncidentsScreen)
    return screen


def only_incident(desk: Desk) -> IncidentState:
    with desk.storage.reading() as store:
        (state,) = store.incidents.every_open("ETK")
        return state


def viewed(desk: Desk) -> IncidentState:
    state = state_of(desk)
    assert isinstance(state, Viewing)
    return state.file.state


def answer(desk: Desk, *texts: str) -> None:
    """Fill the fields of a dialog one after the other, and hand it on."""
    for place, text in enumerate(texts):
        if place:
            desk.press("Tab")
        desk.write(text)
    desk.press("Return")


def open_one(desk: Desk, login: str = "lestari") -> None:
    sit_down(desk, login)
    desk.press("Return")
    assert isinstance(state_of(desk), Viewing)

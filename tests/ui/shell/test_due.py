"""What a shift lead is told at the top of the window: alerts that end soon, or just did."""

from __future__ import annotations

from checkpoint.domain.alerts.alert import Alert
from checkpoint.services.alerts import HAND_LIST
from tests.builders import A_DAY, NOON, TODAY, an_alert
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk

SOON = an_alert(name="RAHMAT HIDAYAT", list_name=HAND_LIST, valid_to=TODAY + 5 * A_DAY)
LAPSED = an_alert(name="MARIA DA COSTA", valid_to=TODAY - A_DAY)


def know(desk: Desk, *alerts: Alert) -> None:
    with desk.storage.writing() as store:
        store.alerts.add(alerts, at=NOON)


def test_a_shift_lead_sees_on_signing_in_what_ends_soon(desk: Desk) -> None:
    know(desk, SOON, LAPSED, an_alert())
    desk.work_as("siregar")

    assert "Alerts ending: 2" in desk.words


def test_an_officer_at_the_counter_is_not_told(desk: Desk) -> None:
    know(desk, SOON, LAPSED)
    desk.work_as("lestari")

    assert "Alerts ending" not in desk.words


def test_nothing_is_said_where_nothing_ends(desk: Desk) -> None:
    know(desk, an_alert())
    desk.work_as("siregar")

    assert "Alerts ending" not in desk.words


def test_what_was_ended_here_is_not_told_any_more(desk: Desk) -> None:
    know(desk, SOON)
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    desk.press("Ctrl+4")
    desk.press("F5")
    desk.press("F8")
    desk.write("dicabut")
    desk.press("Return")

    assert "RAHMAT HIDAYAT was ended." in desk.words
    assert "Alerts ending" not in desk.words


def test_a_day_that_begins_is_counted_anew(desk: Desk) -> None:
    know(desk, an_alert(valid_to=TODAY + 8 * A_DAY))
    desk.work_as("siregar")
    assert "Alerts ending" not in desk.words

    desk.clock.forward(A_DAY)
    session = desk.window_app.session
    assert session is not None
    session.ask_book()
    desk.settle()
    assert "Alerts ending: 1" in desk.words

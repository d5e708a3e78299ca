"""The list of incidents as a shift lead goes through it: by keys, on a real database."""

from __future__ import annotations

from checkpoint.domain.incidents.events import Closed, FollowedUp
from checkpoint.domain.incidents.incident import IncidentKind
from tests.builders import A_DAY, TODAY
from tests.incident_builders import a_report
from tests.ui.incidents.at_the_page import (
    answer,
    officer,
    only_incident,
    report,
    screen_of,
    sit_down,
)
from tests.ui.shell.driver import Desk


def numbers(desk: Desk) -> list[str]:
    """The serials of the rows, from the top."""
    model = screen_of(desk).list.table.model()
    return [str(model.index(row, 0).data())[-1] for row in range(model.rowCount())]


def test_a_lead_narrows_the_list_by_status_and_kind_with_the_keyboard(desk: Desk) -> None:
    lead = officer(desk, "siregar")
    closed = report(desk).incident
    desk.program.incidents.act(lead, closed.id, Closed())
    report(desk, a_report(kinds=(IncidentKind.MEDICAL,)))
    due = report(desk).incident
    desk.program.incidents.act(lead, due.id, FollowedUp("Ditelepon", TODAY))
    sit_down(desk, "siregar")
    assert sorted(numbers(desk)) == ["1", "2", "3"]

    desk.press("F3")
    for _ in range(3):
        desk.press("Tab")
    desk.write("closed")
    assert numbers(desk) == ["1"]
    desk.write("due")
    assert numbers(desk) == ["3"]
    desk.write("open")
    assert sorted(numbers(desk)) == ["2", "3"]
    desk.press("Backtab")
    desk.write("medical")
    assert numbers(desk) == ["2"]


def test_open_incidents_begin_with_the_next_look_that_is_due(desk: Desk) -> None:
    lead = officer(desk, "siregar")
    told = [report(desk).incident for _ in range(3)]
    for incident, days in ((told[0], 3), (told[1], -1)):
        desk.program.incidents.act(lead, incident.id, FollowedUp("Lagi", TODAY + days * A_DAY))
    sit_down(desk, "siregar")
    desk.press("F4")

    assert numbers(desk) == ["2", "1", "3"]
    model = screen_of(desk).list.table.model()
    looks = [str(model.index(row, 7).data()) for row in range(3)]
    assert looks == ["13 Mar 2026 · due", "17 Mar 2026", ""]


def test_a_follow_up_says_when_somebody_looks_again(desk: Desk) -> None:
    report(desk)
    sit_down(desk)
    desk.press("Return")
    desk.press("F2")
    desk.write("Ditelepon")
    desk.press("Tab")
    answer(desk, "5")
    state = only_incident(desk)
    assert state.next_on == TODAY + 7 * A_DAY
    assert "Next look: 21 Mar 2026" in desk.words
    assert "Ditelepon · Again on 21 Mar 2026" in desk.words

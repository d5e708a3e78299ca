"""Joint operations at the window: by keys, on a real database."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.incidents.events import Bound
from checkpoint.domain.incidents.operation import JointOperation
from checkpoint.services.operations import Planned
from tests.builders import A_DAY, NOON, TODAY, a_crossing, a_post
from tests.incident_builders import a_report
from tests.ui.incidents.at_the_page import (
    answer,
    officer,
    only_incident,
    report,
    screen_of,
    sit_down,
    state_of,
)
from tests.ui.shell.driver import Desk
from ui.incidents.states import Counting, Examining, Operating, Viewing


def test_a_joint_operation_is_written_down_and_an_incident_bound_to_it(desk: Desk) -> None:
    report(desk)
    sit_down(desk, "siregar")
    desk.press("F7")
    desk.press("F2")
    dialog = QApplication.activeModalWidget()
    desk.write("Operasi Timpora")
    boxes = dialog.agencies.boxes  # type: ignore[union-attr]
    boxes[CaseAgency.POLICE].setChecked(True)
    desk.press("Return")
    state = state_of(desk)
    assert isinstance(state, Examining)
    operation = state.file.operation
    assert operation.agencies == (CaseAgency.IMMIGRATION, CaseAgency.POLICE)
    desk.press("Esc")
    assert isinstance(state_of(desk), Operating)
    desk.press("Esc")
    desk.press("Return")
    desk.press("Ctrl+O")
    answer(desk, "1")
    assert only_incident(desk).operation == operation.id
    desk.press("Esc")
    desk.press("F9")
    state = state_of(desk)
    assert isinstance(state, Counting)
    assert state.statistic.joint.crossings == 1


def an_operation_kept(desk: Desk, **changes: object) -> JointOperation:
    days = {"first_on": TODAY, "last_on": TODAY, **changes}
    planned = Planned(
        name="Operasi Timpora",
        agencies=(CaseAgency.IMMIGRATION, CaseAgency.POLICE),
        **days,  # type: ignore[arg-type]
    )
    return desk.program.operations.keep(officer(desk, "siregar"), a_post(), planned)


def test_an_operation_laid_open_shows_what_was_detected_in_it_and_beside_it(desk: Desk) -> None:
    operation = an_operation_kept(desk)
    lead = officer(desk, "siregar")
    inside = report(desk, a_report(detected_by=CaseAgency.POLICE)).incident
    desk.program.incidents.act(lead, inside.id, Bound(operation.id))
    report(desk)
    sit_down(desk)
    desk.press("F7")
    desk.press("Return")

    model = screen_of(desk).operation.detections.table.model()
    rows = [[str(model.index(row, column).data()) for column in range(7)] for row in range(3)]
    assert rows == [
        ["Police (Polri)", "1", "1", "–", "–", "1", "1"],
        ["Border guard (Pamtas)", "–", "–", "1", "1", "1", "1"],
        ["Total", "1", "1", "1", "1", "2", "2"],
    ]
    assert inside.number in desk.words
    desk.press("F3")
    assert QApplication.activeModalWidget() is None  # only a shift lead says what belongs to it
    desk.press("F6")
    assert screen_of(desk).operation.detections.chart.isVisible()
    screen_of(desk).operation.incidents.focus_row(0)
    desk.press("Return")
    state = state_of(desk)
    assert isinstance(state, Viewing)
    assert state.file.state.incident == inside


def test_a_record_is_bound_to_the_operation_by_its_day_and_number(desk: Desk) -> None:
    an_operation_kept(desk)
    with desk.storage.writing() as store:
        store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
    sit_down(desk, "siregar")
    desk.press("F7")
    desk.press("Return")
    desk.press("F3")
    desk.write("1")
    answer(desk, "7")
    assert "not in the registers" in desk.words
    desk.press("F3")
    desk.write("1")
    answer(desk, "1")

    state = state_of(desk)
    assert isinstance(state, Examining)
    assert [one.number for one in state.file.records] == [1]
    assert "No. 1 ·" in desk.words
    assert "NUR AISYAH" not in desk.words


def test_of_an_operation_to_come_no_record_is_asked_for(desk: Desk) -> None:
    an_operation_kept(desk, first_on=TODAY + A_DAY, last_on=TODAY + A_DAY)
    sit_down(desk, "siregar")
    desk.press("F7")
    desk.press("Return")
    desk.press("F3")
    assert QApplication.activeModalWidget() is None


def test_a_correction_of_an_operation_says_why_and_the_operation_lies_open_anew(
    desk: Desk,
) -> None:
    an_operation_kept(desk)
    sit_down(desk, "siregar")
    desk.press("F7")
    desk.press("Return")
    desk.press("F7")
    dialog = QApplication.activeModalWidget()
    dialog.reason.setText("Salah nama")  # type: ignore[union-attr]
    dialog.name.setText("Operasi Wirawaspada")  # type: ignore[union-attr]
    desk.press("Return")
    state = state_of(desk)
    assert isinstance(state, Examining)
    assert (state.file.operation.name, state.file.operation.version) == ("Operasi Wirawaspada", 2)

"""Who detected how much, as a chart that has room for its names."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.incidents.statistic import Detected, Row
from ui.incidents.detections import MOST_BARS, DetectionsPanel


def a_row(agency: CaseAgency | None, joint: int, alone: int) -> Row:
    return Row(agency=agency, joint=Detected(joint, joint), alone=Detected(alone, alone))


def bars(panel: DetectionsPanel) -> list[tuple[str, str, str]]:
    model = panel.chart.table.model()
    return [
        (
            str(model.index(row, 0).data()),
            str(model.index(row, 1).data()),
            str(model.index(row, 2).data()),
        )
        for row in range(model.rowCount())
    ]


def test_of_eleven_agencies_the_largest_are_named_and_the_rest_are_the_others(
    qapp: QApplication,
) -> None:
    panel = DetectionsPanel()
    rows = [a_row(agency, place, 1) for place, agency in enumerate((*CaseAgency, None))]
    panel.draw(rows, "")

    shown = bars(panel)
    assert len(shown) == MOST_BARS
    assert shown[-1][1:] == ("15", "6")
    assert [joint for _name, joint, _alone in shown[:-1]] == ["6", "7", "8", "9", "10", "11"]
    assert sum(int(joint) for _name, joint, _alone in shown) == sum(range(12))
    assert panel.table.model().rowCount() == len(rows) + 1


def test_few_agencies_are_all_named(qapp: QApplication) -> None:
    panel = DetectionsPanel()
    panel.draw([a_row(CaseAgency.POLICE, 1, 0), a_row(None, 0, 2)], "")
    assert [counts for _name, *counts in bars(panel)] == [["1", "0"], ["0", "2"]]

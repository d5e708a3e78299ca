"""Tables: rows by keys and letters, and long texts to be read whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ui.widgets.table import Table

NAMES = ["SITI AMINAH", "ABU SEMAN", "NURAINI BINTI ABDULLAH YANG PANJANG SEKALI", "NORA"]


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table()
    qtbot.addWidget(made)
    model = QStandardItemModel(0, 2, made)
    for number, name in enumerate(NAMES, start=1):
        model.appendRow([QStandardItem(str(number)), QStandardItem(name)])
    made.setModel(model)
    made.set_widths((60, None))
    made.resize(240, 240)
    with qtbot.waitExposed(made):
        made.show()
    return made


def pointed_at(table: Table, row: int) -> str:
    place = table.visualRect(table.model().index(row, 1)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QToolTip.hideText()
    while QToolTip.isVisible():
        QTest.qWait(20)
    QApplication.sendEvent(table.viewport(), event)
    return QToolTip.text()


def test_no_row_is_selected_until_one_is(table: Table) -> None:
    assert table.selected_row is None
    assert Table().selected_row is None


@pytest.mark.parametrize(("asked", "selected"), [(2, 2), (9, None), (-1, None)])
def test_a_row_is_selected_if_there_is_such_a_one(
    table: Table, asked: int, selected: int | None
) -> None:
    table.select_row(asked)

    assert table.selected_row == selected


def test_numbers_find_the_row_by_its_first_column(table: Table) -> None:
    table.select_row(0)
    QTest.keyClicks(table, "4")

    assert table.selected_row == 3


def test_enter_opens_the_row(table: Table, qtbot: QtBot) -> None:
    table.select_row(1)
    with qtbot.waitSignal(table.activated) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)

    assert opened.args[0].row() == 1


def test_a_text_that_is_cut_is_said_whole_on_pointing(table: Table) -> None:
    assert pointed_at(table, 2) == NAMES[2]
    assert pointed_at(table, 3) == ""


def test_what_the_model_says_on_pointing_comes_first(table: Table) -> None:
    table.model().setData(table.model().index(2, 1), "Malaysia", Qt.ItemDataRole.ToolTipRole)

    assert pointed_at(table, 2) == "Malaysia"
    assert table.indexAt(QPoint(5, 5)).row() == 0


def test_no_row_lies_on_the_frame_that_shows_the_focus(table: Table) -> None:
    table.window().activateWindow()
    table.clearFocus()
    before = table.viewport().geometry()

    table.setFocus()

    assert table.hasFocus()
    now = table.viewport().geometry()
    assert (now.left(), now.right()) == (before.left() + 1, before.right() - 1)
    table.clearFocus()
    assert table.viewport().geometry() == before

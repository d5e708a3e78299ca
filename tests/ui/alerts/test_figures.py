"""The shift lead sees how often each list was hit, and how often in vain."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from checkpoint.domain.errors import StorageBusy
from checkpoint.services.alerts import HAND_LIST
from tests.builders import a_hit_on, a_judgement, an_alert
from tests.ui.alerts.driver import AlertsDriver, rows_of
from tests.ui.stretch import assert_nothing_cut, stretched_words
from ui.alerts.figures_dialog import FiguresDialog


def dialog_of(alerts: AlertsDriver) -> FiguresDialog:
    dialog = alerts.dialog
    assert isinstance(dialog, FiguresDialog)
    return dialog


def hit(alerts: AlertsDriver) -> None:
    """Two lists were hit, one of them judged."""
    judged = [a_judgement(), a_judgement(), a_judgement(is_same=True)]
    with alerts.storage.writing() as store:
        for judgement in judged:
            store.judgements.add(judgement)
        store.judgements.count(map(a_hit_on, (*judged, a_judgement())))
        store.judgements.count([a_hit_on(a_judgement(), list_name=HAND_LIST)])


def test_each_list_says_what_came_of_its_hits(alerts: AlertsDriver) -> None:
    hit(alerts)
    alerts.open(an_alert(list_name="Tangkal"), an_alert(list_name="DPO"))

    alerts.key("F9")

    assert rows_of(dialog_of(alerts).table) == [
        ["Tangkal", "4", "1", "2", "1", "67%"],
        ["By hand", "1", "0", "0", "1", "–"],
        ["DPO", "0", "0", "0", "0", "–"],
    ]


def test_it_closes_by_enter_and_by_escape(alerts: AlertsDriver) -> None:
    alerts.open(an_alert())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        alerts.key("F9")
        assert dialog_of(alerts).isVisible()
        alerts.press(key)
        assert QApplication.activeModalWidget() is None


def test_that_the_figures_could_not_be_read_is_said(alerts: AlertsDriver) -> None:
    alerts.open(an_alert())
    alerts.storage.read_failure = StorageBusy()

    alerts.key("F9")

    assert QApplication.activeModalWidget() is None
    assert "busy" in alerts.notice


def test_no_heading_of_the_figures_is_cut_off(alerts: AlertsDriver, qapp: QApplication) -> None:
    hit(alerts)
    alerts.open(an_alert())
    with stretched_words(qapp):
        alerts.key("F9")
        dialog = dialog_of(alerts)
        assert_nothing_cut(dialog)
        header = dialog.table.horizontalHeader()
        for column in range(header.count()):
            assert header.sectionSize(column) >= header.sectionSizeHint(column)


def test_before_there_is_a_list_that_is_said_and_no_empty_table_shown(
    alerts: AlertsDriver,
) -> None:
    alerts.open()

    alerts.key("F9")

    dialog = dialog_of(alerts)
    assert not dialog.table.isVisible()
    assert "There is no list yet" in dialog.text.text()

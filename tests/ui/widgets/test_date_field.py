"""The date field: what was understood stands beside the label, and an objection beneath."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkpoint.domain.documents.partial_date import PartialDate
from tests.ui.reading import words_on
from ui.widgets.date_field import DateRow


class Form(QWidget):
    """A date, and another field to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.row, self.other = DateRow(), QLineEdit()
        self.row.set_label("Lahir")
        layout = QVBoxLayout(self)
        layout.addWidget(self.row)
        layout.addWidget(self.other)

    def type(self, keys: str) -> None:
        QTest.keyClicks(self.row.date, keys)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    made.resize(360, 140)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.row.date.setFocus()
    return made


def test_a_date_is_said_back_as_soon_as_it_is_whole(form: Form) -> None:
    form.type("1708198")
    assert "17 Agu" not in words_on(form)
    form.type("5")

    assert form.row.date.value == PartialDate(1985, 8, 17)
    assert "17 Agu 1985" in words_on(form)
    assert "Sabtu, 17 Agustus 1985" in form.row.date.accessibleDescription()


def test_what_is_not_known_of_a_date_is_said(form: Form) -> None:
    form.type("081985")

    assert form.row.date.value == PartialDate(1985, 8)
    assert form.row.date.accessibleDescription() == "Agustus 1985, tanggal tidak diketahui"


def test_a_date_that_cannot_be_is_objected_to_at_once(form: Form) -> None:
    form.type("31021985")

    assert form.row.date.value is None
    assert form.row.date.is_faulty
    assert "Tanggal itu tidak ada" in words_on(form)


def test_an_unfinished_date_is_objected_to_when_the_field_is_left(form: Form) -> None:
    form.type("1708")
    assert "Tanggal itu tidak ada" not in words_on(form)
    QTest.keyClick(form.row.date, Qt.Key.Key_Tab)

    assert "Tanggal itu tidak ada" in words_on(form)


def test_the_objection_goes_when_the_date_is_put_right(form: Form) -> None:
    form.type("31021985")
    form.row.date.selectAll()
    form.type("28021985")

    assert "Tanggal itu tidak ada" not in words_on(form)
    assert form.row.date.value == PartialDate(1985, 2, 28)


def test_a_date_is_written_out_when_the_field_is_left(form: Form) -> None:
    form.type("17081985")
    form.other.setFocus()

    assert form.row.date.text() == "17-08-1985"
    assert form.row.date.value == PartialDate(1985, 8, 17)


def test_nothing_of_a_date_stays_when_it_is_taken_away(form: Form) -> None:
    form.row.date.set_value(PartialDate(1985, 8, 17))
    form.row.date.set_value(None)

    assert form.row.date.value is None
    assert not form.row.date.is_faulty
    assert words_on(form).split("\n") == ["Lahir"]
    assert form.row.date.accessibleDescription() == ""


def test_typing_a_date_moves_nothing_on_the_form(form: Form) -> None:
    before = form.other.pos()
    form.type("17081985")

    assert form.other.pos() == before


def test_another_date_is_told_once(form: Form, qtbot: QtBot) -> None:
    form.type("1708198")
    with qtbot.waitSignal(form.row.date.value_changed):
        form.type("5")
    with qtbot.assertNotEmitted(form.row.date.value_changed):
        form.other.setFocus()

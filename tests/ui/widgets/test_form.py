"""Form rows: label, mark, help and objection belong to the input, also for who cannot see."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.reading import words_on
from ui.widgets.choice_box import Choice, ChoiceBox
from ui.widgets.form import Form, FormRow


@pytest.fixture
def row(qtbot: QtBot) -> FormRow:
    made = FormRow(QLineEdit())
    made.set_label("Alamat")
    made.resize(300, 90)
    qtbot.addWidget(made)
    made.show()
    return made


def field_of(row: FormRow) -> QLineEdit:
    assert isinstance(row.field, QLineEdit)
    return row.field


def test_the_input_bears_the_name_of_its_label(row: FormRow) -> None:
    assert row.field.accessibleName() == "Alamat"


def test_an_objection_stands_before_the_help_and_goes_again(row: FormRow) -> None:
    row.set_hint("desa dan kabupaten")
    row.set_error("Alamat harus diisi")
    assert words_on(row).split("\n") == ["Alamat", "Alamat harus diisi"]
    assert row.field.accessibleDescription() == "Alamat harus diisi"
    assert row.field.property("faulty") == "yes"

    row.set_error("")
    assert words_on(row).split("\n") == ["Alamat", "desa dan kabupaten"]
    assert row.field.property("faulty") == "no"


def test_a_value_of_last_time_is_marked_until_it_is_changed(row: FormRow) -> None:
    field_of(row).setText("Entikong")
    row.mark_as_last_time("seperti terakhir")
    assert row.field.property("prefilled") == "yes"

    QTest.keyClicks(row.field, " 2")
    assert row.field.property("prefilled") == "no"


def test_a_choice_of_last_time_is_marked_until_another_is_made(qtbot: QtBot) -> None:
    box = ChoiceBox()
    box.draw([Choice(1, "Wisata"), Choice(2, "Belanja")], 1)
    row = FormRow(box)
    qtbot.addWidget(row)
    row.mark_as_last_time("seperti terakhir")

    QTest.keyClicks(box, "b")
    assert box.property("prefilled") == "no"


def test_what_is_said_beside_the_label_is_whole_or_left_out(row: FormRow) -> None:
    row.set_aside("17 Agu 1985", words="Sabtu, 17 Agustus 1985")
    assert row._aside.shown == "17 Agu 1985"

    row.resize(110, 90)
    row.grab()
    assert row._aside.shown == ""
    assert row._label.shown == "Alamat"
    assert row.field.accessibleDescription() == "Sabtu, 17 Agustus 1985"


@pytest.mark.parametrize(
    ("spans", "places"),
    [
        ([1, 1, 1], [(0, 0), (0, 1), (1, 0)]),
        ([1, 2, 1], [(0, 0), (1, 0), (2, 0)]),
        ([2, 5, 1], [(0, 0), (1, 0), (2, 0)]),
    ],
)
def test_rows_fill_the_columns_and_wide_ones_begin_a_line(
    qtbot: QtBot, spans: list[int], places: list[tuple[int, int]]
) -> None:
    form = Form(columns=2)
    qtbot.addWidget(form)
    rows = [QWidget() for _ in spans]
    for one, span in zip(rows, spans, strict=True):
        form.add(one, span)

    for one, (line, column) in zip(rows, places, strict=True):
        item = form._grid.itemAtPosition(line, column)
        assert item is not None
        assert item.widget() is one

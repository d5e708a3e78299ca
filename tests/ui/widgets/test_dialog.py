"""Dialogs: answered by keys, never by accident, and large enough for what they say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.stretch import assert_nothing_cut
from ui.widgets.button import ButtonKind
from ui.widgets.dialog import Dialog
from ui.widgets.form import FormRow


class Question(Dialog):
    """Asks for a reason."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = FormRow(QLineEdit())
        self.row.set_label("Alasan")
        self.body.addWidget(self.row)
        self.add_button(self.reject).setText("Kembali")
        self.add_button(self.accept, kind=ButtonKind.PRIMARY).setText("Batalkan catatan")
        self.set_title("Batalkan catatan 214?", "Catatan lama tetap dapat dibaca.")


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[Question]:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    made = Question(window)
    with qtbot.waitExposed(made):
        made.open()
    made.activateWindow()
    yield made
    made.close()


def test_the_first_input_has_the_focus(dialog: Question) -> None:
    assert QApplication.focusWidget() is dialog.row.field


def test_enter_presses_the_primary_button(dialog: Question, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.row.field, Qt.Key.Key_Return)


def test_escape_answers_nothing(dialog: Question, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.row.field, Qt.Key.Key_Escape)


def test_the_window_behind_waits_for_the_answer(dialog: Question, qtbot: QtBot) -> None:
    window = dialog.parentWidget()
    assert window is not None
    with qtbot.assertNotEmitted(dialog.finished, wait=20):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton)

    assert dialog.isModal()


def test_the_dialog_grows_with_a_long_objection(dialog: Question) -> None:
    before = dialog.height()
    dialog.row.set_error("Alasan harus diisi dengan kata-kata yang dapat dipahami orang lain. " * 6)

    assert_nothing_cut(dialog)
    assert dialog.height() > before

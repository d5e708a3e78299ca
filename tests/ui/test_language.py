"""The language of the window: one key away, for every text on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from checkpoint.words.catalogue import Catalogue, Language
from tests.ui.reading import speak, words_on
from ui import language
from ui.language import CatalogueTranslator, Retranslates

TEXTS = Catalogue(
    Language.ENGLISH,
    {
        ("Queue", "Take"): ("Take the next",),
        ("Queue", "%n case(s)"): ("%n case", "%n cases"),
    },
)


class Queue(Retranslates, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.take = QLabel()
        QVBoxLayout(self).addWidget(self.take)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.take.setText(f"{self.tr('Take')} {self.tr('Leave')} {self.tr('%n case(s)', None, 2)}")


class UrgentQueue(Queue):
    """A queue with no texts of its own: it speaks with those of its base."""


@pytest.fixture
def in_test_words(qapp: QApplication) -> Iterator[QApplication]:
    translator = qapp.findChild(CatalogueTranslator)
    assert isinstance(translator, CatalogueTranslator)
    translator.catalogue = TEXTS
    yield qapp
    speak(qapp, Language.INDONESIAN)


@pytest.mark.usefixtures("in_test_words")
def test_texts_come_from_the_catalogue_and_else_stand_as_in_the_code(qtbot: QtBot) -> None:
    queue = Queue()
    qtbot.addWidget(queue)

    assert queue.take.text() == "Take the next Leave 2 cases"


@pytest.mark.usefixtures("in_test_words")
def test_a_widget_speaks_with_the_texts_of_its_base(qtbot: QtBot) -> None:
    queue = UrgentQueue()
    qtbot.addWidget(queue)

    assert queue.take.text().startswith("Take the next Leave")


@pytest.mark.usefixtures("in_test_words")
@pytest.mark.parametrize(("count", "said"), [(0, "0 cases"), (1, "1 case"), (2, "2 cases")])
def test_a_number_takes_the_plural_it_asks_for(count: int, said: str) -> None:
    assert QCoreApplication.translate("Queue", "%n case(s)", None, count) == said


def test_a_switch_reaches_a_widget_that_is_there_already(
    in_test_words: QApplication, qtbot: QtBot
) -> None:
    queue = Queue()
    qtbot.addWidget(queue)

    speak(in_test_words, Language.ENGLISH)

    assert queue.take.text() == "Take Leave 2 case(s)"


def test_dates_are_written_as_the_language_does(in_test_words: QApplication) -> None:
    day = date(2026, 8, 17)
    shown = []
    for wanted in Language:
        language.install(in_test_words, wanted)
        locale = language.locale()
        shown.append(locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy"))

    assert shown == ["17 Agustus 2026", "17 August 2026"]
    assert language.language_of(in_test_words) is Language.ENGLISH
    assert QLocale().language() is QLocale.Language.English


def test_a_file_dialog_speaks_the_language_of_the_window(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    qtbot.addWidget(dialog)
    dialog.show()

    words = words_on(dialog).replace("&", "").splitlines()
    assert {"Cari di:", "Nama berkas:", "Simpan", "Batal"} <= set(words)
    assert not {"Look in:", "File name:", "Save", "Cancel"} & set(words)

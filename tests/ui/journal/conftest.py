from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from checkpoint.words.catalogue import Catalogue, Language
from tests.builders import a_lead, an_officer
from tests.ui.journal.driver import JournalDriver
from ui import language
from ui.language import CatalogueTranslator


@pytest.fixture(autouse=True)
def _words_of_the_source(qapp: QApplication) -> Iterator[None]:
    """Texts as they stand in the code, whatever the translations say."""
    before = language.language_of(qapp)
    language.install(qapp, Language.ENGLISH)
    translator = qapp.findChild(CatalogueTranslator)
    assert translator is not None
    translator.catalogue = Catalogue(Language.ENGLISH, {})
    yield
    language.install(qapp, before)


def _opened(qtbot: QtBot, driver: JournalDriver) -> Iterator[JournalDriver]:
    qtbot.addWidget(driver.screen)
    yield driver
    driver.background.wait_idle()
    for dialog in driver.screen.findChildren(QDialog):
        dialog.close()


@pytest.fixture
def journal(qtbot: QtBot) -> Iterator[JournalDriver]:
    """The journal in the hands of a shift lead."""
    yield from _opened(qtbot, JournalDriver(a_lead()))


@pytest.fixture
def read_only(qtbot: QtBot) -> Iterator[JournalDriver]:
    """The journal in the hands of a counter officer."""
    yield from _opened(qtbot, JournalDriver(an_officer()))

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from checkpoint.words.catalogue import Catalogue, Language
from tests.ui.alerts.driver import AlertsDriver
from ui import language
from ui.language import LOCALES, CatalogueTranslator


@pytest.fixture
def words(qapp: QApplication) -> Iterator[CatalogueTranslator]:
    """Texts as they stand in the code, whatever the translations say."""
    if qapp.findChild(CatalogueTranslator) is None:
        language.install(qapp, Language.ENGLISH)
    translator = qapp.findChild(CatalogueTranslator)
    assert translator is not None
    before = translator.catalogue
    translator.catalogue = Catalogue(Language.ENGLISH, {})
    QLocale.setDefault(LOCALES[Language.ENGLISH])
    yield translator
    translator.catalogue = before
    QLocale.setDefault(LOCALES[before.language])


@pytest.fixture
def alerts(qtbot: QtBot, words: CatalogueTranslator, tmp_path: Path) -> Iterator[AlertsDriver]:
    driver = AlertsDriver(tmp_path)
    qtbot.addWidget(driver.screen)
    yield driver
    driver.background.wait_idle()
    for dialog in driver.screen.findChildren(QDialog):
        dialog.close()

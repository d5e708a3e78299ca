from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.words.catalogue import Catalogue, Language
from tests.ui.alerts.driver import AlertsDriver
from ui import language
from ui.language import CatalogueTranslator


@pytest.fixture(autouse=True)
def _words_of_the_source(qapp: QApplication) -> None:
    """Texts as they stand in the code, whatever the translations say."""
    language.install(qapp, Language.ENGLISH)
    translator = qapp.findChild(CatalogueTranslator)
    assert translator is not None
    translator.catalogue = Catalogue(Language.ENGLISH, {})


@pytest.fixture
def alerts(qtbot: QtBot) -> Iterator[AlertsDriver]:
    driver = AlertsDriver()
    qtbot.addWidget(driver.screen)
    yield driver
    driver.background.wait_idle()

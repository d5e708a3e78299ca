"""A window as the officer's: the program's own fonts, light, in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

import ui.widgets.plot  # noqa: F401 - charts are drawn at once
from checkpoint.words.catalogue import Language
from ui import language, theme
from ui.collecting import Collector


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of all tests, dressed once."""
    theme.load_fonts()
    theme.apply(qapp, theme.load_theme(theme.ThemeName.LIGHT))
    language.install(qapp, Language.INDONESIAN)
    Collector(qapp)
    return qapp


@pytest.fixture(autouse=True)
def _nothing_stays(qapp: QApplication) -> Iterator[None]:
    """What a test put away is gone before the next begins, and garbage with it.

    A page that Python lets go of before Qt leaves those of its parts behind that something holds
    by a signal; each would be dressed anew with every window of every later test.
    """
    there = {id(widget) for widget in qapp.topLevelWidgets()}
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for collector in qapp.findChildren(Collector):
        collector.collect()
    for widget in qapp.topLevelWidgets():
        if id(widget) not in there and shiboken6.isValid(widget):
            shiboken6.delete(widget)

"""A window as the officer's: the program's own fonts, light, in Indonesian."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.words.catalogue import Language
from ui import language, theme


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of all tests, dressed once."""
    theme.load_fonts()
    theme.apply(qapp, theme.load_theme(theme.ThemeName.LIGHT))
    language.install(qapp, Language.INDONESIAN)
    return qapp

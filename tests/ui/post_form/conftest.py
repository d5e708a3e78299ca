from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.words.catalogue import Language
from tests.ui.reading import speak
from ui import language


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The window speaks English for the test."""
    before = language.language_of(qapp)
    speak(qapp, Language.ENGLISH)
    yield
    speak(qapp, before)

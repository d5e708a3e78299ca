from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from checkpoint.words.catalogue import Language
from tests.services.worlds import World
from ui import language
from ui.background import Background


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    before = language.language_of(qapp)
    language.install(qapp, Language.ENGLISH)
    yield
    language.install(qapp, before)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    assert background.wait_idle()

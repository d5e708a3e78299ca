from __future__ import annotations

from pathlib import Path

import pytest

from checkpoint.settings import Settings
from tests.practice.worlds import copied, prepare, settings_in


@pytest.fixture(scope="session")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Practice made ready; to look at, not to change."""
    settings = settings_in(tmp_path_factory.mktemp("ready"))
    prepare(settings)
    return settings


@pytest.fixture
def practice(ready: Settings, tmp_path: Path) -> Settings:
    """Practice made ready, to be used."""
    return copied(ready, tmp_path)

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkpoint.reports.pivot_files import pivot_file
from checkpoint.services.statistics import StatisticsService
from tests.builders import NOON, a_lead, a_post, an_id
from tests.fakes import FakeClock, MemoryStorage
from tests.services.test_statistics import a_busy_day
from tests.storage.test_figures import put
from tests.ui.statistics.driver import Desk, KeptFolder
from ui.background import Background
from ui.statistics.presenter import StatisticsPresenter
from ui.statistics.view import StatisticsScreen


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A shift lead before the figures of a busy day."""
    storage, lead, clock = MemoryStorage(), a_lead(), FakeClock(NOON)
    with storage.writing() as store:
        store.posts.put(a_post(), [])
        store.staff.put(lead)
    put(storage, a_busy_day())
    background = Background()
    presenter = StatisticsPresenter(
        statistics=StatisticsService(storage=storage, clock=clock, new_id=an_id, mask_below=3),
        make_file=pivot_file,
        clock=clock,
        background=background,
        officer=lead,
        post=a_post(),
    )
    screen = StatisticsScreen(presenter, KeptFolder(tmp_path))
    qtbot.addWidget(screen)
    screen.resize(1366, 620)
    screen.show()
    qtbot.waitActive(screen)
    desk = Desk(storage, background, presenter, screen)
    screen.arrive()
    desk.settle()
    yield desk
    desk.settle()

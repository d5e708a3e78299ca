from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkpoint.reports import daily_report, files_for_partner
from tests.builders import a_post
from tests.services.worlds import World
from tests.ui.reports.driver import Desk, FolderPrinters
from ui.background import Background
from ui.reports.folder import LastFolder
from ui.reports.given_presenter import GivenPresenter
from ui.reports.presenter import ReportsPresenter
from ui.reports.proof_presenter import ProofPresenter
from ui.reports.view import ReportsScreen


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A shift lead before the papers of a day on which one traveller came in."""
    world, background = World(), Background()
    printers = FolderPrinters(tmp_path, "Brother", "Canon")
    presenter = ReportsPresenter(
        reports=world.reports,
        deliveries=world.deliveries,
        make_paper=daily_report,
        make_files=files_for_partner,
        clock=world.clock,
        background=background,
        officer=world.lead,
        post=a_post(),
        printers=printers,
    )
    proofs = ProofPresenter(
        proving=world.proving,
        background=background,
        officer=world.lead,
        post=a_post(),
        parent=presenter,
    )
    given = GivenPresenter(
        handing_over=world.handing_over,
        clock=world.clock,
        background=background,
        officer=world.lead,
        post=a_post(),
        parent=presenter,
    )
    screen = ReportsScreen(presenter, proofs, given, LastFolder(tmp_path))
    desk = Desk(world, background, presenter, screen, printers)
    desk.cross("K11111111")
    qtbot.addWidget(screen)
    screen.resize(1366, 620)
    screen.show()
    qtbot.waitActive(screen)
    screen.arrive()
    desk.settle()
    yield desk
    desk.settle()

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.words.catalogue import Language
from tests.builders import a_post
from tests.services.worlds import World
from tests.ui.delivery.driver import DeliveryDesk
from tests.ui.reading import speak
from tests.ui.reports.driver import FolderPrinters
from ui.background import Background
from ui.delivery.presenter import DeliveryPresenter
from ui.delivery.view import DeliveryDialog


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[DeliveryDesk]:
    """A lead before the ways of papers; nobody has kept one."""
    speak(qapp, Language.ENGLISH)
    sheets = tmp_path / "sheets"
    sheets.mkdir()
    world, background = World(), Background()
    printers = FolderPrinters(sheets, "Brother", "Canon")
    presenter = DeliveryPresenter(
        deliveries=world.deliveries,
        clock=world.clock,
        background=background,
        files=background,
        officer=world.lead,
        post=a_post(),
        printers=printers,
    )
    dialog = DeliveryDialog(presenter)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    desk = DeliveryDesk(world, background, presenter, dialog, printers)
    desk.settle()
    yield desk
    desk.settle()
    speak(qapp, Language.INDONESIAN)

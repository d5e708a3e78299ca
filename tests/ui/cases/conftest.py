from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import (
    an_officer,
)
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk, a_desk, furnish


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of the post, with one more officer who may work the second line."""
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        second = an_officer(login="nababan", name="Rudi Nababan")
        with desk.storage.writing() as store:
            store.staff.put(second)
            store.staff.set_password_hash(second.id, f"plain:{PASSWORD}")
        yield desk

"""A list that somebody looked at and did not take, when he goes: nothing of it is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from checkpoint.lists import own_csv
from tests.builders import an_alert
from tests.services.worlds import PASSWORD
from tests.ui.shell.driver import Desk
from ui.alerts.presenter import AlertsPresenter
from ui.alerts.states import Previewing


def is_prepared(desk: Desk) -> bool:
    with desk.storage.reading() as store:
        return bool(store.alerts.changes.prepared())


@pytest.mark.parametrize(
    "go",
    [
        pytest.param(lambda desk: desk.press("Ctrl+Q"), id="signs out"),
        pytest.param(lambda desk: desk.window_app.close(), id="ends the program"),
    ],
)
def test_who_goes_from_the_preview_of_a_list_leaves_nothing_of_it(
    desk: Desk, tmp_path: Path, go: Callable[[Desk], None]
) -> None:
    path = tmp_path / "Cekal.csv"
    path.write_bytes(own_csv.write([an_alert()]))
    desk.sign_in("siregar", PASSWORD)
    desk.press("F8")
    desk.press("Ctrl+4")
    (presenter,) = desk.window_app.window.findChildren(AlertsPresenter)
    presenter.read_file(path, "Cekal")
    desk.settle()
    assert isinstance(presenter.state, Previewing)
    assert is_prepared(desk)

    go(desk)
    desk.settle()
    assert not is_prepared(desk)

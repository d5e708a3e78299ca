"""What goes wrong at a counter, at the whole window and on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import A_DAY
from tests.services.worlds import a_zone
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish
from ui.counter.presenter import CounterPresenter
from ui.counter.states import Deciding, Ready

CITIZEN = {"issuer": "IDN", "nationality": "IDN", "number": "X1234567"}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    furnish(tmp_path)
    with a_desk(qapp, tmp_path) as desk:
        yield desk


def counter_of(desk: Desk) -> CounterPresenter:
    session = desk.window_app.session
    assert session is not None
    assert session.counter is not None
    return session.counter


def test_with_a_clock_that_was_set_back_nobody_is_recorded_and_the_change_is_on_the_trail(
    desk: Desk,
) -> None:
    desk.work_as("lestari")
    desk.scan(a_zone(**CITIZEN))
    desk.press("Return")
    desk.press("Ctrl+Q")
    desk.clock.forward(-A_DAY)
    desk.work_as("lestari")
    desk.scan(a_zone(**CITIZEN | {"number": "X7654321"}))
    desk.press("Return")

    assert len(desk.records) == 1
    assert "The computer's clock stands before the last record." in desk.words
    assert isinstance(counter_of(desk).state, Deciding)
    assert "clock_changed" in desk.acts


def test_who_walks_off_in_the_middle_leaves_no_crossing_but_a_trace_on_the_trail(
    desk: Desk,
) -> None:
    desk.work_as("lestari")
    desk.scan(a_zone(**CITIZEN))
    desk.press("Esc")

    assert isinstance(counter_of(desk).state, Ready)
    assert desk.records == []
    assert "ROSLI" not in desk.words
    with desk.storage.reading() as store:
        act = list(store.audit.entries())[-1].act
    assert act.action.value == "traveller_put_aside"
    assert dict(act.detail) == {"direction": "entry", "verdict": "green"}


def test_f1_shows_what_time_it_is_here_and_across_the_line(desk: Desk) -> None:
    desk.work_as("lestari")
    desk.press("F1")

    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "It is 12:00 WIB here, and 13:00 in Malaysia." in words_on(dialog)

"""The backup on the page of the closing, worked by keys on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from checkpoint.domain.statistics.question import Period
from checkpoint.storage import copies
from checkpoint.storage.opening import open_database
from tests.builders import NOON, TODAY, a_crossing
from tests.ui.closing.test_closing import (
    EVERY,
    choose_check,
    close,
    lead,
    presenter,
    settle,
)
from tests.ui.reading import words_on
from tests.ui.shell.driver import Desk, a_desk, furnish
from ui.closing.states import ClosingState, Doing, Standing
from ui.closing.view import ClosingScreen
from ui.widgets.header_bar import HeaderBar

NAME = "checkpoint-ETK-2026-03-14T1200.db"


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The window of a post with a crossing, and a lead on the page of the closing."""
    furnish(tmp_path)
    (tmp_path / "stick").mkdir()
    with a_desk(qapp, tmp_path) as desk:
        with desk.storage.writing() as store:
            store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
        lead(desk, tmp_path)
        yield desk


def said(desk: Desk) -> str:
    return desk.screen(ClosingScreen).notice.accessibleName()


def header(desk: Desk) -> str:
    bar = desk.window_app.window.findChild(HeaderBar)
    assert isinstance(bar, HeaderBar)
    return words_on(bar)


def test_enter_on_the_check_asks_where_to_and_makes_the_backup(desk: Desk, tmp_path: Path) -> None:
    assert "No backup" in header(desk)
    choose_check(desk, "No backup of today is known")
    desk.press("Return")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "stick"))
    dialog.close()
    settle(desk)

    assert [one.name for one in (tmp_path / "stick").iterdir()] == [NAME]
    assert f"Backup made and proven: {NAME} in {tmp_path / 'stick'}" in said(desk)
    assert "use another disk or a stick" in said(desk)  # both lie on one disk here
    assert "Backup: just now" in header(desk)
    choose_check(desk, "A backup was made and proven: 14 Mar 12:00")


def test_where_it_went_once_it_goes_again_by_one_key_and_after_the_papers(
    desk: Desk, tmp_path: Path
) -> None:
    presenter(desk).back_up_into(tmp_path / "stick")
    settle(desk)
    desk.press("F6")
    settle(desk)
    close(desk)

    assert len(list((tmp_path / "stick").iterdir())) == 3
    assert said(desk).startswith(f"All {EVERY} papers have left. Backup made and proven: ")
    newest = max((tmp_path / "stick").iterdir(), key=lambda one: one.stat().st_mtime_ns)
    with open_database(newest, create=False) as backup, backup.reading() as store:
        assert len(store.closings.of_day("ETK", TODAY)) == 1
        papers = store.papers.within("ETK", Period.of_day(TODAY))
    assert len(papers) == EVERY


def test_a_stick_that_was_pulled_out_keeps_no_paper_back(desk: Desk, tmp_path: Path) -> None:
    presenter(desk).backup_place.keep(str(tmp_path / "gone"))
    close(desk)

    state = presenter(desk).state
    assert {one.standing for one in state.papers} == {Standing.DONE}
    assert said(desk).startswith(f"All {EVERY} papers have left. No backup was made: the folder ")
    assert not (tmp_path / "gone").exists()
    assert desk.acts[-1] == "backup_failed"


def test_escape_stops_it_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    def stop(state: ClosingState) -> None:
        if state.doing is Doing.BACKING_UP:
            desk.screen(ClosingScreen).key_hints()[-1].run()

    presenter(desk).changed.connect(stop)
    presenter(desk).back_up_into(tmp_path / "stick")
    settle(desk)

    assert list((tmp_path / "stick").iterdir()) == []
    assert said(desk) == "The backup was stopped, and nothing of it was left."


def test_who_goes_home_meanwhile_leaves_no_half_backup_and_waits_for_none(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = presenter(desk)._backup_run._stopped
    monkeypatch.setattr(copies, "_require_room", lambda *_: stopped.wait(3))
    presenter(desk).back_up_into(tmp_path / "stick")
    desk.window_app.close()

    assert stopped.is_set()
    assert list((tmp_path / "stick").iterdir()) == []

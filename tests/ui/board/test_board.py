"""The board in a shift lead's hands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint.domain.alerts.due import Due
from checkpoint.domain.backups.backup import BackupEnd, BackupStand
from checkpoint.domain.errors import CheckpointError, StorageUnavailable
from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.board import AtCounter, Board, ListAge, Pace, UsualDay
from checkpoint.domain.reporting.tally import Tally
from checkpoint.services.board import BoardService
from checkpoint.words.catalogue import Language
from tests.builders import A_DAY, AN_HOUR, NOON, TODAY, a_backup, a_crossing, a_lead, a_lock, a_post
from tests.services.worlds import World
from tests.ui.reading import speak, words_on
from ui.background import Background
from ui.board import presenter as presenting
from ui.board.presenter import BoardPresenter
from ui.board.states import Page
from ui.board.view import BoardScreen
from ui.widgets.label import ElidedLabel

IN = Direction.ENTRY
A_SECOND = timedelta(seconds=1)


def a_board(**changes: Any) -> Board:
    usual: dict[str, Any] = {
        "post": a_post(),
        "day_on": TODAY,
        "at": NOON,
        "tally": Tally(entries=1204, exits=88, held_back=3),
        "by_hour": {(IN, 9): 30.0},
        "usual": UsualDay(by_hour={(IN, 9): 40.0}, days=8),
        "waiting": 0,
        "locks": 0,
        "counters": (AtCounter(counter="1"),),
        "due": Due(),
        "lists": (),
        "inside": 12,
    }
    return Board(**usual | changes)


class Looked:
    """A day that says what a test wants, and how often it was asked."""

    def __init__(self) -> None:
        self.board = a_board()
        self.trouble: CheckpointError | None = None
        self.looks = 0

    def look(self, _actor: Officer) -> Board:
        self.looks += 1
        if self.trouble is not None:
            raise self.trouble
        return self.board


class Desk:
    """The board on its page, and what leads from it."""

    def __init__(self, day: Any, officer: Officer) -> None:
        self.background = Background()
        self.presenter = BoardPresenter(board=day, background=self.background, officer=officer)
        self.screen = BoardScreen(self.presenter)
        self.led_to: list[Page] = []
        self.screen.page_wanted.connect(self.led_to.append)

    def settle(self) -> None:
        assert self.background.wait_idle()

    def look(self) -> str:
        self.presenter.look()
        self.settle()
        return self.words

    @property
    def words(self) -> str:
        return words_on(self.screen)

    def press(self, key: str) -> None:
        {hint.key: hint for hint in self.screen.key_hints()}[key].run()

    @property
    def cells(self) -> list[str]:
        """The first counter's row."""
        model = self.screen.counters.model()
        return [model.index(0, column).data() for column in range(model.columnCount())]


@pytest.fixture
def day() -> Looked:
    return Looked()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    speak(qapp, Language.ENGLISH)
    yield
    speak(qapp, Language.INDONESIAN)


@pytest.fixture
def desk(qtbot: QtBot, day: Looked, english: None) -> Iterator[Desk]:
    desk = Desk(day, a_lead())
    qtbot.addWidget(desk.screen)
    desk.screen.resize(1366, 620)
    desk.screen.show()
    desk.settle()
    yield desk
    desk.screen.hide()
    desk.settle()


@pytest.mark.usefixtures("english")
def test_the_figures_of_a_post_at_work_stand_on_the_board(qtbot: QtBot) -> None:
    world = World()
    with world.storage.writing() as store:
        store.crossings.add(a_crossing(), day_on=TODAY, recorded_at=NOON)
        store.locks.add(a_lock())
    desk = Desk(BoardService(storage=world.storage, clock=world.clock), world.lead)
    qtbot.addWidget(desk.screen)
    desk.look()

    assert [tile.accessibleName() for tile in desk.screen.figures.tiles] == [
        "Entries today: 1",
        "Exits today: 0",
        "Inside now: 1",
        "Second line: 0",
        "Locks to answer: 1",
    ]


def test_a_figure_stands_beside_what_is_usual_by_now(desk: Desk, day: Looked) -> None:
    assert "1,204" in desk.words
    assert "usually 40 by now" in desk.words

    day.board = a_board(usual=UsualDay(by_hour={}))
    assert "usually" not in desk.look()


def test_the_day_is_counted_anew_only_while_it_is_seen(
    desk: Desk, day: Looked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenting, "TICK_MS", 5)
    desk.presenter._tick.setInterval(5)
    qtbot.waitUntil(lambda: day.looks > 3)

    desk.screen.hide()
    desk.settle()
    seen = day.looks
    desk.presenter.look_if_seen()
    qtbot.wait(30)
    assert day.looks == seen


def test_what_is_recorded_here_is_on_the_board_at_once(desk: Desk, day: Looked) -> None:
    day.board = a_board(tally=Tally(entries=1205))
    desk.presenter.look_if_seen()
    desk.settle()

    assert "1,205" in desk.words


def test_what_is_recorded_during_a_look_is_looked_at_after_it(desk: Desk, day: Looked) -> None:
    before = day.looks
    for _ in range(5):
        desk.presenter.look()
    desk.settle()

    assert day.looks == before + 2


def test_the_clock_waits_while_somebody_is_being_recorded(desk: Desk, day: Looked) -> None:
    before = day.looks
    desk.presenter.may_look = lambda: False
    desk.presenter._tick.timeout.emit()
    desk.settle()
    assert day.looks == before


def test_a_look_that_fails_leaves_the_figures_and_says_that_they_are_old(
    desk: Desk, day: Looked
) -> None:
    day.trouble = StorageUnavailable()
    words = desk.look()
    assert "1,204" in words
    assert "These figures are not of now" in words

    day.trouble = None
    assert "not of now" not in desk.look()


@pytest.mark.parametrize(
    ("place", "page"), [(0, Page.JOURNAL), (1, Page.JOURNAL), (3, Page.CASES), (4, Page.CASES)]
)
def test_enter_on_a_figure_leads_to_what_lies_behind_it(desk: Desk, place: int, page: Page) -> None:
    tile = desk.screen.figures.tiles[place]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)

    assert desk.led_to == [page]


def test_keys_lead_to_locks_cases_and_alerts(desk: Desk) -> None:
    for key in ("F2", "F3", "F4"):
        desk.press(key)

    assert desk.led_to == [Page.CASES, Page.CASES, Page.ALERTS]


def test_the_hours_can_be_read_as_a_table_and_seen_again(desk: Desk) -> None:
    chart = desk.screen.hours.chart
    desk.press("F6")
    assert chart.is_table
    assert chart.table.model().index(4, 1).data() == "30"

    desk.press("F6")
    assert not chart.is_table


def test_a_lock_is_told_by_colour_and_by_a_word_at_its_counter(desk: Desk, day: Looked) -> None:
    day.board = a_board(locks=1, counters=(AtCounter(counter="1", is_locked=True),))
    desk.look()

    assert desk.screen.figures.tiles[4].property("tone") == "locked"
    assert desk.cells[4] == "locked"


@pytest.mark.parametrize(
    ("pace", "said"),
    [
        (Pace(records=34, seconds=13.6), "14 s · 34/h"),
        (Pace(records=34), "34 per hour"),
        (Pace(), "–"),
    ],
)
def test_the_pace_says_seconds_only_where_they_are_known(
    desk: Desk, day: Looked, pace: Pace, said: str
) -> None:
    at = AtCounter(counter="1", officer="Lestari", since=NOON, recorded=40, pace=pace)
    day.board = a_board(counters=(at,))
    desk.look()

    assert desk.cells == ["1", "Lestari", "12:00", "40", said]


def test_old_lists_alerts_that_end_and_backups_are_to_be_seen_to(desk: Desk, day: Looked) -> None:
    ages = [NOON - 9 * A_DAY, NOON - 30 * AN_HOUR, NOON - 2 * AN_HOUR, NOON - A_SECOND]
    lists = tuple(ListAge(name, at) for name, at in zip("ABCD", ages, strict=True))
    day.board = a_board(lists=lists, due=Due(ending=2, lapsed=1))
    desk.look()

    assert desk.screen.watch.said == (
        "Alerts ending within 7 days: 2; lapsed since yesterday: 1",
        "A: 9 days old",
        "B: 30 h old",
        "C: 2 h old",
        "Younger lists: 1",
        "No backup: F6 on the page of the closing makes one",
    )


def test_a_backup_of_today_is_in_order_and_one_that_failed_since_is_not(
    desk: Desk, day: Looked
) -> None:
    proven = a_backup(at=NOON - 3 * AN_HOUR)
    day.board = a_board(backups=BackupStand(proven=proven))
    desk.look()
    assert desk.screen.watch.said[-1] == "Backup: 3 h ago, proven"

    failed = a_backup(end=BackupEnd.NO_ROOM, at=NOON)
    day.board = a_board(
        backups=BackupStand(proven=replace(proven, at=NOON - 3 * A_DAY), failed=failed)
    )
    desk.look()
    assert desk.screen.watch.said[-2:] == (
        "Backup: 3 days ago: F6 on the page of the closing makes one",
        "The backup of 14 Mar 12:00 failed: no room in the folder",
    )


def test_devices_are_told_where_there_is_a_counter(desk: Desk) -> None:
    quiet = desk.screen.watch.said
    desk.screen.watch.draw_devices([])
    assert desk.screen.watch.said == (*quiet, "The devices of this counter work.")

    desk.screen.watch.draw_devices(["The camera is unplugged."])
    assert desk.screen.watch.said == (*quiet, "The camera is unplugged.")


def test_figures_and_words_follow_a_switch_of_language(desk: Desk, qapp: QApplication) -> None:
    assert "1,204" in desk.words
    speak(qapp, Language.INDONESIAN)
    assert "1.204" in desk.words


def test_what_the_chart_says_is_read_from_two_metres(desk: Desk) -> None:
    """Half as large again as what is read at the desk: capitals of 4 mm on the post's screens."""
    desk.look()
    texts = desk.screen.hours.chart.findChildren(ElidedLabel)

    assert texts
    usual = QApplication.font().pointSizeF()
    assert all(text.font().pointSizeF() >= 1.4 * usual for text in texts)
    assert all(text.shown == text.text() for text in texts if text.isVisible())

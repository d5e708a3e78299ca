"""Patterns are looked for in the background, when nobody stands at the counter."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.errors import StorageFull
from checkpoint.domain.inspection.pattern_findings import RepeatShortCrossings
from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind, row_id
from checkpoint.domain.patterns.sign import Pattern
from checkpoint.domain.posts.post import Direction
from checkpoint.services.presented import Presented
from tests.builders import (
    A_DAY,
    AN_HOUR,
    NOON,
    a_crossing,
    a_duty,
    a_policy_edit,
    an_indonesian_passport,
)
from tests.ui.shell.driver import POLICY, Desk
from ui.background import Background
from ui.shell.pattern_watch import TICK_MS, PatternWatch

HER = an_indonesian_passport()


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    assert qtbot is not None
    made = Background()
    yield made
    assert made.wait_idle()


def watch(
    background: Background,
    look_for: Callable[[], object],
    *,
    is_quiet: Callable[[], bool] = lambda: True,
) -> PatternWatch:
    return PatternWatch(look_for=look_for, background=background, is_quiet=is_quiet)


def test_it_is_looked_for_away_from_the_window(background: Background) -> None:
    threads: list[int] = []
    watch(background, lambda: threads.append(get_ident())).look()

    assert background.wait_idle()
    assert len(threads) == 1
    assert threads[0] != get_ident()


def test_nothing_is_begun_while_a_traveller_stands_here(background: Background) -> None:
    looked: list[str] = []
    free: list[bool] = []
    watching = watch(background, lambda: looked.append("looked"), is_quiet=lambda: bool(free))
    watching.look()
    assert background.wait_idle()
    assert not looked

    free.append(True)
    watching.look()
    assert background.wait_idle()
    assert looked == ["looked"]


def test_what_takes_long_is_not_begun_a_second_time_beside_itself(background: Background) -> None:
    may_end, looked = Event(), list[str]()

    def take_long() -> None:
        looked.append("looked")
        may_end.wait(5)

    watching = watch(background, take_long)
    watching.look()
    watching.look()
    may_end.set()
    assert background.wait_idle()
    assert looked == ["looked"]


def test_it_looks_by_itself_until_the_window_closes(background: Background, qtbot: QtBot) -> None:
    looked: list[str] = []
    watching = watch(background, lambda: looked.append("looked"))
    watching._tick.setInterval(1)
    watching.begin()
    qtbot.waitUntil(lambda: looked == ["looked"])
    assert watching._tick.interval() == TICK_MS

    watching.stop()
    watching._tick.setInterval(1)
    qtbot.wait(20)
    assert looked == ["looked"]


def test_a_failure_is_logged_without_a_name_and_told_until_it_succeeds(
    background: Background, caplog: pytest.LogCaptureFixture
) -> None:
    refused = [True]

    def refuse_once() -> None:
        if refused:
            refused.clear()
            raise StorageFull("SQL with the name of Siti in it")

    watching = watch(background, refuse_once)
    told: list[int] = []
    watching.told.connect(lambda: told.append(len(watching.chips())))
    assert watching.chips() == ()
    with caplog.at_level(logging.WARNING):
        watching.look()
        assert background.wait_idle()
    (chip,) = watching.chips()
    assert "StorageFull" in caplog.text
    assert "Siti" not in caplog.text + chip.text + chip.words

    watching.look()
    assert background.wait_idle()
    assert told == [1, 0]


def test_the_bar_of_every_page_says_that_nobody_looks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise StorageFull

    monkeypatch.setattr(desk.program.patterns, "compute_if_due", refuse)
    desk.work_as("siregar")
    assert desk.window_app.session is not None
    assert "Patterns not looked for" not in desk.words

    desk.window_app.session._pattern_watch.look()
    desk.settle()
    assert "Patterns not looked for" in desk.words


def cross_often(desk: Desk) -> None:
    """Seven times out and home again within some hours."""
    with desk.storage.writing() as store:
        for number in range(7):
            begun = NOON - (3 + 3 * number) * A_DAY
            for way, at in ((Direction.EXIT, begun), (Direction.ENTRY, begun + 5 * AN_HOUR)):
                one = a_crossing(document=HER, direction=way, crossed_at=at)
                store.crossings.add(one, day_on=at.date(), recorded_at=at)


def found(desk: Desk) -> list[object]:
    presented = Presented(document=HER, capture=Capture.TYPED)
    officer = desk.window_app.session.seat.officer  # type: ignore[union-attr]
    inspection = desk.program.counter.look(officer, a_duty(direction=Direction.EXIT), presented)
    return [one for one in inspection.findings if isinstance(one, RepeatShortCrossings)]


def test_what_the_watch_found_is_told_at_the_next_scan_unless_it_is_switched_off_by_then(
    desk: Desk,
) -> None:
    cross_often(desk)
    desk.work_as("lestari", Direction.EXIT)
    assert desk.window_app.session is not None
    assert not found(desk)
    desk.window_app.session._pattern_watch.look()
    desk.settle()
    assert len(found(desk)) == 1

    (row,) = (one for one in POLICY.patterns if one.pattern is Pattern.SHORT_CROSSINGS)
    off = a_policy_edit(
        kind=PolicyKind.PATTERNS,
        act=EditAct.CORRECTED,
        row=row_id(PolicyKind.PATTERNS, row),
        content=replace(row, is_on=False),
    )
    with desk.storage.writing() as store:
        store.policy.add(off)
    assert not found(desk)

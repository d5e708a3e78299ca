"""Who sets the computer's clock leaves a trace, whichever way he turns it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.crossings.details import Details
from checkpoint.services.clock_changes import ClockChangeService
from tests.builders import A_DAY, A_MINUTE, AN_HOUR, an_act, an_indonesian_passport
from tests.services.worlds import World
from ui.background import Background
from ui.shell.clock_watch import ClockWatch


@dataclass
class Computer:
    """A post's computer, with the hands of its clock and the count that nobody can set."""

    background: Background
    world: World = field(default_factory=World)
    counted: float = 0.0

    def watch(self) -> ClockWatch:
        world = self.world
        return ClockWatch(
            changes=ClockChangeService(storage=world.storage, clock=world.clock),
            clock=world.clock,
            background=self.background,
            officer=world.officer,
            count=lambda: self.counted,
        )

    def pass_by(self, time: timedelta) -> None:
        self.world.clock.forward(time)
        self.counted += time.total_seconds()

    @property
    def changes(self) -> list[dict[str, str]]:
        assert self.background.wait_idle()
        with self.world.storage.reading() as store:
            entries = [one.act for one in store.audit.entries()]
        return [dict(act.detail) for act in entries if act.action.value == "clock_changed"]


@pytest.fixture
def computer(qtbot: QtBot) -> Iterator[Computer]:
    assert qtbot is not None
    background = Background()
    yield Computer(background)
    assert background.wait_idle()


@pytest.mark.parametrize("turned", [-AN_HOUR, A_DAY])
def test_a_clock_that_is_set_is_noted_with_what_it_showed_and_should_have(
    computer: Computer, turned: timedelta
) -> None:
    watch = computer.watch()
    computer.pass_by(A_MINUTE)
    right = computer.world.clock()
    computer.world.clock.forward(turned)
    watch.look()

    (change,) = computer.changes
    assert change == {
        "expected": right.isoformat(),
        "shown": computer.world.clock().isoformat(),
    }


def test_it_is_noted_once_and_from_then_on_the_new_time_holds(computer: Computer) -> None:
    watch = computer.watch()
    computer.world.clock.forward(-AN_HOUR)
    for _ in range(3):
        watch.look()
        computer.pass_by(A_MINUTE)

    assert len(computer.changes) == 1


def test_a_clock_that_goes_as_it_should_is_not_spoken_of(computer: Computer) -> None:
    watch = computer.watch()
    watch.begin()
    for _ in range(3):
        computer.pass_by(AN_HOUR)
        watch.look()
    watch.stop()

    assert computer.changes == []


def test_what_was_set_back_while_the_window_was_closed_is_noted_when_it_opens(
    computer: Computer,
) -> None:
    world = computer.world
    world.record(world.inspect(an_indonesian_passport()), details=Details())
    world.clock.forward(-A_DAY)

    watch = computer.watch()
    watch.begin()
    watch.stop()

    assert len(computer.changes) == 1


def tell(computer: Computer, watch: ClockWatch) -> list[str]:
    watch.look()
    assert computer.background.wait_idle()
    return [chip.text for chip in watch.chips()]


def note(computer: Computer, after: timedelta, action: Action = Action.CROSSING_RECORDED) -> None:
    """Another computer of the post writes into the same database, by its own clock."""
    with computer.world.storage.writing() as store:
        at = computer.world.clock() + after
        store.audit.append(an_act(action=action, at=at, counter="2"))


def test_two_computers_whose_clocks_differ_are_told_until_they_agree(
    computer: Computer, qtbot: QtBot
) -> None:
    watch = computer.watch()
    note(computer, A_MINUTE)
    assert tell(computer, watch) == []

    note(computer, 6 * A_MINUTE)
    note(computer, -A_MINUTE)
    with qtbot.waitSignal(watch.told):
        watch.look()
    assert tell(computer, watch) == ["Jam berbeda: 6 mnt"]
    assert "Konter 2 mencatat waktu yang lebih lambat" in watch.chips()[0].words

    computer.pass_by(5 * A_MINUTE)
    assert tell(computer, watch) == []


def test_after_a_leads_word_for_this_clock_nothing_differs(computer: Computer) -> None:
    watch = computer.watch()
    note(computer, AN_HOUR)
    assert tell(computer, watch) == ["Jam berbeda: 60 mnt"]

    note(computer, timedelta(), Action.CLOCK_VOUCHED_FOR)
    assert tell(computer, watch) == []

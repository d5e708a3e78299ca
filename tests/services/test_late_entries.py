"""A crossing entered afterwards: at its own time, marked, with a reason, and never ahead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.errors import ClockUnreliable, NotPermitted, StorageFull
from checkpoint.domain.inspection.findings import SameDirectionTwice
from checkpoint.domain.journeys.journey import gaps_of, journeys_of
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.services.auditing import AuditService
from checkpoint.services.late_entries import (
    CrossedInFuture,
    CrossedThenAlready,
    GapClosed,
    LateEntry,
    OutsideTheGap,
    WhyLateMissing,
)
from tests.builders import A_DAY, A_MINUTE, AN_HOUR, NOON, TODAY, a_document, a_post
from tests.services.worlds import ADMIT, World

DOCUMENT = a_document()
ASKED = replace(ADMIT, reason="Katanya keluar lewat sini.")


def a_late_entry(**changes: Any) -> LateEntry:
    usual: dict[str, Any] = {
        "document": DOCUMENT,
        "direction": Direction.EXIT,
        "lane": Lane.PASSPORT,
        "counter": "2",
        "crossed_at": NOON + AN_HOUR,
        "reason": "Listrik padam, lembar manual no. 3.",
    }
    return LateEntry(**usual | changes)


@pytest.fixture
def world() -> World:
    """The traveller came in at noon; it is noon of the third day after."""
    world = World()
    world.record(world.inspect(DOCUMENT))
    world.clock.forward(3 * A_DAY)
    return world


def test_the_missing_exit_is_entered_and_the_traveller_comes_in_without_a_finding(
    world: World,
) -> None:
    found = world.inspect(DOCUMENT)
    assert any(isinstance(one, SameDirectionTwice) for one in found.findings)
    (gap,) = gaps_of(found.subject.history, found.subject.direction)

    late, anew = world.late_entries.enter_at_counter(
        world.officer, found, a_late_entry(gap=gap, crossed_at=NOON + A_DAY)
    )

    assert anew.findings == ()
    assert anew.id == found.id, "the same traveller is still to be decided on"
    assert late.crossing.capture is Capture.LATE
    (visit,) = journeys_of(anew.subject.history, is_citizen=False)
    assert (visit.ended, visit.is_incomplete) == (late, False)


def test_it_counts_on_the_day_on_which_it_was_and_is_told_there_as_late(world: World) -> None:
    late = world.late_entries.enter(world.officer, a_post(), a_late_entry())

    figures = world.reports.day(world.lead, a_post(), TODAY)
    assert (late.day_on, late.number, late.recorded_at) == (TODAY, 2, world.clock())
    assert figures.total(Direction.EXIT) == 1
    assert figures.captures[Capture.LATE] == 1
    assert world.reports.day(world.lead, a_post(), TODAY + 3 * A_DAY).total() == 0


def test_it_is_on_the_trail_with_who_entered_it_and_proves_whole(world: World) -> None:
    late = world.late_entries.enter(world.officer, a_post(), a_late_entry())

    with world.storage.reading() as store:
        (act,) = (
            entry.act
            for entry in store.audit.entries()
            if entry.act.action is Action.CROSSING_ENTERED_LATE
        )
    assert (act.actor, act.subject) == (str(world.officer.id), str(late.crossing.id))
    assert AuditService(storage=world.storage).verify().is_whole


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"crossed_at": NOON + 3 * A_DAY + A_MINUTE}, CrossedInFuture),
        ({"crossed_at": NOON}, CrossedThenAlready),
        ({"reason": "  "}, WhyLateMissing),
    ],
)
def test_what_cannot_have_been_is_refused_and_nothing_is_written(
    world: World, changes: dict[str, Any], refused: type[Exception]
) -> None:
    before = world.storage.kept

    with pytest.raises(refused):
        world.late_entries.enter(world.officer, a_post(), a_late_entry(**changes))

    assert world.storage.kept is before


@pytest.mark.parametrize(
    "changes",
    [
        {"crossed_at": NOON - A_MINUTE},
        {"crossed_at": NOON + 2 * A_DAY},
        {"direction": Direction.ENTRY},
    ],
)
def test_a_missing_crossing_was_between_the_two_that_are_known(
    world: World, changes: dict[str, Any]
) -> None:
    world.clock.forward(-A_DAY - AN_HOUR)
    world.record(world.inspect(DOCUMENT), ASKED)
    world.clock.forward(A_DAY + AN_HOUR)
    (gap,) = gaps_of(world.linking.look_up(world.officer, DOCUMENT).history)

    with pytest.raises(OutsideTheGap):
        world.late_entries.enter(world.officer, a_post(), a_late_entry(gap=gap, **changes))
    world.late_entries.enter(world.officer, a_post(), a_late_entry(gap=gap))


def test_what_another_officer_entered_meanwhile_is_not_entered_a_second_time(
    world: World,
) -> None:
    found = world.inspect(DOCUMENT)
    (gap,) = gaps_of(found.subject.history, found.subject.direction)
    world.late_entries.enter(world.officer, a_post(), a_late_entry(gap=gap))

    again = a_late_entry(gap=gap, crossed_at=NOON + A_DAY)
    with pytest.raises(GapClosed):
        world.late_entries.enter_at_counter(world.officer, found, again)


def test_the_same_sheet_entered_on_a_linked_document_is_entered_once(world: World) -> None:
    world.late_entries.enter(world.officer, a_post(), a_late_entry())

    with pytest.raises(CrossedThenAlready):
        world.late_entries.enter(
            world.officer, a_post(), a_late_entry(document=a_document(number="B2"))
        )


def test_with_a_clock_that_was_set_back_nothing_is_entered(world: World) -> None:
    world.clock.forward(-4 * A_DAY)

    with pytest.raises(ClockUnreliable):
        world.late_entries.enter(world.officer, a_post(), a_late_entry(crossed_at=NOON - 5 * A_DAY))


def test_who_keeps_the_program_enters_no_crossings(world: World) -> None:
    with pytest.raises(NotPermitted):
        world.late_entries.enter(world.administrator, a_post(), a_late_entry())


def test_on_a_full_disk_nothing_of_it_is_kept(world: World) -> None:
    world.storage.write_failure = StorageFull("full")
    with pytest.raises(StorageFull):
        world.late_entries.enter(world.officer, a_post(), a_late_entry())
    world.storage.write_failure = None

    assert Action.CROSSING_ENTERED_LATE not in world.acts
    assert world.clock() - NOON == timedelta(days=3)

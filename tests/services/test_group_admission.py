"""The one key for all the green ones: what has changed since they were read stops it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.groups.answering import Standing
from checkpoint.domain.groups.group import GroupKind
from checkpoint.domain.inspection.findings import (
    AlertHit,
    DeparturePostponed,
    Finding,
    LockedElsewhere,
    SameDirectionTwice,
)
from checkpoint.domain.inspection.inspection import Inspection
from checkpoint.domain.posts.post import Counter, Direction
from checkpoint.services.counter import Ruling
from checkpoint.services.meanwhile import FoundAnew
from checkpoint.services.open_group import OpenGroup
from checkpoint.storage.opening import open_database
from tests.builders import a_duty, a_lock, an_alert, an_indonesian_passport
from tests.services.worlds import World

HERE = a_duty(direction=Direction.EXIT)
NEXT_COUNTER = a_duty(direction=Direction.EXIT, counter=Counter("2"))
POSTPONE = Ruling(
    outcome=Outcome.POSTPONED, reason="Belum jelas.", ground=Ground.UNPROCEDURAL_WORKER
)


@pytest.fixture(params=["memory", "sqlite"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    if request.param == "memory":
        yield World()
        return
    with open_database(tmp_path / "checkpoint.db", create=True) as database:
        yield World(storage=database)


def a_citizen(number: int) -> TravelDocument:
    return an_indonesian_passport(number=f"X{number:07}", national_number=f"61030202128{number:05}")


def a_group(world: World, *documents: TravelDocument) -> OpenGroup:
    opened = world.groups.begin(world.officer, HERE, GroupKind.FAMILY)
    for document in documents:
        opened = world.groups.add(world.officer, opened, world.look(document, HERE))
    assert {one.standing for one in opened.members} == {Standing.READY}
    return opened


def admit(world: World, opened: OpenGroup) -> OpenGroup:
    return world.groups.admit(world.officer, HERE, opened)


def recorded(world: World) -> list[str]:
    numbers = (f"X{number:07}" for number in range(1, 9))
    documents = [a_citizen(int(number[1:])) for number in numbers]
    with world.storage.reading() as store:
        return [
            one.crossing.document.number
            for document in documents
            for one in store.crossings.of_document(document.key, limit=9)
            if one.crossing.decision.outcome is Outcome.ADMITTED
        ]


def left(opened: OpenGroup) -> list[tuple[str, str]]:
    return [(one.member.document.number, type(one.why).__name__) for one in opened.left]


def postpone_next_door(world: World) -> None:
    found = world.look(a_citizen(2), NEXT_COUNTER)
    world.record(found, POSTPONE, Details(), lead=world.lead)


def lock_next_door(world: World) -> None:
    with world.storage.writing() as store:
        store.locks.add(a_lock(counter="2", document=a_citizen(2)))


def list_meanwhile(world: World) -> None:
    banned = an_alert(
        kind=AlertKind.CEGAH,
        direction=AlertDirection.EXIT,
        document_number="X0000002",
        document_issuer="IDN",
    )
    with world.storage.writing() as store:
        store.alerts.add([banned], at=world.clock())


def admit_next_door(world: World) -> None:
    world.record(world.look(a_citizen(2), NEXT_COUNTER), details=Details())


@pytest.mark.parametrize(
    ("happens", "why"),
    [
        pytest.param(postpone_next_door, DeparturePostponed, id="postponed"),
        pytest.param(lock_next_door, LockedElsewhere, id="locked"),
        pytest.param(list_meanwhile, AlertHit, id="listed"),
        pytest.param(admit_next_door, SameDirectionTwice, id="admitted"),
    ],
)
def test_what_happened_meanwhile_leaves_whom_it_means_and_nobody_else(
    world: World, happens: Callable[[World], None], why: type[Finding]
) -> None:
    opened = a_group(world, a_citizen(1), a_citizen(2), a_citizen(3))
    happens(world)
    before = recorded(world)

    opened = admit(world, opened)

    assert left(opened) == [("X0000002", why.__name__)]
    assert opened.members[1].standing in (Standing.ATTENTION, Standing.LOCKED)
    assert sorted(recorded(world)) == sorted(["X0000001", "X0000003", *before])
    assert left(admit(world, opened)) == []


def test_who_was_never_ready_is_not_told_of_again(world: World) -> None:
    opened = a_group(world, a_citizen(1))
    postpone_next_door(world)
    opened = world.groups.add(world.officer, opened, world.look(a_citizen(2), HERE))

    assert left(admit(world, opened)) == []


def test_one_person_with_two_documents_in_the_list_passes_once(world: World) -> None:
    passport = a_citizen(1)
    other = an_indonesian_passport(
        number="X0000002", national_number=passport.holder.national_number
    )
    world.record(world.look(passport, HERE), details=Details())
    world.record(world.look(passport, a_duty()), details=Details())
    world.record(world.look(other, HERE), details=Details())
    world.record(world.look(other, a_duty()), details=Details())

    opened = admit(world, a_group(world, passport, other))

    assert left(opened) == [("X0000002", "SameDirectionTwice")]
    assert len(recorded(world)) == 5


def test_the_counter_is_told_of_whom_a_group_next_to_it_took_along(world: World) -> None:
    opened = a_group(world, a_citizen(1), a_citizen(2))
    at_the_next = world.look(a_citizen(2), NEXT_COUNTER)
    admit(world, opened)

    with pytest.raises(FoundAnew) as told:
        world.record(at_the_next, details=Details())

    twice = [one for one in told.value.found.findings if isinstance(one, SameDirectionTwice)]
    assert [one.last_counter for one in twice] == [HERE.counter.name]
    assert recorded(world) == ["X0000001", "X0000002"]


def test_of_two_counters_that_press_at_once_one_is_told_and_nothing_is_twice(
    tmp_path: Path,
) -> None:
    with open_database(tmp_path / "checkpoint.db", create=True) as database:
        world = World(storage=database)
        for number in range(1, 9):
            opened = a_group(world, a_citizen(number))
            alone = world.look(a_citizen(number), NEXT_COUNTER)
            gate = Barrier(2)

            def press_f10(opened: OpenGroup = opened, gate: Barrier = gate) -> bool:
                gate.wait()
                return not admit(world, opened).left

            def press_enter(gate: Barrier = gate, alone: Inspection = alone) -> bool:
                gate.wait()
                try:
                    world.record(alone, details=Details())
                except FoundAnew:
                    return False
                return True

            with ThreadPoolExecutor(2) as counters:
                group, counter = counters.submit(press_f10), counters.submit(press_enter)
                passed = [group.result(), counter.result()]
            assert sorted(passed) == [False, True]
            with database.writing() as store:
                store.groups.forget_draft("ETK", "1")
        assert recorded(world) == [f"X{number:07}" for number in range(1, 9)]

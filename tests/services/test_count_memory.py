"""What was counted before is told again only while it is true."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from checkpoint.domain.crossings.crossing import Crossing
from checkpoint.domain.posts.post import PostZone
from checkpoint.domain.statistics.question import Measure, Period, TraitCount, Wanted
from checkpoint.domain.statistics.traits import Trait
from checkpoint.services import count_memory
from checkpoint.services.count_memory import CountMemory
from checkpoint.services.ports import Store
from checkpoint.storage.database import Database
from checkpoint.storage.opening import open_database
from tests.builders import (
    A_DAY,
    NOON,
    TODAY,
    a_cancellation_of,
    a_crossing,
    a_post,
    an_amendment_of,
)
from tests.fakes import MemoryStorage
from tests.storage.test_figures import POST, put, summed
from tests.storage.test_search import listening

WEEK = Period(TODAY - 3 * A_DAY, TODAY + 3 * A_DAY)
BY_DIRECTION = Wanted(post=POST, period=WEEK, measure=Measure.CROSSED, traits=(Trait.DIRECTION,))


def recalled(memory: CountMemory, store: Store, wanted: Wanted) -> Iterator[TraitCount]:
    return memory.count(store.figures, wanted, partial(store.figures.count, wanted))


acts = some.lists(
    some.tuples(
        some.sampled_from(["crossed", "put right", "struck out", "asked"]),
        some.integers(-120, 120),
        some.integers(0, 9),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(acts)
def test_whatever_is_recorded_between_two_questions_the_second_answer_knows_of_it(
    done: list[tuple[str, int, int]],
) -> None:
    storage, memory = MemoryStorage(), CountMemory()
    standing: list[Crossing] = []
    for act, hours, place in (*done, ("asked", 0, 0)):
        if act == "crossed":
            standing.append(a_crossing(crossed_at=NOON + timedelta(hours=hours)))
            put(storage, standing[-1:])
        elif act != "asked" and standing:
            wrong = standing.pop(place % len(standing))
            is_right = act == "put right"
            other_way = wrong.direction.opposite
            later = an_amendment_of(wrong, direction=other_way) if is_right else None
            put(storage, [later or a_cancellation_of(wrong)])
            standing += [later] if later else []
        with storage.reading() as store:
            told = summed(recalled(memory, store, BY_DIRECTION))
            assert told == summed(store.figures.count(BY_DIRECTION))


def test_a_correction_that_came_on_the_day_beside_is_known_too() -> None:
    """Where the post moved the turn of its day in between (`SqlFigureBook.count`)."""
    storage, memory, wrong = MemoryStorage(), CountMemory(), a_crossing()
    day = Wanted(post=POST, period=Period.of_day(TODAY), measure=Measure.CROSSED, traits=())
    put(storage, [wrong])
    with storage.reading() as store:
        assert summed(recalled(memory, store, day)) == {(): 1}
    with storage.writing() as store:
        later = a_cancellation_of(wrong)
        store.crossings.add(later, day_on=TODAY + A_DAY, recorded_at=NOON + A_DAY)

    with storage.reading() as store:
        assert summed(recalled(memory, store, day)) == {}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_database(tmp_path / "checkpoint.db", create=True) as database:
        yield database


def test_the_register_is_not_counted_again_while_nothing_was_recorded(database: Database) -> None:
    put(database, [a_crossing(), a_crossing(crossed_at=NOON - 40 * A_DAY)])
    memory = CountMemory()

    def questions() -> list[str]:
        with listening(database.engine) as asked, database.reading() as store:
            list(recalled(memory, store, BY_DIRECTION))
        return [one for one in asked if "GROUP BY" in one]

    assert questions() != []
    assert questions() == []
    put(database, [a_crossing(crossed_at=NOON - 40 * A_DAY)])
    assert questions() == []
    put(database, [a_crossing()])
    assert questions() != []


def test_another_clock_of_the_post_is_another_question() -> None:
    storage, memory = MemoryStorage(), CountMemory()
    put(storage, [a_crossing()])
    hours = []
    for zone in (PostZone.WIB, PostZone.WIT):
        wanted = Wanted(
            post=a_post(zone=zone), period=WEEK, measure=Measure.CROSSED, traits=(Trait.HOUR,)
        )
        with storage.reading() as store:
            hours += list(recalled(memory, store, wanted))

    assert hours == [((12,), 1), ((14,), 1)]


def test_no_more_is_remembered_than_there_is_room_for() -> None:
    storage, memory = MemoryStorage(), CountMemory()
    with storage.reading() as store:
        for day in range(count_memory.MOST_REMEMBERED + 5):
            period = Period.of_day(TODAY - day * A_DAY)
            wanted = Wanted(post=POST, period=period, measure=Measure.CROSSED, traits=())
            list(recalled(memory, store, wanted))

    assert len(memory._kept) == count_memory.MOST_REMEMBERED

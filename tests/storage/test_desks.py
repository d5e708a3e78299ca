"""The work of the counters, on disk as in memory."""

from __future__ import annotations

from checkpoint.domain.crossings.crossing import Capture, Crossing
from checkpoint.domain.reporting.board import Handled
from checkpoint.services.desk_book import Recorder
from checkpoint.services.ports import Storage
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    LESTARI,
    NOON,
    SIREGAR,
    TODAY,
    a_crossing,
    a_decision,
    an_amendment_of,
    an_evidence,
)


def put(storage: Storage, *crossings: Crossing) -> None:
    with storage.writing() as store:
        for one in crossings:
            day_on = TODAY if one.crossed_at >= NOON else TODAY - A_DAY
            store.crossings.add(one, day_on=day_on, recorded_at=one.crossed_at)


def by(officer: object, **changes: object) -> Crossing:
    return a_crossing(decision=a_decision(officer=officer), **changes)


def recorders(storage: Storage) -> list[Recorder]:
    with storage.reading() as store:
        found = store.desks.recorders("ETK", TODAY)
    return sorted(found, key=lambda one: (one.counter, one.first_at))


def handled(storage: Storage) -> list[Handled]:
    with storage.reading() as store:
        found = store.desks.handled_since("ETK", TODAY, NOON + AN_HOUR)
    return sorted(found, key=lambda one: one.recorded_at)


def test_it_is_known_who_recorded_at_which_counter_from_when_until_when(storage: Storage) -> None:
    put(
        storage,
        by(LESTARI, crossed_at=NOON + A_MINUTE),
        by(LESTARI),
        by(SIREGAR, counter="2", crossed_at=NOON + AN_HOUR),
    )

    assert recorders(storage) == [
        Recorder(counter="1", officer=LESTARI, first_at=NOON, last_at=NOON + A_MINUTE),
        Recorder(counter="2", officer=SIREGAR, first_at=NOON + AN_HOUR, last_at=NOON + AN_HOUR),
    ]


def test_who_corrects_or_enters_afterwards_sat_at_no_counter(storage: Storage) -> None:
    crossing = by(LESTARI)
    put(storage, crossing, by(SIREGAR, capture=Capture.LATE))
    put(storage, an_amendment_of(crossing, decision=a_decision(officer=SIREGAR)))

    assert [one.officer for one in recorders(storage)] == [LESTARI]


def test_another_post_and_another_day_are_none_of_its_work(storage: Storage) -> None:
    put(storage, by(LESTARI, post="ARK"), by(LESTARI, crossed_at=NOON - A_DAY))

    assert recorders(storage) == []


def test_how_long_a_traveller_took_is_known_where_the_document_was_read(storage: Storage) -> None:
    read, typed = (a_crossing(crossed_at=NOON + AN_HOUR + n * A_MINUTE) for n in (0, 1))
    put(storage, a_crossing(), read, typed)
    with storage.writing() as store:
        store.evidence.add(an_evidence(id=read.id, read_at=NOON))

    assert handled(storage) == [
        Handled(counter="1", recorded_at=read.crossed_at, read_at=NOON),
        Handled(counter="1", recorded_at=typed.crossed_at),
    ]

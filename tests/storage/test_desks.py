"""The work of the counters, on disk as in memory."""

from __future__ import annotations

from datetime import timedelta

from checkpoint.domain.crossings.crossing import Capture, Crossing
from checkpoint.domain.reporting.board import Handled
from checkpoint.services.ports import Storage
from tests.builders import (
    A_DAY,
    A_MINUTE,
    AN_HOUR,
    NOON,
    TODAY,
    a_crossing,
    an_amendment_of,
    an_evidence,
)

LATER = NOON + AN_HOUR


def put(storage: Storage, *crossings: Crossing, late: timedelta = timedelta()) -> None:
    with storage.writing() as store:
        for one in crossings:
            day_on = TODAY if one.crossed_at >= NOON else TODAY - A_DAY
            store.crossings.add(one, day_on=day_on, recorded_at=one.crossed_at + late)


def handled(storage: Storage) -> list[Handled]:
    """Since an hour past noon."""
    with storage.reading() as store:
        found = store.desks.handled_since("ETK", TODAY, LATER)
    return sorted(found, key=lambda one: one.recorded_at)


def test_how_long_a_traveller_took_is_known_where_the_document_was_read(storage: Storage) -> None:
    read, typed = (a_crossing(crossed_at=LATER + n * A_MINUTE) for n in (0, 1))
    put(storage, a_crossing(), read, typed)
    with storage.writing() as store:
        store.evidence.add(an_evidence(id=read.id, read_at=NOON))

    assert handled(storage) == [
        Handled(counter="1", recorded_at=LATER, read_at=NOON),
        Handled(counter="1", recorded_at=LATER + A_MINUTE),
    ]


def test_who_corrects_or_enters_afterwards_worked_at_no_counter(storage: Storage) -> None:
    crossing = a_crossing(crossed_at=LATER)
    put(storage, crossing, a_crossing(crossed_at=LATER, capture=Capture.LATE))
    put(storage, an_amendment_of(crossing), late=A_MINUTE)

    assert handled(storage) == [Handled(counter="1", recorded_at=LATER)]


def test_another_post_and_another_day_are_none_of_its_work(storage: Storage) -> None:
    put(storage, a_crossing(post="ARK", crossed_at=LATER))
    put(storage, a_crossing(crossed_at=NOON - A_DAY), late=2 * A_DAY)

    assert handled(storage) == []

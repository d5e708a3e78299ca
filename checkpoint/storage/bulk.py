"""Filling a register fast: for the practice database and for measuring, never at a counter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from checkpoint.domain.audit.records import recording_of
from checkpoint.domain.crossings.crossing import Crossing, Recorded
from checkpoint.storage.database import Database

BATCH = 5000
"""Crossings a transaction: each is kept before the next begins."""


def seed(database: Database, crossings: Iterable[tuple[Crossing, date]]) -> int:
    """Put new crossings, each with its operational day, on the register; how many it took.

    Each gets its entry on the audit trail. They count as recorded when they were crossed, and
    their ids must not be there yet.
    """
    rest, taken = iter(crossings), 0
    numbers: dict[tuple[str, date], int] = {}
    while batch := list(islice(rest, BATCH)):
        with database.writing() as store:
            for post, day_on in {(crossing.post, day_on) for crossing, day_on in batch}:
                numbers[post, day_on] = store.crossings.last_number(post, day_on)
            records = list(_numbered(batch, numbers))
            store.crossings.add_new(records)
            store.audit.append_all(recording_of(recorded) for recorded in records)
        taken += len(batch)
    return taken


def _numbered(
    batch: Iterable[tuple[Crossing, date]], numbers: dict[tuple[str, date], int]
) -> Iterator[Recorded]:
    for crossing, day_on in batch:
        number = numbers[crossing.post, day_on] = numbers[crossing.post, day_on] + 1
        yield Recorded(
            crossing=crossing, number=number, day_on=day_on, recorded_at=crossing.crossed_at
        )

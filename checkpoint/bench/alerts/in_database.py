"""A list in a database of its own, searched as the counter searches it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from uuid import UUID

from checkpoint.bench.alerts.lists import Listed
from checkpoint.bench.alerts.measuring import Search
from checkpoint.domain.alerts.bands import Thresholds
from checkpoint.domain.alerts.evidence import weigh
from checkpoint.domain.alerts.matching import AlertMatch, Yardstick
from checkpoint.domain.alerts.searching import likely
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.services.ports import Clock, Storage
from checkpoint.services.screening import matches_with, yardstick_of
from checkpoint.storage.opening import open_database

AT_ONCE = 20_000
"""Entries of a transaction, so that a million of them are never in memory."""


LOW = Thresholds(possible=-2.0, probable=4.0)
"""No bar that counts: where it lies is what is measured."""


@dataclass(frozen=True, slots=True)
class Book:
    """A book of alerts that is filled once."""

    storage: Storage
    clock: Clock

    def search_of(self, entries: Sequence[Listed]) -> Search:
        """Put a list into the book; the search tells also what lies below every threshold."""
        rest = iter(entries)
        while some := list(islice(rest, AT_ONCE)):
            with self.storage.writing() as store:
                store.alerts.add((one.alert for one in some), at=self.clock())
        return _search(self.storage)

    def screen(self, traveller: Traveller) -> Sequence[AlertMatch]:
        """Hold a traveller against the book as a counter does."""
        with self.storage.reading() as store:
            book = store.alerts
            return list(matches_with(book, traveller, yardstick_of(book)))


@contextmanager
def book_in(folder: Path, clock: Clock) -> Iterator[Book]:
    """An empty book in a database of its own; closed at the end."""
    with open_database(folder / "alerts.sqlite", create=True) as storage:
        yield Book(storage, clock)


def _search(storage: Storage) -> Search:
    def search(traveller: Traveller) -> Sequence[tuple[UUID, float]]:
        with storage.reading() as store:
            frequencies = store.alerts.frequencies()
            yardstick = Yardstick(frequencies, LOW)
            serials = likely(traveller, store.alerts.file, yardstick)
            found = store.alerts.of_serials(serials)
            return [(one.id, weigh(traveller, one, frequencies).points) for one in found]

    return search

"""A list in a database of its own, searched as the counter searches it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from uuid import UUID

from checkpoint.bench.alerts.lists import Listed
from checkpoint.bench.alerts.measuring import Search
from checkpoint.domain.alerts.bands import Thresholds
from checkpoint.domain.alerts.evidence import weigh
from checkpoint.domain.alerts.matching import Yardstick
from checkpoint.domain.alerts.searching import likely
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.services.ports import Clock, Storage
from checkpoint.storage.opening import open_database

AT_ONCE = 20_000
"""Entries of a transaction, so that a million of them are never in memory."""


@contextmanager
def searched_in(folder: Path, clock: Clock) -> Iterator[Callable[[Sequence[Listed]], Search]]:
    """Puts a list into a database in a folder, and gives the search; closed at the end."""
    with open_database(folder / "alerts.sqlite", create=True) as storage:

        def search_of(entries: Sequence[Listed]) -> Search:
            rest = iter(entries)
            while some := list(islice(rest, AT_ONCE)):
                with storage.writing() as store:
                    store.alerts.add((one.alert for one in some), at=clock())
            return _search(storage)

        yield search_of


def _search(storage: Storage) -> Search:
    def search(traveller: Traveller) -> Sequence[tuple[UUID, float]]:
        with storage.reading() as store:
            frequencies = store.alerts.frequencies()
            # No bar: where it lies is what is measured.
            yardstick = Yardstick(frequencies, LOW)
            serials = likely(traveller, store.alerts.file, yardstick)
            found = store.alerts.of_serials(serials)
            return [(one.id, weigh(traveller, one, frequencies).points) for one in found]

    return search


LOW = Thresholds(possible=-2.0, probable=4.0)

"""Long lists as a post takes them over: written, imported, changed by a delta, and searched.

Each step is meant for a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import csv
import gc
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from time import perf_counter
from uuid import UUID

from checkpoint.bench.alerts.differences import innocents
from checkpoint.bench.alerts.lists import listed
from checkpoint.bench.alerts.people import people
from checkpoint.bench.figures import milliseconds, share, timed, timed_at_the_counter
from checkpoint.bench.holds import TimedStorage
from checkpoint.collecting import collected_seldom
from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.numbers import look_alike_form
from checkpoint.domain.alerts.reading import ListRow, OpenList, OpenNumbers
from checkpoint.domain.people.officer import Officer, Role
from checkpoint.list_file import ListFile
from checkpoint.lists import own_csv
from checkpoint.lists.formats import open_any
from checkpoint.lists.intake import Intake
from checkpoint.practice.hands import repeatable
from checkpoint.reference.states import known_states
from checkpoint.services.list_imports import ListImportService
from checkpoint.services.ports import Clock, NewId, Storage
from checkpoint.services.screening import matches_with, yardstick_of
from checkpoint.storage.opening import open_database

DATABASE = "lists.sqlite"
LIST, NUMBERS = "list.csv", "numbers.txt"
CHANGED = 1_000
"""Entries of a delta."""
WARM_UP, TIMED = 300, 3_000
LOOKED_UP = 10_000
STATES = ("IDN", "MYS", "SGP", "PHL", "AUS", "TLS", "PNG", "CHN")
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """How an import went."""

    seconds: float
    longest_hold_ms: float
    """The longest that a counter which writes had to wait for it."""
    taken: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """How a counter searches beside it."""

    opening_s: float
    first_ms: float
    p50_ms: float
    p99_ms: float
    worst_ms: float
    held_mb: float | None
    """By how much the process grew from before it opened the book."""


def write_list(folder: Path, entries: int) -> None:
    """Write a list of ours."""
    with (folder / LIST).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(own_csv.COLUMNS)
        for one in listed(entries, "lists"):
            writer.writerow(own_csv.row_of(one.alert))


def write_numbers(folder: Path, numbers: int) -> None:
    """Write a list of lost documents, some of them twice."""
    with (folder / NUMBERS).open("w", encoding="ascii") as file:
        file.writelines(f"{state},{number}\n" for state, number in _numbers(numbers, "lost"))


def import_list(folder: Path, name: str, *, clock: Clock, new_id: NewId) -> Taken:
    """Take over a file that was written."""
    intake = Intake(list_name=name, new_id=new_id, known_states=known_states())
    opened = open_any(ListFile(folder / name), intake)
    with open_database(folder / DATABASE, create=True) as storage:
        return _taken(storage, name, opened, clock)


def import_delta(folder: Path, *, clock: Clock) -> Taken:
    """Change a thousand entries of the list."""
    changed = (replace(one.alert, reason="changed") for one in listed(CHANGED, "lists"))
    rows = (ListRow(line, _of_list(alert)) for line, alert in enumerate(changed, start=2))
    with open_database(folder / DATABASE, create=False) as storage:
        return _taken(storage, LIST, OpenList(iter(list(rows)), is_delta=True), clock)


def search(folder: Path, memory: Callable[[], float | None]) -> Searched:
    """Hold travellers of whom no list knows against the book, as a counter does."""
    travellers = list(islice(innocents(people("timed"), "timed"), WARM_UP + TIMED))
    gc.collect()
    before = memory()
    opening, storage = timed(partial(open_database, folder / DATABASE, create=False))
    with storage:

        def screen(number: int) -> float:
            return timed_at_the_counter(partial(_screen, storage, number))[0]

        def _screen(storage: Storage, number: int) -> int:
            with storage.reading() as store:
                book = store.alerts
                return len(list(matches_with(book, travellers[number], yardstick_of(book))))

        first = screen(0)
        for number in range(1, WARM_UP):
            screen(number)
        gc.collect()
        times = [milliseconds(screen(WARM_UP + number)) for number in range(TIMED)]
        after = memory()
    return Searched(
        opening_s=opening,
        first_ms=milliseconds(first),
        p50_ms=share(times, 0.5),
        p99_ms=share(times, 0.99),
        worst_ms=max(times),
        held_mb=None if before is None or after is None else after - before,
    )


def look_up(folder: Path) -> dict[str, float]:
    """Look for numbers among the lost documents, half of them there."""
    there = islice(_numbers(LOOKED_UP, "lost"), LOOKED_UP // 2)
    elsewhere = islice(_numbers(LOOKED_UP, "carried"), LOOKED_UP // 2)
    times = []
    with open_database(folder / DATABASE, create=False) as storage:
        for _, number in (*there, *elsewhere):
            with storage.reading() as store:
                ask = partial(store.alerts.lost.of_forms, [look_alike_form(number)])
                times.append(milliseconds(timed(ask)[0]))
    return {"p50_ms": share(times, 0.5), "p99_ms": share(times, 0.99)}


def facts_of(found: Taken | Searched) -> dict[str, object]:
    """For a process to tell another."""
    return asdict(found)


def _taken(storage: Storage, name: str, opened: OpenList | OpenNumbers, clock: Clock) -> Taken:
    watched = TimedStorage(storage)
    service = ListImportService(storage=watched, clock=clock)
    lead = Officer(id=UUID(int=1), login="bench", name="BENCH", role=Role.SHIFT_LEAD)
    began = perf_counter()
    with collected_seldom():
        preview = service.prepare(lead, name, opened)
        service.take_over(lead, preview)
    return Taken(
        seconds=perf_counter() - began,
        longest_hold_ms=milliseconds(watched.longest_s),
        taken=preview.changes.taken,
    )


def _of_list(alert: Alert) -> Alert:
    return replace(alert, list_name=LIST)


def _numbers(count: int, seed: str) -> Iterator[tuple[str, str]]:
    rng = repeatable(f"numbers {seed}")
    for _ in range(count):
        yield rng.choice(STATES), f"{rng.choice(LETTERS)}{rng.randrange(10**8):08}"

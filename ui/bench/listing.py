"""Long lists, each step in a process of its own, as figures beside what is promised."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from checkpoint.bench.figures import Figure
from checkpoint.bench.list_rounds import LIST, NUMBERS
from ui.bench.processes import said_of_step

IMPORT_S: dict[int, float] = {100_000: 18.0, 1_000_000: 180.0}
"""By the entries of the list."""
DELTA_S, OPENING_S = 1.0, 0.2
IMPORT_MB, SEARCH_MB = 400.0, 120.0
P99_MS: dict[int, float] = {100_000: 3.0, 1_000_000: 8.0}
WORST_MS = 20.0
LOOK_UP_MS = 1.0
LONGEST_HOLD_MS = 1_000.0
"""A counter that records meanwhile waits five seconds at most before it says so."""


def list_figures(
    folder: Path, entries: int, numbers: int, tell: Callable[[str], None]
) -> Iterator[Figure]:
    """Measure a list of so many entries and one of so many numbers."""
    tell(f"inventing {entries:,} entries and {numbers:,} numbers")
    _step(folder, "list-write", entries, numbers)
    tell("importing the list")
    yield from _import(_step(folder, "list-import", LIST), f"import of {entries:,}", entries)
    tell("importing a delta")
    delta = _step(folder, "list-delta")
    yield Figure(name="delta of 1,000", value=delta["seconds"], unit="s", target=DELTA_S)
    tell("searching for travellers")
    yield from _search(_step(folder, "list-search"), entries)
    tell("importing the numbers")
    yield from _import(_step(folder, "list-import", NUMBERS), f"import of {numbers:,} numbers", 0)
    found = _step(folder, "list-look-up")
    yield Figure(name="look-up of a number, p50", value=found["p50_ms"], unit="ms")
    yield Figure(
        name="look-up of a number, p99", value=found["p99_ms"], unit="ms", target=LOOK_UP_MS
    )


def _import(found: dict[str, Any], name: str, entries: int) -> Iterator[Figure]:
    yield Figure(name=name, value=found["seconds"], unit="s", target=_least(IMPORT_S, entries))
    yield Figure(
        name=f"{name}, longest hold",
        value=found["longest_hold_ms"],
        unit="ms",
        target=LONGEST_HOLD_MS,
        note="that a counter waits to record",
    )
    if found["peak_mb"] is not None:
        yield Figure(name=f"{name}, memory", value=found["peak_mb"], unit="MB", target=IMPORT_MB)


def _search(found: dict[str, Any], entries: int) -> Iterator[Figure]:
    yield Figure(name="opening the book", value=found["opening_s"], unit="s", target=OPENING_S)
    yield Figure(name="first traveller", value=found["first_ms"], unit="ms")
    yield Figure(name="one traveller, p50", value=found["p50_ms"], unit="ms")
    yield Figure(
        name="one traveller, p99",
        value=found["p99_ms"],
        unit="ms",
        target=_least(P99_MS, entries),
    )
    yield Figure(name="one traveller, worst", value=found["worst_ms"], unit="ms", target=WORST_MS)
    if found["held_mb"] is not None:
        yield Figure(
            name="memory for searching", value=found["held_mb"], unit="MB", target=SEARCH_MB
        )


def _least(promised: dict[int, float], entries: int) -> float | None:
    """What is promised for a list of this length, or the next longer one."""
    return next((value for length, value in promised.items() if 0 < entries <= length), None)


def _step(folder: Path, what: str, *words: object) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(said_of_step(folder, what, *map(str, words)))
    return told

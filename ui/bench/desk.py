"""What the desk asks of an officer's hand, and what he waits for, as figures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from checkpoint.bench.figures import Figure, share
from checkpoint.bench.population import Scale
from ui.bench.processes import said_of_desk, said_of_verdicts

MOST_KEYS = 5.0
KEYS_OF_A_PASS = 1.0
MOST_FIELDS = 3.0
DRAWN_MS = 150.0
READY_MS = 100.0
PATTERNS_S = 10.0
PASS, FIRST_TIME = "known border-pass holder: admit", "foreigner for the first time: admit"
"""Of whom more is promised, as `ui.bench.verdicts` calls them."""


def key_figures(folder: Path) -> Iterator[Figure]:
    """Every verdict to its end at the practice counter."""
    for ending in json.loads(said_of_verdicts(folder)):
        name, fields, texts = ending["name"], ending["fields"], ending["texts"]
        yield Figure(
            name=name,
            value=ending["keys"],
            unit="keys",
            target=KEYS_OF_A_PASS if name == PASS else MOST_KEYS,
            note=f"{texts} texts written besides" if texts else "",
        )
        if name == FIRST_TIME:
            yield Figure(
                name="fields of it", value=fields, unit="fields", target=MOST_FIELDS, note=""
            )


def wait_figures(folder: Path, scale: Scale, rounds: int) -> Iterator[Figure]:
    """What is waited for at the counter screen on the database in a folder."""
    told = json.loads(said_of_desk(folder, scale, rounds))
    for name, times, target in (
        ("scan to drawn verdict", told["drawn_ms"], DRAWN_MS),
        ("record to ready, drawn", told["ready_ms"], READY_MS),
    ):
        note = f"{len(times)} times; median {median(times):.0f} ms, slowest {max(times):.0f} ms"
        yield Figure(
            name=f"{name}, p95", value=share(times, 0.95), unit="ms", target=target, note=note
        )
    first, again = told["patterns_s"]
    note = f"behind everybody's back; {told['signs']} documents"
    yield Figure(
        name="patterns, all of the register", value=first, unit="s", target=PATTERNS_S, note=note
    )
    yield Figure(name="patterns, after a day's records", value=again, unit="s", target=PATTERNS_S)
    if told["peak_mb"] is not None:
        yield Figure(name="memory of the window, most", value=told["peak_mb"], unit="MB")

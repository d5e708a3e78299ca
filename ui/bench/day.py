"""What a shift lead waits for at the end of a day, as figures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from checkpoint.bench.figures import Figure, milliseconds, share
from checkpoint.bench.population import Scale
from ui.bench.processes import said_of_day

PAPERS_S, CUSTOMS_S, MONTH_S, INSIDE_S = 10.0, 1.0, 2.0, 0.3
LOOK_MS, SEARCH_MS = 150.0, 200.0
MOST_MB = 500.0


def day_figures(folder: Path, scale: Scale) -> Iterator[Figure]:
    """Papers, statistics, board, journal and memory, on the database in a folder."""
    told = json.loads(said_of_day(folder, scale))
    day = f"{told['travellers']:,} travellers let through on the day"
    yield _seconds("all papers of the day", told["papers"], PAPERS_S, day)
    yield _seconds("the customs page alone", told["customs"], CUSTOMS_S, "counted anew")
    yield _seconds("statistic of a month", told["month"], MONTH_S, "by day, direction, WNI/WNA")
    yield _seconds("statistic of a year", told["year"], None, "the same")
    inside = f"{told['residents']:,} people"
    yield _seconds("who is inside, counts and first page", told["first_inside"], INSIDE_S, inside)
    yield _seconds("who is inside, everybody for a paper", told["inside"], None, inside)
    first = f"the first, with the usual day, {milliseconds(told['first_look']):.0f} ms"
    for name, times, target, note in (
        ("look at the board", told["looks"], LOOK_MS, first),
        ("page of a search in the journal", told["searches"], SEARCH_MS, "first words to numbers"),
    ):
        shown = [milliseconds(one) for one in times]
        yield Figure(
            name=f"{name}, p95",
            value=share(shown, 0.95),
            unit="ms",
            target=target,
            note=f"{len(shown)} times; median {median(shown):.0f} ms; {note}",
        )
    if told["peak_mb"] is not None:
        yield Figure(name="memory, most", value=told["peak_mb"], unit="MB", target=MOST_MB)


def _seconds(name: str, value: float, target: float | None, note: str) -> Figure:
    return Figure(name=name, value=value, unit="s", target=target, note=note)

"""All that is measured without a window, in the order in which it is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checkpoint.bench.counter import records, scans
from checkpoint.bench.figures import Figure
from checkpoint.bench.papers import reports
from checkpoint.bench.seeding import Ground
from checkpoint.bootstrap import start
from checkpoint.settings import Settings
from checkpoint.words.catalogue import load_catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreRounds:
    """How often each thing is done."""

    scans: int
    records: int


def core_figures(settings: Settings, ground: Ground, rounds: CoreRounds) -> Iterator[Figure]:
    """Measure the core on a database that was made for it."""
    with start(settings) as program:
        yield from scans(program, ground, rounds.scans)
        yield from records(program, ground, rounds.records)
        yield from reports(program, ground, load_catalogue(settings.language))

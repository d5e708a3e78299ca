"""How well and how quickly documents are read from pictures that are rendered for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checkpoint.bench import reading_codes, reading_repairs, reading_zones
from checkpoint.bench.figures import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingRounds:
    """How many pictures of which kinds of damage."""

    pictures: int = 20
    of_codes: tuple[str, ...] = tuple(reading_codes.KINDS)
    of_zones: tuple[str, ...] = tuple(reading_zones.KINDS)
    zones: int = 500
    """Zones in which characters are exchanged; nothing is drawn for that."""


A_FEW = ReadingRounds(
    pictures=1, of_codes=("flat", "turned by a quarter"), of_zones=("flat scan",), zones=50
)
"""Only to see that it works."""


def reading_figures(rounds: ReadingRounds, *, tell: Callable[[str], None]) -> Iterator[Figure]:
    """Read codes and zones, and repair zones. ``tell`` is told what is done."""
    tell("reading codes")
    yield from reading_codes.codes_figures(pictures=rounds.pictures, kinds=rounds.of_codes)
    tell("reading zones")
    kinds = {kind: reading_zones.KINDS[kind] for kind in rounds.of_zones}
    yield from reading_zones.zones_figures(pictures=rounds.pictures, kinds=kinds)
    tell("repairing zones")
    yield from reading_repairs.repairs_figures(zones=rounds.zones)

"""Who comes to the counter while it is measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from checkpoint.bench.population import Population, listed
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.practice.hands import repeatable
from checkpoint.practice.people import passport, someone, zone_of


class Comer(StrEnum):
    """The kinds of traveller, by what the program must do for them."""

    STRANGER = "stranger"
    """Never here, on no list."""
    KNOWN = "known"
    """Here before, on a passport."""
    PASS = "pass"
    """A border pass, filled from its number."""
    LISTED = "listed"
    """The very person of an alert."""


MIX = {Comer.STRANGER: 50, Comer.KNOWN: 20, Comer.PASS: 25, Comer.LISTED: 5}
"""Of a hundred who come."""

_FIRST_STRANGER = 5_000_000


@dataclass(frozen=True, slots=True)
class Traveller:
    """Somebody at the counter."""

    comer: Comer
    text: str
    """What a scanner types of the document."""


def travellers(population: Population, seed: str) -> Iterator[Traveller]:
    """One after the other, without end, in a mix as at a counter."""
    rng = repeatable(seed)
    kinds, weights = list(MIX), list(MIX.values())
    scale = population.scale
    for number in count():
        comer = rng.choices(kinds, weights)[0]
        made: TravelDocument
        if comer is Comer.STRANGER:
            made = passport(rng, someone(rng), _FIRST_STRANGER + number, population.today)
        elif comer is Comer.LISTED:
            person = listed(rng.randrange(scale.alerts))
            made = passport(rng, person, _FIRST_STRANGER + number, population.today)
        else:
            made = population.document(rng.randrange(scale.people))
            while made.kind.is_local is not (comer is Comer.PASS):
                made = population.document(rng.randrange(scale.people))
        yield Traveller(comer, "\n".join(zone_of(made)) or made.number)

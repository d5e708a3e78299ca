"""Invented lists of alerts, with what lists know of people and what they do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from random import Random
from uuid import UUID

from checkpoint.bench.alerts.people import Person, people
from checkpoint.domain.alerts.alert import Alert, AlertDirection, AlertKind
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import INDONESIA, Sex
from checkpoint.practice.hands import repeatable

NO_BIRTH, YEAR_ONLY = 0.06, 0.09
"""Of the entries; the others have the day."""
STATE_KNOWN, SEX_KNOWN = 0.93, 0.85
LIST_NAME = "bench"


@dataclass(frozen=True, slots=True)
class Listed:
    """A person, and the entry that means him."""

    person: Person
    alert: Alert


def listed(entries: int, seed: int | str, *, places: float = 0.0) -> Iterator[Listed]:
    """A list, entry by entry. ``places``: of the Indonesians, whose place of birth it knows."""
    rng = repeatable(f"list {seed}")
    for number, person in enumerate(islice(people(f"listed {seed}"), entries)):
        yield Listed(person, _entry(number, person, rng, places))


def _entry(number: int, person: Person, rng: Random, places: float) -> Alert:
    knows_place = person.nationality == INDONESIA and rng.random() < places
    return Alert(
        id=UUID(int=number),
        list_name=LIST_NAME,
        reference=f"B-{number:07}",
        kind=AlertKind.DPO,
        name=person.name,
        aliases=(" ".join(person.alias),) if person.alias else (),
        born=_birth(person.born, rng.random()),
        sex=person.sex if rng.random() < SEX_KNOWN else Sex.UNSPECIFIED,
        nationality=person.nationality if rng.random() < STATE_KNOWN else "",
        place_of_birth=person.place_of_birth if knows_place else "",
        direction=AlertDirection.BOTH,
    )


def _birth(born: PartialDate, chance: float) -> PartialDate | None:
    if chance < NO_BIRTH:
        return None
    return PartialDate(born.year) if chance < NO_BIRTH + YEAR_ONLY else born

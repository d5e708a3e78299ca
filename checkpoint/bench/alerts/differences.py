"""The labelled differences between a list and a document, and the travellers who show them.

Groups, as the targets are set: A, twenty differences of names where the birthday is right; B, of
the birthday; C, the list knows only the year; D, the list knows no birthday; E, two at once.
Whatever the difference, the name goes through the zone of a document: 39 characters on a passport
and 30 on a card, letters A to Z only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from random import Random
from types import MappingProxyType
from typing import TypeAlias
from uuid import UUID

from checkpoint.bench.alerts import slips
from checkpoint.bench.alerts.lists import Listed
from checkpoint.bench.alerts.people import Person
from checkpoint.bench.alerts.slips import Slip
from checkpoint.domain.alerts.alert import Alert
from checkpoint.domain.alerts.traveller import Traveller
from checkpoint.domain.documents.mrz.names import printed_name, read_name
from checkpoint.practice.hands import repeatable

PASSPORT_ROOM, CARD_ROOM = 39, 30
"""Characters a zone has for a name (Doc 9303-4 and -5)."""
CARDS = 0.2
"""Of the documents."""

Knows: TypeAlias = Callable[[Alert], bool]
"""Whether a list knows of a birthday what a kind asks for."""


def knows_day(alert: Alert) -> bool:
    """Whether the list knows the whole birthday."""
    return alert.born is not None and alert.born.is_full


def knows_year(alert: Alert) -> bool:
    """Whether it knows the year alone."""
    return alert.born is not None and not alert.born.is_full


def knows_nothing(alert: Alert) -> bool:
    """Whether it knows nothing of the birthday."""
    return alert.born is None


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of difference."""

    group: str
    slips: tuple[Slip, ...]
    knows: Knows = knows_day

    def of(self, person: Person, rng: Random) -> Person | None:
        """The person as the document has him; None where it cannot happen to him."""
        changed: Person | None = person
        for slip in self.slips:
            changed = slip(changed, rng) if changed else None
        return changed


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "as listed": Kind("A", (slips.unchanged,)),
        "old spelling": Kind("A", (slips.old_spelling,)),
        "other letters": Kind("A", (slips.other_letters,)),
        "Arabic in other letters": Kind("A", (slips.arabic_variant,)),
        "abbreviated": Kind("A", (slips.abbreviated,)),
        "Chinese surname romanised": Kind("A", (slips.romanised,)),
        "national letters": Kind("A", (slips.national_letters,)),
        "one typo": Kind("A", (slips.one_typo,)),
        "two typos": Kind("A", (slips.two_typos,)),
        "misread": Kind("A", (slips.misread,)),
        "order": Kind("A", (slips.reordered,)),
        "titles and degrees": Kind("A", (slips.titled,)),
        "word missing": Kind("A", (slips.word_missing,)),
        "word added": Kind("A", (slips.word_added,)),
        "father's name": Kind("A", (slips.father_named,)),
        "run together": Kind("A", (slips.run_together,)),
        "parted": Kind("A", (slips.parted,)),
        "initial": Kind("A", (slips.initial,)),
        "truncated": Kind("A", (slips.long_name,)),
        "alias": Kind("A", (slips.other_name,)),
        "day and month swapped": Kind("B", (slips.day_and_month_swapped,)),
        "one digit": Kind("B", (slips.one_digit,)),
        "year beside": Kind("B", (slips.year_beside,)),
        "year only": Kind("C", (slips.unchanged,), knows_year),
        "no birthday": Kind("D", (slips.unchanged,), knows_nothing),
        "typo, swapped": Kind("E", (slips.one_typo, slips.day_and_month_swapped)),
        "typo, year beside": Kind("E", (slips.one_typo, slips.year_beside)),
        "letters, one digit": Kind("E", (slips.other_letters, slips.one_digit)),
        "letters, year only": Kind("E", (slips.other_letters,), knows_year),
        "abbreviated, one digit": Kind("E", (slips.abbreviated, slips.one_digit)),
        "old spelling, word added": Kind("E", (slips.old_spelling, slips.word_added)),
        "word missing, typo": Kind("E", (slips.word_missing, slips.one_typo)),
        "order, typo": Kind("E", (slips.reordered, slips.one_typo)),
        "run together, typo": Kind("E", (slips.run_together, slips.one_typo)),
        "initial, misread": Kind("E", (slips.initial, slips.misread)),
    }
)
"""By name, in the order in which they are told."""
GROUPS = "ABCDE"


@dataclass(frozen=True, slots=True)
class Query:
    """A traveller who is listed, and how he differs."""

    kind: str
    traveller: Traveller
    meant: UUID
    """The entry that means him."""


def queries(
    entries: Sequence[Listed],
    seed: int | str,
    *,
    of_each: int,
    kinds: Mapping[str, Kind] = KINDS,
) -> Iterator[Query]:
    """So many listed travellers of every kind, as far as the entries suffice."""
    for name, kind in kinds.items():
        rng = repeatable(f"queries {seed} {name}")
        such = [one for one in entries if kind.knows(one.alert)]
        if such:
            yield from islice(_of_kind(name, kind, such, rng), of_each)


def _of_kind(name: str, kind: Kind, such: Sequence[Listed], rng: Random) -> Iterator[Query]:
    start = rng.randrange(len(such))
    turns = islice(cycle(range(len(such))), start, start + 2 * len(such))
    for turn in turns:
        listed = such[turn]
        changed = kind.of(listed.person, rng)
        room = CARD_ROOM if name == "truncated" else None
        traveller = changed and at_counter(changed, rng, room=room)
        if traveller:
            yield Query(name, traveller, listed.alert.id)


def innocents(people: Iterable[Person], seed: int | str) -> Iterator[Traveller]:
    """Travellers of whom no list knows anything."""
    rng = repeatable(f"innocents {seed}")
    for person in people:
        traveller = at_counter(person, rng)
        if traveller:
            yield traveller


def at_counter(person: Person, rng: Random, *, room: int | None = None) -> Traveller | None:
    """The person as a zone of so many characters shows him; None where it can say nothing."""
    width = room or (CARD_ROOM if rng.random() < CARDS else PASSPORT_ROOM)
    name = read_name(printed_name(person.document_name, width))
    if name is None:
        return None
    return Traveller(
        names=(name.full,),
        is_name_truncated=name.is_truncated,
        born=person.born,
        sex=person.sex,
        nationality=person.nationality,
        place_of_birth=person.place_of_birth,
    )

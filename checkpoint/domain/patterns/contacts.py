"""Addresses, plates and telephone numbers, as they are compared however they were written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from operator import eq

from checkpoint.domain.cases.screening import plain_phone
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.domain.patterns.sign import ContactKind, SharedContact

SHORTEST_ADDRESS = 8
"""Letters and digits; what is shorter names a town at best."""
SHORTEST_PLATE = 4
PHONE_DIGITS = range(9, 15)

_PHONE = re.compile(r"(?<!\w)(?:\+|0)\d[\d\s.()/-]{6,20}\d(?!\w)")


@dataclass(frozen=True, slots=True, order=True)
class Contact:
    """One of them, as it is compared."""

    kind: ContactKind
    text: str


@dataclass(frozen=True, slots=True)
class Answered:
    """One passage at which an address, or the plate of what is no bus, was given."""

    document: str
    at: datetime
    where: tuple[str, str]
    """Counter and direction."""
    born: PartialDate | None
    address: str
    plate: str

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """What he gave, as it is compared."""
        return tuple(contacts_given(self.address, self.plate))


@dataclass(frozen=True, slots=True)
class Gave:
    """One passage at which one contact was given."""

    contact: Contact
    document: str
    at: datetime
    where: tuple[str, str]
    """Counter and direction."""
    born: PartialDate | None


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """What a case holds by which its people can be reached."""

    document: str
    opened_at: datetime
    address: str
    plate: str
    texts: tuple[str, ...]
    """What was noted and stated since."""

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """All of it, as it is compared."""
        written = (one for text in self.texts for one in phones_in(text))
        return (*contacts_given(self.address, self.plate), *written)


@dataclass(frozen=True, slots=True)
class Given:
    """A contact that somebody gave at the counter, as a keyed digest."""

    document: str
    kind: ContactKind
    digest: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OfCase:
    """A contact that belongs to a case, as a keyed digest."""

    digest: str
    document: str
    """Of whom the case is: that he gives it again says nothing new."""
    opened_at: datetime


def contacts_given(address: str, plate: str) -> Iterator[Contact]:
    """What the answers at the counter say of how to reach somebody."""
    place = "".join(filter(str.isalnum, address.casefold()))
    if len(place) >= SHORTEST_ADDRESS and any(map(str.isdigit, place)):
        # Without a number it is a village or a market, and half the border gives it.
        yield Contact(ContactKind.ADDRESS, place)
    if len(number := plain_number(plate)) >= SHORTEST_PLATE:
        yield Contact(ContactKind.PLATE, number)
    yield from phones_in(address)


def phones_in(text: str) -> Iterator[Contact]:
    """Telephone numbers that stand somewhere in a text."""
    for found in _PHONE.findall(text):
        digits = "".join(filter(str.isdigit, found))
        # As a case keeps it: one number is to have one digest wherever it was told.
        if len(digits) in PHONE_DIGITS and (plain := plain_phone(found)):
            yield Contact(ContactKind.PHONE, plain)


def shared_contacts(
    given: Iterable[Given],
    cases: Iterable[OfCase],
    *,
    most_people: int,
    is_one: Callable[[str, str], bool] = eq,
) -> Mapping[str, tuple[SharedContact, ...]]:
    """By document, what its bearer gave that belongs to the case of somebody else.

    ``is_one`` says of two documents whether they are one person's. What more people than so many
    gave is a boarding house, a bus or a market, and nobody's own.
    """
    of_cases: dict[str, list[OfCase]] = defaultdict(list)
    for case in cases:
        of_cases[case.digest].append(case)
    givers: dict[str, dict[str, Given]] = defaultdict(dict)
    for one in sorted(given, key=lambda one: (one.at, one.document)):
        if one.digest in of_cases:
            givers[one.digest][one.document] = one
    found: dict[str, list[SharedContact]] = defaultdict(list)
    for digest, people in givers.items():
        if len(people) > most_people:
            continue
        for one in people.values():
            others = [case for case in of_cases[digest] if not is_one(case.document, one.document)]
            if others:
                newest = max(case.opened_at for case in others)
                found[one.document].append(SharedContact(one.kind, digest, one.at, newest))
    return {document: tuple(its) for document, its in found.items()}

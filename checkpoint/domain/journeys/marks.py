"""By what the bearer of a document is known again among everybody of the post."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from uuid import UUID

from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journeys.identity import is_of_one_person, national_key
from checkpoint.domain.journeys.people import People


@dataclass(frozen=True, slots=True)
class Marks:
    """Whoever shares one of them is the same person."""

    person: str
    """One of all documents that officers linked; of who has no document of his own, the record."""
    number: str | None = None
    """The national number with the year of birth; ``None`` where it tells nobody."""
    name: str | None = None
    """The whole name, birthday and nationality; ``None`` where the birthday is not known."""

    @property
    def every(self) -> tuple[Hashable, ...]:
        """Those there are."""
        named = (("person", self.person), ("number", self.number), ("name", self.name))
        return tuple(mark for mark in named if mark[1] is not None)


def bearer_key(id: UUID, document: TravelDocument) -> str:
    """By what one bearer is told from another: his own document, or else the record itself.

    A collective letter is of several people, and who has no document may be anybody.
    """
    return document.key if is_of_one_person(document) else f"record:{id}"


def marks_of(id: UUID, document: TravelDocument, people: People) -> Marks:
    """The marks of who bore a document on a record."""
    key = bearer_key(id, document)
    person = people.of(key)[1]
    if people.is_parted(key):
        # What two people have in common tells neither of them.
        return Marks(person)
    holder = document.holder
    born = holder.born
    number, name = national_key(holder), None
    if born is not None and born.is_full:
        name = f"{holder.name.full.upper()} {born.iso()} {holder.nationality}"
    # Of two birthdays that contradict each other one was misread, or the number was.
    year = born.year if born else None
    return Marks(person, f"{number} {year}" if number else None, name)

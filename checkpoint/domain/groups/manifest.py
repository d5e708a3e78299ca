"""A passenger list: who is to come, by what the list says of him."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from checkpoint.domain.alerts.column_mapping import ListField
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import (
    DocumentKind,
    Holder,
    PersonName,
    Sex,
    TravelDocument,
    plain_number,
)
from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.journeys.identity import name_key

OF_PASSENGERS = frozenset(
    {
        ListField.NAME,
        ListField.FAMILY_NAME,
        ListField.GIVEN_NAMES,
        ListField.BORN,
        ListField.SEX,
        ListField.NATIONALITY,
        ListField.DOCUMENT,
        ListField.NATIONAL_NUMBER,
    }
)
"""What a passenger list can say; of the other columns, such as one of kinds, nothing is asked."""


class ManifestTooLong(InvalidValue):
    """The list names more people than a group may have."""


class ManifestEmpty(InvalidValue):
    """Nobody is named on the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestLine:
    """One person on the list; what it does not say is empty."""

    id: UUID
    row: int
    """Of the file, counted from 1."""
    name: str
    born: PartialDate | None = None
    sex: Sex = Sex.UNSPECIFIED
    nationality: str = ""
    document_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A whole list, as it was read from a file."""

    file: str
    lines: tuple[ManifestLine, ...]
    faulty_rows: tuple[int, ...] = ()
    """Rows of which nothing could be made: somebody may stand there, and the officer looks."""


def line_of(document: TravelDocument, lines: Iterable[ManifestLine]) -> ManifestLine | None:
    """Which line a document's holder is, or None: he is extra.

    Lists are typed by hand, so a number that is missing or wrong is made up for by the name and
    the birthday together; by the name alone nobody is ticked off.
    """
    known = tuple(lines)
    number = plain_number(document.number)
    of_number = [one for one in known if number and plain_number(one.document_number) == number]
    if of_number:
        return of_number[0]
    key = name_key(document.holder)
    named = [one for one in known if key and _name_key(one) == key]
    return named[0] if len(named) == 1 else None


def document_of(line: ManifestLine) -> TravelDocument | None:
    """The document of a line, where it has no code to be read; None where too little is said."""
    if not (line.name.strip() and line.nationality and line.document_number.strip()):
        return None
    holder = Holder(
        name=PersonName(line.name.strip()),
        nationality=line.nationality,
        sex=line.sex,
        born=line.born,
    )
    return TravelDocument(
        kind=DocumentKind.PASSPORT,
        issuer=line.nationality,
        number=line.document_number,
        holder=holder,
    )


def found_by(typed: str, lines: Sequence[ManifestLine]) -> Sequence[ManifestLine]:
    """The lines in which every typed word begins a word of the name, or the number."""
    wanted = typed.upper().split()
    if not wanted:
        return lines
    return [one for one in lines if all(_begins(word, one) for word in wanted)]


def _begins(word: str, line: ManifestLine) -> bool:
    number = plain_number(word)
    is_number = bool(number) and plain_number(line.document_number).startswith(number)
    return is_number or any(part.startswith(word) for part in line.name.upper().split())


def _name_key(line: ManifestLine) -> str:
    if not line.name.strip():
        return ""
    holder = Holder(name=PersonName(line.name), nationality=line.nationality, born=line.born)
    return name_key(holder)

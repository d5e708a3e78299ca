"""A person of a list of the world, gathered field by field, to an alert."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from checkpoint.domain.alerts.alert import Alert, AlsoKnown, ListedDocument
from checkpoint.domain.alerts.reading import FaultWhy, ListEmpty, ListRow, RowFault
from checkpoint.domain.documents.partial_date import PartialDate
from checkpoint.domain.documents.travel_document import Sex, plain_number
from checkpoint.lists.intake import Intake
from checkpoint.lists.rows import LONGEST_CELL

LONGEST_REASON = 600
"""Letters. An officer reads it at a counter; the list has the rest."""

LONGEST_NAME = 300

_SEXES = {"m": Sex.MALE, "male": Sex.MALE, "f": Sex.FEMALE, "female": Sex.FEMALE}

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a list says of one person, each kind of thing as often as the list says it."""

    reference: str
    names: tuple[str, ...]
    """The first is the one he goes by."""
    weak_names: tuple[str, ...] = ()
    births: tuple[PartialDate, ...] = ()
    sex: Sex = Sex.UNSPECIFIED
    nationalities: tuple[str, ...] = ()
    place_of_birth: str = ""
    documents: tuple[ListedDocument, ...] = ()
    national_numbers: tuple[str, ...] = ()
    listed_on: date | None = None
    requester: str = ""
    reason: str = ""


def row_of(person: Person, line: int, intake: Intake) -> ListRow:
    """The row that a person makes, or its fault where nobody is named."""
    names = _once(person.names)
    weak = _once(name for name in person.weak_names if name not in names)
    documents = _once(one for one in person.documents if plain_number(one.number))
    numbers = _once(one for one in person.national_numbers if plain_number(one))
    if not any((names, weak, documents, numbers)):
        return _faulty(person, line, FaultWhy.NOBODY_NAMED)
    longest = max(map(len, (*names, *weak, person.reference)), default=0)
    if longest > LONGEST_NAME:
        return _faulty(person, line, FaultWhy.CELL_TOO_LONG)
    births, states = _once(person.births), _once(filter(None, person.nationalities))
    first = next(iter(documents), ListedDocument(""))
    alert = Alert(
        id=intake.new_id(),
        list_name=intake.list_name,
        reference=person.reference,
        kind=intake.kind,
        name=next(iter(names), ""),
        aliases=names[1:],
        born=next(iter(births), None),
        sex=person.sex,
        nationality=next(iter(states), ""),
        place_of_birth=person.place_of_birth[:LONGEST_NAME],
        document_number=first.number,
        document_issuer=first.issuer,
        national_number=next(iter(numbers), ""),
        direction=intake.kind.usual_direction,
        valid_from=person.listed_on,
        requester=person.requester[:LONGEST_NAME],
        reason=shortened(person.reason),
        also=AlsoKnown(
            weak_names=weak,
            births=births[1:],
            nationalities=states[1:],
            documents=documents[1:],
            national_numbers=numbers[1:],
        ),
    )
    return ListRow(line, alert)


def each_once(rows: Iterable[ListRow]) -> Iterator[ListRow]:
    """Entries whose reference stands on an earlier one become faults: that one was taken.

    Raises ListEmpty where there is no entry at all: no list of the world is ever without, and
    a file that is would end every entry that came with the last one.
    """
    taken: set[str] = set()
    row = None
    for row in rows:
        alert = row.alert
        if alert is not None and alert.reference and alert.reference in taken:
            yield _refused(row.line, FaultWhy.REFERENCE_TWICE, alert.name, alert.reference)
            continue
        if alert is not None:
            taken.add(alert.reference)
        yield row
    if row is None:
        raise ListEmpty("not one entry")


def sex_of(text: str) -> Sex:
    """As a list in English writes it."""
    return _SEXES.get(text.strip().lower(), Sex.UNSPECIFIED)


def shortened(text: str, longest: int = LONGEST_REASON) -> str:
    """A text that is not longer, cut between words and marked so."""
    whole = " ".join(text.split())
    if len(whole) <= longest:
        return whole
    return whole[: longest - 1].rpartition(" ")[0] + "…"


def day_of(text: str) -> date | None:
    """``YYYY-MM-DD``, whatever stands behind it; None for anything else."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _faulty(person: Person, line: int, why: FaultWhy) -> ListRow:
    value = "; ".join(person.names)[:LONGEST_CELL]
    return _refused(line, why, value, person.reference[:LONGEST_NAME])


def _refused(line: int, why: FaultWhy, value: str, reference: str) -> ListRow:
    fault = RowFault(line=line, column="", why=why, value=value, reference=reference)
    return ListRow(line, None, (fault,))


def _once(several: Iterable[_T]) -> tuple[_T, ...]:
    """Without repeats; what comes first stays first."""
    return tuple(dict.fromkeys(several))

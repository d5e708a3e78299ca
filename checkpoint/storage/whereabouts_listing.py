"""Who is inside, as many as there are: by terms, and by what they are found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Any, TypeAlias, TypeVar, overload

from sqlalchemy import (
    Connection,
    Integer,
    Select,
    bindparam,
    cast,
    func,
    or_,
    select,
    text,
    type_coerce,
)
from typing_extensions import override

from checkpoint.domain.crossings.details import Purpose
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.journeys.roll import Asked, Insiders, Seen, Terms
from checkpoint.storage.columns import Text
from checkpoint.storage.functions import civil_day
from checkpoint.storage.schema import crossing
from checkpoint.storage.whereabouts_schema import whereabouts as table

_T = TypeVar("_T")
Marks: TypeAlias = Mapping[str, set[str]]
"""By the names of their columns."""

IS_INSIDE = table.c.is_inside.is_(True)
MARKS = ("person", "number_mark", "name_mark")
MOMENT = cast(table.c.crossed_at, Text)
DIGITS = func.replace(cast(table.c.crossing, Text), "-", "")
AT_ONCE = 500

_TERMS = (
    civil_day(table.c.crossed_at, bindparam("hours_ahead", type_=Integer)).label("day"),
    table.c.nationality,
    # As they are written: to make values of the words of tens of thousands takes long.
    type_coerce(table.c.document_kind, Text).label("kind"),
    table.c.document_issuer,
    table.c.days_granted,
    type_coerce(table.c.purpose, Text).label("purpose"),
    table.c.has_address,
)
_BY_TERMS = (
    select(*_TERMS, func.count(), func.aggregate_strings(DIGITS + MOMENT, ","))
    .where(IS_INSIDE)
    .group_by(*(text(str(place)) for place in range(1, len(_TERMS) + 1)))
)
_IDS = select(DIGITS).where(IS_INSIDE)
_MARKS_OF = select(*(table.c[name] for name in MARKS)).where(
    or_(
        table.c.bearer.in_(bindparam("documents", expanding=True)),
        table.c.crossing.in_(
            select(crossing.c.id).where(
                crossing.c.document_key.in_(bindparam("documents", expanding=True))
            )
        ),
    )
)
_LENGTH = 32
"""Of an id in digits."""


class Packed(Sequence[Seen]):
    """Many entries in one text, as the database hands them over: few of them are looked at."""

    def __init__(self, count: int, packed: str) -> None:
        self._count = count
        self._packed = packed

    @override
    def __len__(self) -> int:
        return self._count

    @override
    def __iter__(self) -> Iterator[Seen]:
        return ((one[_LENGTH:], one[:_LENGTH]) for one in self._packed.split(","))

    @overload
    def __getitem__(self, place: int) -> Seen: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Seen]: ...
    @override
    def __getitem__(self, place: int | slice) -> Seen | Sequence[Seen]:
        return list(self)[place]


def inside_now(connection: Connection, asked: Asked) -> Insiders:
    """Those who are inside now and bear every word."""
    hours = asked.zone.tzinfo.utcoffset(None) // timedelta(hours=1)
    rows = connection.execute(_bearing(_BY_TERMS, asked.text), {"hours_ahead": hours})
    found = {terms_of(*row[: len(_TERMS)]): Packed(row[-2], row[-1]) for row in rows}
    return Insiders(found, frozenset(_told(connection, asked)))


def _told(connection: Connection, asked: Asked) -> Iterator[str]:
    for records in _parts(asked.records):
        yield from connection.scalars(_IDS.where(table.c.crossing.in_(records)))
    for name, marks in marks_of_bearers(connection, asked.bearers).items():
        for some in _parts(marks):
            yield from connection.scalars(_IDS.where(table.c[name].in_(some)))


def marks_of_bearers(connection: Connection, documents: Collection[str]) -> Marks:
    """By what the bearers of these documents are known again."""
    found: dict[str, set[str]] = {name: set() for name in MARKS}
    for some in _parts(documents):
        for row in connection.execute(_MARKS_OF, {"documents": some}):
            for name, mark in zip(MARKS, row, strict=True):
                if mark is not None:
                    found[name].add(mark)
    return found


def words_in(wanted: str) -> Sequence[str]:
    """The words that are looked for, as those inside are filed."""
    return wanted.casefold().split()


def terms_of(  # noqa: PLR0917 - the columns of a row, in their order
    day: str,
    nationality: str,
    kind: str,
    issuer: str,
    granted: int | None,
    purpose: str | None,
    has_address: bool,  # noqa: FBT001 - as above
) -> Terms:
    """The terms that a row says in words."""
    return Terms(
        date.fromisoformat(day),
        nationality,
        DocumentKind(kind),
        issuer,
        granted,
        None if purpose is None else Purpose(purpose),
        has_address,
    )


def _bearing(query: Select[Any], wanted: str) -> Select[Any]:
    words = words_in(wanted)
    return query.where(*(table.c.sought.contains(word, autoescape=True) for word in words))


def _parts(every: Iterable[_T]) -> Iterator[list[_T]]:
    rest = iter(every)
    while some := list(islice(rest, AT_ONCE)):
        yield some

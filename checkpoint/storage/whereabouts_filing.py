"""Keeping the whereabouts true with every record, correction, cancellation and word.

Nothing is reckoned on from what stood there: the last passage on each document that was touched
is told by the register, and who came last is asked anew among those who share a mark with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, select

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.documents.travel_document import DocumentKind, TravelDocument
from checkpoint.domain.journeys.marks import bearer_key, marks_of
from checkpoint.domain.journeys.people import People
from checkpoint.domain.posts.post import Direction
from checkpoint.storage.departures import left_among
from checkpoint.storage.documents import document_columns, document_of
from checkpoint.storage.hints import by_amendments
from checkpoint.storage.many_rows import add_rows
from checkpoint.storage.person_words import every_person, persons_of
from checkpoint.storage.schema import crossing
from checkpoint.storage.whereabouts_marking import beside, mark_every, mark_those
from checkpoint.storage.whereabouts_schema import whereabouts as table
from checkpoint.storage.whereabouts_schema import whereabouts_form as forms

FORM = 1
"""Another number where they are made by other rules: all of them are then made anew."""
AT_ONCE = 500
"""Documents filed by one question."""
PAGE = 5_000

_RECORD = "record:"
_later = crossing.alias("later")
_COLUMNS = (
    crossing.c.id,
    crossing.c.direction,
    crossing.c.crossed_at,
    *(crossing.c[column.name] for column in document_columns()),
)
_IS_OWN = crossing.c.document_kind != DocumentKind.GROUP_TRAVEL_LETTER


def _passages(*wanted: Any) -> Select[Any]:  # noqa: ANN401 - whatever a WHERE takes
    """Records that stand and in which somebody passed."""
    found = select(*_COLUMNS).outerjoin(_later, _later.c.amends == crossing.c.id)
    stands = (_later.c.id.is_(None), crossing.c.is_cancellation.is_(False))
    passed = crossing.c.outcome == Outcome.ADMITTED
    return by_amendments(found.where(*wanted, *stands, passed), _later)


_LAST_ON = (
    _passages(crossing.c.document_key == bindparam("bearer"), _IS_OWN)
    .order_by(crossing.c.crossed_at.desc(), crossing.c.id.desc())
    .limit(1)
)
_OF_RECORD = _passages(crossing.c.id == bindparam("record"))
_BY_IDS = select(*_COLUMNS).where(crossing.c.id.in_(bindparam("ids", expanding=True)))
_KNOWN = select(table.c.bearer, table.c.crossed_at, table.c.crossing).where(
    table.c.bearer.in_(bindparam("bearers", expanding=True))
)
_OF_DOCUMENTS = select(table.c.bearer).where(
    table.c.bearer.in_(bindparam("documents", expanding=True))
)
_OF_CROSSINGS = select(table.c.bearer).where(
    table.c.crossing.in_(bindparam("crossings", expanding=True))
)
_TAKE_AWAY = delete(table).where(table.c.bearer.in_(bindparam("bearers", expanding=True)))


@dataclass(frozen=True, slots=True)
class _Passage:
    """As much of a record as says where its bearer went."""

    id: UUID
    direction: Direction
    crossed_at: datetime
    document: TravelDocument

    @property
    def bearer(self) -> str:
        return bearer_key(self.id, self.document)

    @property
    def moment(self) -> tuple[datetime, UUID]:
        return self.crossed_at, self.id


def file_records(connection: Connection, records: Sequence[Recorded]) -> None:
    """Take note of new records that are on the register already."""
    amended = [one.crossing.amendment.of for one in records if one.crossing.amendment]
    touched = {one.bearer for one in map(_passage_of, _chosen(connection, amended))}
    touched |= {_own(one).bearer for one in records if one.crossing.amendment}
    passed = (one for one in records if one.crossing.decision.outcome is Outcome.ADMITTED)
    new: dict[str, _Passage] = {}
    for one in sorted(map(_own, passed), key=lambda one: one.moment):
        if one.bearer not in touched:
            new[one.bearer] = one
    for some in _parts(new):
        _file(connection, _newer(connection, {bearer: new[bearer] for bearer in some}))
    refile(connection, touched)


def refile(connection: Connection, bearers: Iterable[str]) -> None:
    """Ask the register anew for the last passages of some."""
    for some in _parts(bearers):
        _file(connection, {bearer: _last_of(connection, bearer) for bearer in some})


def refile_persons(connection: Connection, documents: Collection[str]) -> None:
    """Somebody said something of these documents."""
    _people, known = persons_of(connection, documents)
    refile(connection, connection.scalars(_OF_DOCUMENTS, {"documents": list(known)}).all())


def refile_crossings(connection: Connection, crossings: Collection[UUID]) -> None:
    """Somebody said something of these entries."""
    refile(connection, connection.scalars(_OF_CROSSINGS, {"crossings": list(crossings)}).all())


def form_of(connection: Connection) -> int | None:
    """By which rules they were made; ``None`` where they never were."""
    return connection.scalar(select(forms.c.form))


def file_all(connection: Connection) -> None:
    """Throw them away, and make them anew from the records alone."""
    connection.execute(delete(table))
    people = every_person(connection)
    for question in _everybody():
        for page in connection.execute(question).partitions(PAGE):
            passages = list(map(_passage_of, page))
            left = left_among(connection, [one.id for one in passages])
            add_rows(connection, table, [_row(one, people, left) for one in passages])
    mark_every(connection)
    connection.execute(delete(forms))
    connection.execute(insert(forms), {"form": FORM})


def _everybody() -> Iterator[Select[Any]]:
    """The last passage on each document, and every one without a document of one's own."""
    documents = select(crossing.c.document_key).distinct().subquery()
    # A page of the index for each document, and not the records of years.
    last = (
        _passages_again(crossing.alias("own"), documents.c.document_key)
        .correlate(documents)
        .scalar_subquery()
    )
    yield select(*_COLUMNS).join_from(documents, crossing, crossing.c.id == last)
    nameless = crossing.c.document_key.like("%:")
    group = crossing.c.document_kind == DocumentKind.GROUP_TRAVEL_LETTER
    yield _passages(nameless | group)


def _passages_again(own: Any, document: Any) -> Select[Any]:  # noqa: ANN401 - an alias, a column
    later = crossing.alias("later_one")
    found = select(own.c.id).outerjoin(later, later.c.amends == own.c.id)
    query = found.where(
        own.c.document_key == document,
        ~own.c.document_key.like("%:"),
        own.c.document_kind != DocumentKind.GROUP_TRAVEL_LETTER,
        own.c.outcome == Outcome.ADMITTED,
        own.c.is_cancellation.is_(False),
        later.c.id.is_(None),
    )
    newest = query.order_by(own.c.crossed_at.desc(), own.c.id.desc()).limit(1)
    return by_amendments(newest, later)


def _file(connection: Connection, last: Mapping[str, _Passage | None]) -> None:
    """Put down the last passages of some, or that there is none any more."""
    if not last:
        return
    bearers = list(last)
    touched = {*bearers, *beside(connection, bearers)}
    connection.execute(_TAKE_AWAY, {"bearers": bearers})
    there = [one for one in last.values() if one is not None]
    if there:
        people, _known = persons_of(connection, {one.bearer for one in there})
        left = left_among(connection, [one.id for one in there])
        connection.execute(insert(table), [_row(one, people, left) for one in there])
        touched |= beside(connection, bearers)
    mark_those(connection, touched)


def _newer(connection: Connection, new: dict[str, _Passage]) -> Mapping[str, _Passage]:
    """Those after which nothing is known; a late entry may be of before."""
    for row in connection.execute(_KNOWN, {"bearers": list(new)}):
        if new[row.bearer].moment < (row.crossed_at, row.crossing):
            del new[row.bearer]
    return new


def _last_of(connection: Connection, bearer: str) -> _Passage | None:
    if bearer.startswith(_RECORD):
        record = UUID(bearer.removeprefix(_RECORD))
        row = connection.execute(_OF_RECORD, {"record": record}).one_or_none()
    else:
        row = connection.execute(_LAST_ON, {"bearer": bearer}).one_or_none()
    found = None if row is None else _passage_of(row)
    # A correction may have given somebody a document of his own.
    return found if found is not None and found.bearer == bearer else None


def _row(one: _Passage, people: People, left: Collection[UUID]) -> dict[str, object]:
    marks = marks_of(one.id, one.document, people)
    holder = one.document.holder
    return {
        "bearer": one.bearer,
        "crossing": one.id,
        "crossed_at": one.crossed_at,
        "direction": one.direction,
        "nationality": holder.nationality,
        "is_citizen": holder.is_citizen,
        "person": marks.person,
        "number_mark": marks.number,
        "name_mark": marks.name,
        "left_elsewhere": one.id in left,
        "is_last": False,
        "is_inside": False,
    }


def _chosen(connection: Connection, ids: Sequence[UUID]) -> Sequence[Row[Any]]:
    return connection.execute(_BY_IDS, {"ids": ids}).all() if ids else ()


def _own(record: Recorded) -> _Passage:
    one = record.crossing
    return _Passage(one.id, one.direction, one.crossed_at, one.document)


def _passage_of(row: Row[Any]) -> _Passage:
    return _Passage(row.id, row.direction, row.crossed_at, document_of(row))


def _parts(bearers: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(bearers)
    while some := list(islice(rest, AT_ONCE)):
        yield some

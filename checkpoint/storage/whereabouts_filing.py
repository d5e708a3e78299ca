"""Keeping the whereabouts true with every record, correction, cancellation and word.

Nothing is reckoned on from what stood there: the last passage on each document that was touched
is told by the register, and who came last is asked anew among those who share a mark with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, select

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.storage.departures import left_among
from checkpoint.storage.many_rows import add_rows
from checkpoint.storage.person_words import every_person, persons_of
from checkpoint.storage.schema import crossing
from checkpoint.storage.whereabouts_marking import beside, mark_every, mark_those
from checkpoint.storage.whereabouts_rows import (
    COLUMNS,
    Passage,
    last_on,
    passage_in,
    passage_of,
    passages,
    row_of,
)
from checkpoint.storage.whereabouts_schema import whereabouts as table
from checkpoint.storage.whereabouts_schema import whereabouts_form as forms

FORM = 2
"""Another number where they are made by other rules: all of them are then made anew."""
AT_ONCE = 500
"""Documents filed by one question."""
PAGE = 5_000

_RECORD = "record:"
_IS_OWN = crossing.c.document_kind != DocumentKind.GROUP_TRAVEL_LETTER

_LAST_ON = (
    passages(crossing.c.document_key == bindparam("bearer"), _IS_OWN)
    .order_by(crossing.c.crossed_at.desc(), crossing.c.id.desc())
    .limit(1)
)
_OF_RECORD = passages(crossing.c.id == bindparam("record"))
_BY_IDS = select(*COLUMNS).where(crossing.c.id.in_(bindparam("ids", expanding=True)))
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


def file_records(connection: Connection, records: Sequence[Recorded]) -> None:
    """Take note of new records that are on the register already."""
    amended = [one.crossing.amendment.of for one in records if one.crossing.amendment]
    touched = {one.bearer for one in map(passage_of, _chosen(connection, amended))}
    touched |= {passage_in(one).bearer for one in records if one.crossing.amendment}
    passed = (one for one in records if one.crossing.decision.outcome is Outcome.ADMITTED)
    new: dict[str, Passage] = {}
    for one in sorted(map(passage_in, passed), key=lambda one: one.moment):
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
            last = list(map(passage_of, page))
            left = left_among(connection, [one.id for one in last])
            add_rows(connection, table, [row_of(one, people, left) for one in last])
    mark_every(connection)
    connection.execute(delete(forms))
    connection.execute(insert(forms), {"form": FORM})


def _everybody() -> Iterator[Select[Any]]:
    """The last passage on each document, and every one without a document of one's own."""
    documents = select(crossing.c.document_key).distinct().subquery()
    # A page of the index for each document, and not the records of years.
    last = last_on(documents.c.document_key).correlate(documents).scalar_subquery()
    yield select(*COLUMNS).join_from(documents, crossing, crossing.c.id == last)
    nameless = crossing.c.document_key.like("%:")
    group = crossing.c.document_kind == DocumentKind.GROUP_TRAVEL_LETTER
    yield passages(nameless | group)


def _file(connection: Connection, last: Mapping[str, Passage | None]) -> None:
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
        connection.execute(insert(table), [row_of(one, people, left) for one in there])
        touched |= beside(connection, bearers)
    mark_those(connection, touched)


def _newer(connection: Connection, new: dict[str, Passage]) -> Mapping[str, Passage]:
    """Those after which nothing is known; a late entry may be of before."""
    for row in connection.execute(_KNOWN, {"bearers": list(new)}):
        if new[row.bearer].moment < (row.crossed_at, row.crossing):
            del new[row.bearer]
    return new


def _last_of(connection: Connection, bearer: str) -> Passage | None:
    if bearer.startswith(_RECORD):
        record = UUID(bearer.removeprefix(_RECORD))
        row = connection.execute(_OF_RECORD, {"record": record}).one_or_none()
    else:
        row = connection.execute(_LAST_ON, {"bearer": bearer}).one_or_none()
    found = None if row is None else passage_of(row)
    # A correction may have given somebody a document of his own.
    return found if found is not None and found.bearer == bearer else None


def _chosen(connection: Connection, ids: Sequence[UUID]) -> Sequence[Row[Any]]:
    return connection.execute(_BY_IDS, {"ids": ids}).all() if ids else ()


def _parts(bearers: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(bearers)
    while some := list(islice(rest, AT_ONCE)):
        yield some

"""Closed days, and what asks for a supplement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, func, insert, select

from checkpoint.domain.closing.closing import DayClosing
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.storage.closing_schema import day_closing as table
from checkpoint.storage.schema import crossing

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_HERE = table.c.post == bindparam("post")
_OF_DAY = select(table).where(_HERE, table.c.day_on == bindparam("day_on")).order_by(table.c.number)
_SINCE = (
    select(table)
    .where(_HERE, table.c.day_on >= bindparam("day_on"))
    .order_by(table.c.day_on, table.c.number)
)
_LAST_NUMBER = select(func.max(crossing.c.number)).where(
    crossing.c.post == bindparam("post"), crossing.c.day_on == bindparam("day_on")
)

_later, _earlier = crossing.alias("later"), crossing.alias("earlier")
_amends_later, _amends_earlier = crossing.alias("amends_later"), crossing.alias("amends_earlier")
_BEFORE = (
    select(_earlier.c.direction)
    .where(
        _earlier.c.document_key == _later.c.document_key,
        _earlier.c.crossed_at < _later.c.crossed_at,
        _earlier.c.outcome == Outcome.ADMITTED,
        ~_earlier.c.is_cancellation,
        ~exists().where(_amends_earlier.c.amends == _earlier.c.id),
    )
    .order_by(_earlier.c.crossed_at.desc(), _earlier.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_TWICE = (
    select(_later.c.id)
    .where(
        _later.c.post == bindparam("post"),
        _later.c.day_on == bindparam("day_on"),
        _later.c.outcome == Outcome.ADMITTED,
        _later.c.document_number != "",
        _later.c.document_kind != DocumentKind.GROUP_TRAVEL_LETTER,
        ~_later.c.is_cancellation,
        ~exists().where(_amends_later.c.amends == _later.c.id),
        _later.c.direction == _BEFORE,
    )
    .order_by(_later.c.crossed_at, _later.c.id)
    .limit(bindparam("most"))
)


class SqlClosingBook:
    """Closings, numbered within their day."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, closing: DayClosing) -> None:
        """Put a closing behind the others of its day; an id that is there changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": closing.id}):
            self._connection.execute(insert(table), _values(closing))

    def of_day(self, post: str, day_on: date) -> Sequence[DayClosing]:
        """What was done with a day, the first first."""
        rows = self._connection.execute(_OF_DAY, {"post": post, "day_on": day_on})
        return [_closing_of(row) for row in rows]

    def since(self, post: str, day_on: date) -> Sequence[DayClosing]:
        """What was done with the days from this one on, by day and then in their order."""
        rows = self._connection.execute(_SINCE, {"post": post, "day_on": day_on})
        return [_closing_of(row) for row in rows]

    def last_number(self, post: str, day_on: date) -> int:
        """The number of a day's last record, corrections too; 0 where it has none."""
        return self._connection.scalar(_LAST_NUMBER, {"post": post, "day_on": day_on}) or 0

    def same_way_twice(self, post: str, day_on: date, *, most: int) -> Sequence[UUID]:
        """Passages of a day that follow one of the same document in the same direction."""
        wanted = {"post": post, "day_on": day_on, "most": most}
        return self._connection.scalars(_TWICE, wanted).all()


def _values(closing: DayClosing) -> dict[str, object]:
    return {
        "id": closing.id,
        "post": closing.post,
        "day_on": closing.day_on,
        "number": closing.number,
        "kind": closing.kind,
        "supplement": closing.supplement,
        "officer": closing.officer,
        "at": closing.at,
        "records": closing.records,
        "figures_digest": closing.figures_digest,
        "papers": closing.papers,
        "left": closing.left,
    }


def _closing_of(row: Row[Any]) -> DayClosing:
    return DayClosing(
        id=row.id,
        post=row.post,
        day_on=row.day_on,
        number=row.number,
        kind=row.kind,
        supplement=row.supplement,
        officer=row.officer,
        at=row.at,
        records=row.records,
        figures_digest=row.figures_digest,
        papers=row.papers,
        left=row.left,
    )

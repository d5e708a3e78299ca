"""Words that the clock is right, and the records they leave behind."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, exists, func, insert, select

from checkpoint.domain.posts.clock_word import ClockWord, MadeAhead
from checkpoint.storage.clock_schema import clock_word as table
from checkpoint.storage.clock_schema import clock_word_record as records
from checkpoint.storage.schema import crossing

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_HERE = table.c.post == bindparam("post")
_NEXT = select(func.coalesce(func.max(table.c.number), 0) + 1).where(_HERE)
_SINCE = select(table).where(_HERE, table.c.until_at >= bindparam("at")).order_by(table.c.number)
_IS_WRONG = exists().where(records.c.crossing == crossing.c.id)
_NEWEST = (
    # Down the index of instants: what lies ahead is passed over, and the first other one is it.
    select(crossing.c.recorded_at)
    .where(~_IS_WRONG)
    .order_by(crossing.c.recorded_at.desc())
    .limit(1)
)
_MADE_SINCE = (
    select(crossing.c.id, crossing.c.counter, crossing.c.recorded_at)
    .where(crossing.c.recorded_at >= bindparam("at"), ~_IS_WRONG)
    .order_by(crossing.c.recorded_at, crossing.c.id)
)
_WRONG_ON = (
    select(crossing.c.id)
    .join(records, records.c.crossing == crossing.c.id)
    .where(crossing.c.post == bindparam("post"), crossing.c.day_on == bindparam("day_on"))
    .order_by(crossing.c.number)
)


class SqlClockBook:
    """Words, numbered in the order of their giving."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, word: ClockWord, made: Collection[UUID]) -> None:
        """Keep a word, and which records it leaves behind."""
        if self._connection.scalar(_IS_THERE, {"wanted": word.id}):
            return
        number = self._connection.scalar(_NEXT, {"post": word.post})
        self._connection.execute(insert(table), {**_values(word), "number": number})
        there = select(records.c.crossing).where(records.c.crossing.in_(list(made)))
        new = set(made) - set(self._connection.scalars(there))
        if new:
            rows = [{"crossing": one, "word": word.id} for one in new]
            self._connection.execute(insert(records), rows)

    def since(self, post: str, at: datetime) -> Sequence[ClockWord]:
        """Those whose newest record is of an instant or later, in the order of their giving."""
        return [_word_of(row) for row in self._connection.execute(_SINCE, {"post": post, "at": at})]

    def newest_record(self) -> datetime | None:
        """When the newest record was made, but for those that a word leaves behind."""
        newest: datetime | None = self._connection.scalar(_NEWEST)
        return newest

    def made_since(self, at: datetime) -> Sequence[MadeAhead]:
        """The records of an instant and later that no word leaves behind yet, the oldest first."""
        rows = self._connection.execute(_MADE_SINCE, {"at": at})
        return [MadeAhead(row.id, row.counter, row.recorded_at) for row in rows]

    def wrong_on(self, post: str, day_on: date) -> Sequence[UUID]:
        """Records of an operational day that a word leaves behind, in the order of the day."""
        return self._connection.scalars(_WRONG_ON, {"post": post, "day_on": day_on}).all()


def _values(word: ClockWord) -> dict[str, object]:
    return {
        "id": word.id,
        "post": word.post,
        "officer": word.officer,
        "at": word.at,
        "since_at": word.since_at,
        "until_at": word.until_at,
        "reason": word.reason,
    }


def _word_of(row: Row[Any]) -> ClockWord:
    return ClockWord(
        id=row.id,
        post=row.post,
        officer=row.officer,
        at=row.at,
        since_at=row.since_at,
        until_at=row.until_at,
        reason=row.reason,
    )

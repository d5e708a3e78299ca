"""The work of the counters, asked of the register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, select

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.reporting.board import Handled
from checkpoint.services.desk_book import Recorder
from checkpoint.storage.schema import crossing, evidence

_c = crossing.c
_AT_A_COUNTER = (
    _c.post == bindparam("post"),
    _c.day_on == bindparam("day_on"),
    _c.capture != Capture.LATE,
    # What amends another says why. Asked by what it amends, SQLite would go through all records
    # that amend none by the index of that, however few are of the day.
    _c.amendment_reason.is_(None),
)
_RECORDERS = (
    select(
        _c.counter,
        _c.officer,
        func.min(_c.recorded_at).label("first_at"),
        func.max(_c.recorded_at).label("last_at"),
    )
    .where(*_AT_A_COUNTER)
    .group_by(_c.counter, _c.officer)
)
_HANDLED = (
    select(_c.counter, _c.recorded_at, evidence.c.read_at)
    # What a crossing was read from lies under the crossing's own id.
    .outerjoin(evidence, evidence.c.id == _c.id)
    .where(*_AT_A_COUNTER, _c.recorded_at >= bindparam("since"))
)


class SqlDeskBook:
    """Who works at the counters, and how fast."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def recorders(self, post: str, day_on: date) -> Sequence[Recorder]:
        """Who recorded at which counter on an operational day, from when until when."""
        rows = self._connection.execute(_RECORDERS, {"post": post, "day_on": day_on})
        return [
            Recorder(
                counter=row.counter,
                officer=row.officer,
                first_at=row.first_at,
                last_at=row.last_at,
            )
            for row in rows
        ]

    def handled_since(self, post: str, day_on: date, since: datetime) -> Sequence[Handled]:
        """The records of an operational day that were made since an instant, that one included."""
        rows = self._connection.execute(_HANDLED, {"post": post, "day_on": day_on, "since": since})
        return [
            Handled(counter=row.counter, recorded_at=row.recorded_at, read_at=row.read_at)
            for row in rows
        ]

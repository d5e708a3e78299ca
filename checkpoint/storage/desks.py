"""The work of the counters, asked of the register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, select

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.reporting.board import Handled
from checkpoint.storage.schema import crossing, evidence

_c = crossing.c
_HANDLED = (
    select(_c.counter, _c.recorded_at, evidence.c.read_at)
    # What a crossing was read from lies under the crossing's own id.
    .outerjoin(evidence, evidence.c.id == _c.id)
    .where(
        _c.post == bindparam("post"),
        _c.day_on == bindparam("day_on"),
        _c.recorded_at >= bindparam("since"),
        _c.capture != Capture.LATE,
        # What amends another says why. Asked by what it amends, SQLite would go through all
        # records that amend none by the index of that, however few are of the day.
        _c.amendment_reason.is_(None),
    )
)


class SqlDeskBook:
    """How fast the counters work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def handled_since(self, post: str, day_on: date, since: datetime) -> Sequence[Handled]:
        """The records of an operational day that were made since an instant, that one included."""
        rows = self._connection.execute(_HANDLED, {"post": post, "day_on": day_on, "since": since})
        return [
            Handled(counter=row.counter, recorded_at=row.recorded_at, read_at=row.read_at)
            for row in rows
        ]

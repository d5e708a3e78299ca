"""Who was sent back by the neighbour: the lines of convoys, joined to the records that stand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from typing import Any, TypeAlias
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, select

from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.groups.deportee import Deportee
from checkpoint.domain.groups.events import GroupEventKind
from checkpoint.domain.groups.group import GroupKind
from checkpoint.domain.posts.post import DAY, Post
from checkpoint.domain.reporting.persons import Returned
from checkpoint.domain.statistics.question import Period
from checkpoint.storage.group_schema import group_event, travel_group
from checkpoint.storage.schema import crossing

_c = crossing.c
_RECORD = (_c.id, _c.day_on, _c.sex, _c.document_kind, _c.outcome, _c.is_cancellation)
_LINES = (
    select(*_RECORD, group_event.c.content)
    .join_from(travel_group, group_event, group_event.c.group == travel_group.c.id)
    .join(crossing, _c.id == group_event.c.crossing)
    .where(
        travel_group.c.post == bindparam("post"),
        travel_group.c.kind == GroupKind.CONVOY,
        travel_group.c.opened_at.between(bindparam("since"), bindparam("until")),
        group_event.c.kind == GroupEventKind.JOINED,
    )
)
_LATER = select(_c.amends, *_RECORD).where(_c.amends.in_(bindparam("ids", expanding=True)))
Row: TypeAlias = Any
"""A row of `_LINES` or `_LATER`."""
_AT_ONCE = 500
"""Records asked for in one question; SQLite takes no more than some thousands of values."""
_DEPORTEE: TypeAdapter[Deportee] = TypeAdapter(Deportee)


def returned_in(connection: Connection, post: Post, period: Period) -> Iterator[Returned]:
    """Each who stands as let through, as his record says now."""
    wanted = {
        "post": post.code,
        # A convoy that came before midnight is recorded behind it, and a list lies open for hours.
        "since": datetime.combine(period.first_on - DAY, time(), post.zone.tzinfo),
        "until": datetime.combine(period.last_on + 2 * DAY, time(), post.zone.tzinfo),
    }
    rows = connection.execute(_LINES, wanted).all()
    standing = _standing(connection, {row.id: row for row in rows})
    for row in rows:
        record, line = standing[row.id], row.content.get("deportee")
        is_of_days = period.first_on <= record.day_on <= period.last_on
        has_passed = record.outcome is Outcome.ADMITTED and not record.is_cancellation
        if line is not None and is_of_days and has_passed:
            yield Returned(record.sex, record.document_kind, _DEPORTEE.validate_python(line))


def _standing(connection: Connection, records: dict[UUID, Row]) -> dict[UUID, Row]:
    """The last record of each, which took the place of the others."""
    last = dict(records)
    origin = {one: one for one in records}
    while origin:
        later: dict[UUID, UUID] = {}
        ids = list(origin)
        for start in range(0, len(ids), _AT_ONCE):
            for row in connection.execute(_LATER, {"ids": ids[start : start + _AT_ONCE]}):
                later[row.id] = origin[row.amends]
                last[origin[row.amends]] = row
        origin = later
    return last

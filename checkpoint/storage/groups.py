"""Groups of travellers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, bindparam, delete, exists, func, insert, select

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.groups.events import FORMS, GroupEvent, GroupEventKind, Joined
from checkpoint.domain.groups.group import Group
from checkpoint.domain.groups.state import GroupState, folded
from checkpoint.storage.group_schema import group_draft as drafts
from checkpoint.storage.group_schema import group_event as events
from checkpoint.storage.group_schema import travel_group as table

_AT_ONCE = 500
"""Crossings asked for in one question; SQLite takes no more than some thousands of values."""
_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_HAS_EVENT = select(exists().where(events.c.id == bindparam("wanted")))
_HAS_CROSSING = select(exists().where(events.c.crossing == bindparam("wanted")))
_NEXT = select(func.coalesce(func.max(events.c.number), 0) + 1).where(
    events.c.group == bindparam("wanted")
)
_HANDED_OVER = (
    select(table.c.id)
    .where(
        table.c.post == bindparam("post"),
        exists().where(events.c.group == table.c.id, events.c.kind == GroupEventKind.HANDED_OVER),
    )
    .order_by(table.c.opened_at.desc(), table.c.id.desc())
    .limit(bindparam("limit"))
)
_FIND = select(table).where(table.c.id.in_(bindparam("groups", expanding=True)))
_EVENTS = (
    select(events)
    .where(events.c.group.in_(bindparam("groups", expanding=True)))
    .order_by(events.c.group, events.c.number)
)
_OF_CROSSINGS = select(events.c.crossing, events.c.group).where(
    events.c.crossing.in_(bindparam("crossings", expanding=True))
)
_DRAFT = select(drafts.c.content).where(
    drafts.c.post == bindparam("post"), drafts.c.counter == bindparam("counter")
)
_FORMS = {kind: TypeAdapter[Any](form) for kind, form in FORMS.items()}


class SqlGroupBook:
    """Groups, their events in the order in which they came, and the open ones of the counters."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, group: Group) -> None:
        """Put a group into the book; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": group.id}):
            self._connection.execute(insert(table), _values(group))

    def add(self, event: GroupEvent) -> None:
        """Put an event behind the others of its group; an id that is there changes nothing."""
        if self._connection.scalar(_HAS_EVENT, {"wanted": event.id}):
            return
        crossing = event.what.crossing if isinstance(event.what, Joined) else None
        if crossing and self._connection.scalar(_HAS_CROSSING, {"wanted": crossing}):
            raise InvalidValue(f"crossing {crossing} is of a group already")
        number = self._connection.scalar(_NEXT, {"wanted": event.group})
        values = {**_event_values(event), "crossing": crossing, "number": number}
        self._connection.execute(insert(events), values)

    def find(self, id: UUID) -> GroupState | None:
        """The group of that id with all its events, if it is there."""
        return self._states([id]).get(id)

    def handed_over(self, post: str, *, limit: int) -> Sequence[GroupState]:
        """The groups of a post of whom somebody was handed over, newest first, so many at most."""
        ids = self._connection.scalars(_HANDED_OVER, {"post": post, "limit": limit}).all()
        states = self._states(ids)
        return [states[one] for one in ids]

    def of_crossings(self, crossings: Collection[UUID]) -> Mapping[UUID, GroupState]:
        """The groups of these crossings, by crossing."""
        found = self.groups_of(crossings)
        states = self._states(sorted(set(found.values())))
        return {crossing: states[group] for crossing, group in found.items()}

    def groups_of(self, crossings: Collection[UUID]) -> Mapping[UUID, UUID]:
        """The ids of the groups of these crossings, by crossing."""
        wanted = list(crossings)
        found: dict[UUID, UUID] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = {"crossings": wanted[start : start + _AT_ONCE]}
            rows = self._connection.execute(_OF_CROSSINGS, some)
            found.update({row.crossing: row.group for row in rows})
        return found

    def keep_draft(self, draft: GroupDraft, *, at: datetime) -> None:
        """Keep the open group of a counter, in place of what it was."""
        group = draft.group
        self.forget_draft(group.post, group.counter)
        kept = {"post": group.post, "counter": group.counter, "content": draft, "at": at}
        self._connection.execute(insert(drafts), kept)

    def draft(self, post: str, counter: str) -> GroupDraft | None:
        """The open group of a counter, if it has one."""
        found: GroupDraft | None = self._connection.scalar(
            _DRAFT, {"post": post, "counter": counter}
        )
        return found

    def forget_draft(self, post: str, counter: str) -> None:
        """A counter has no open group any more."""
        mine = (drafts.c.post == post, drafts.c.counter == counter)
        self._connection.execute(delete(drafts).where(*mine))

    def _states(self, groups: Sequence[UUID]) -> Mapping[UUID, GroupState]:
        states: dict[UUID, GroupState] = {}
        for start in range(0, len(groups), _AT_ONCE):
            some = {"groups": groups[start : start + _AT_ONCE]}
            rows = self._connection.execute(_FIND, some).all()
            happened: dict[UUID, list[GroupEvent]] = {row.id: [] for row in rows}
            for event in self._events(some):
                happened[event.group].append(event)
            states |= {row.id: folded(_group_of(row), happened[row.id]) for row in rows}
        return states

    def _events(self, wanted: Mapping[str, Any]) -> Iterable[GroupEvent]:
        return map(_event_of, self._connection.execute(_EVENTS, dict(wanted)))


def _group_of(row: Row[Any]) -> Group:
    return Group(
        id=row.id,
        kind=row.kind,
        post=row.post,
        counter=row.counter,
        direction=row.direction,
        lane=row.lane,
        officer=row.officer,
        opened_at=row.opened_at,
        vehicle=row.vehicle,
        plate=row.plate,
    )


def _values(group: Group) -> dict[str, object]:
    return {
        "id": group.id,
        "kind": group.kind,
        "post": group.post,
        "counter": group.counter,
        "direction": group.direction,
        "lane": group.lane,
        "officer": group.officer,
        "opened_at": group.opened_at,
        "vehicle": group.vehicle,
        "plate": group.plate,
    }


def _event_of(row: Row[Any]) -> GroupEvent:
    return GroupEvent(
        id=row.id,
        group=row.group,
        officer=row.officer,
        at=row.at,
        what=_FORMS[row.kind].validate_python(row.content),
    )


def _event_values(event: GroupEvent) -> dict[str, object]:
    """What has its default is left out, as everywhere (`columns.Kept`)."""
    form = _FORMS[event.kind]
    return {
        "id": event.id,
        "group": event.group,
        "kind": event.kind,
        "officer": event.officer,
        "at": event.at,
        "content": form.dump_python(event.what, mode="json", exclude_defaults=True),
    }

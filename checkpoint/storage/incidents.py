"""Incidents: their events in order, who told of them kept apart, pictures, and drafts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Row, Select, bindparam, delete, exists, func, insert, select

from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import (
    FORMS,
    Corrected,
    IncidentEvent,
    IncidentEventKind,
    Reported,
)
from checkpoint.domain.incidents.incident import Incident
from checkpoint.domain.incidents.state import IncidentState, folded
from checkpoint.storage.incident_enclosures import SqlIncidentEnclosures
from checkpoint.storage.incident_schema import incident as table
from checkpoint.storage.incident_schema import incident_draft as drafts
from checkpoint.storage.incident_schema import incident_event as events

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_HAS_EVENT = select(exists().where(events.c.id == bindparam("wanted")))
_NEXT = select(func.coalesce(func.max(events.c.number), 0) + 1).where(
    events.c.incident == bindparam("wanted")
)
_LAST_SERIAL = select(func.coalesce(func.max(table.c.serial), 0)).where(
    table.c.post == bindparam("post"), table.c.year == bindparam("year")
)
_NUMBERED = select(table.c.id).where(
    table.c.post == bindparam("post"),
    table.c.year == bindparam("year"),
    table.c.serial == bindparam("serial"),
)
_FIND = select(table).where(table.c.id == bindparam("wanted"))
_later = events.alias("later")
_told = events.alias("told")
_IS_LAST_TOLD = (_told.c.incident == table.c.id) & ~exists().where(
    _later.c.incident == _told.c.incident,
    _later.c.found_at.is_not(None),
    _later.c.number > _told.c.number,
)
_TOLD = (
    select(table)
    .select_from(table.join(_told, _IS_LAST_TOLD & _told.c.found_at.is_not(None)))
    .where(table.c.post == bindparam("post"))
    .order_by(_told.c.found_at.desc(), table.c.id.desc())
)
_FOUND = _TOLD.where(_told.c.found_at >= bindparam("since"), _told.c.found_at < bindparam("before"))
_end = events.alias("ending")
_again = events.alias("again")
_IS_CLOSED = exists().where(
    _end.c.incident == table.c.id,
    _end.c.kind == IncidentEventKind.CLOSED,
    ~exists().where(
        _again.c.incident == _end.c.incident,
        _again.c.kind == IncidentEventKind.REOPENED,
        _again.c.number > _end.c.number,
    ),
)
_OPEN = _TOLD.where(~_IS_CLOSED)
_words = events.alias("words")
_MAY_BELONG = (
    select(table)
    .select_from(table.join(_told, _IS_LAST_TOLD & _told.c.found_at.is_not(None)))
    .where(
        exists().where(
            _words.c.incident == table.c.id,
            _words.c.kind == IncidentEventKind.BOUND,
            _words.c.content["operation"].as_string() == bindparam("operation"),
        )
    )
    .order_by(_told.c.found_at.desc(), table.c.id.desc())
)
"""Whose operation it was once; which one it is, the last word on it says."""
_EVENTS = (
    select(events)
    .where(events.c.incident.in_(bindparam("incidents", expanding=True)))
    .order_by(events.c.incident, events.c.number)
)
_DRAFT = select(drafts.c.content).where(drafts.c.officer == bindparam("officer"))
_FORMS = {kind: TypeAdapter[Any](form) for kind, form in FORMS.items()}


class SqlIncidentBook(SqlIncidentEnclosures):
    """Incidents, their events in the order in which they came, and what lies beside them."""

    def report(self, incident: Incident, told: IncidentEvent) -> None:
        """Put an incident into the book with its first telling; one that is there stays."""
        if not self._connection.scalar(_IS_THERE, {"wanted": incident.id}):
            self._connection.execute(insert(table), _values(incident))
            self.add(told)

    def add(self, event: IncidentEvent) -> None:
        """Put an event behind the others of its incident; an id that is there changes nothing."""
        if self._connection.scalar(_HAS_EVENT, {"wanted": event.id}):
            return
        number = self._connection.scalar(_NEXT, {"wanted": event.incident})
        self._connection.execute(insert(events), {**_event_values(event), "number": number})

    def last_serial(self, post: str, year: int) -> int:
        """The highest number that a post gave in a year; 0 where it has given none."""
        return self._connection.scalar(_LAST_SERIAL, {"post": post, "year": year}) or 0

    def find(self, id: UUID) -> IncidentState | None:
        """The incident of that id with all its events, if it is there."""
        return next(iter(self._states(_FIND, {"wanted": id})), None)

    def numbered(self, post: str, year: int, serial: int) -> UUID | None:
        """The id of the incident that bears a number, if there is one."""
        found: UUID | None = self._connection.scalar(
            _NUMBERED, {"post": post, "year": year, "serial": serial}
        )
        return found

    def found_between(
        self, post: str, since: datetime, before: datetime
    ) -> Sequence[IncidentState]:
        """Those that were found in a period, as is known by now, the last first."""
        return self._states(_FOUND, {"post": post, "since": since, "before": before})

    def every_open(self, post: str) -> Sequence[IncidentState]:
        """The incidents of a post that are not closed, the last found first."""
        return self._states(_OPEN, {"post": post})

    def of_operation(self, operation: UUID) -> Sequence[IncidentState]:
        """The incidents that belong to a joint operation, as they stand, the last found first."""
        states = self._states(_MAY_BELONG, {"operation": str(operation)})
        return [one for one in states if one.operation == operation]

    def keep_draft(self, officer: UUID, draft: IncidentDraft, *, at: datetime) -> None:
        """Keep what an officer is writing, in place of what he had."""
        self.forget_draft(officer)
        kept = {"officer": officer, "content": draft, "at": at}
        self._connection.execute(insert(drafts), kept)

    def draft(self, officer: UUID) -> IncidentDraft | None:
        """What an officer is writing, if anything."""
        found: IncidentDraft | None = self._connection.scalar(_DRAFT, {"officer": officer})
        return found

    def forget_draft(self, officer: UUID) -> None:
        """An officer writes nothing any more."""
        self._connection.execute(delete(drafts).where(drafts.c.officer == officer))

    def _states(self, query: Select[Any], wanted: dict[str, Any]) -> Sequence[IncidentState]:
        rows = self._connection.execute(query, wanted).all()
        happened: dict[UUID, list[IncidentEvent]] = {row.id: [] for row in rows}
        for row in self._of(_EVENTS, happened):
            happened[row.incident].append(_event_of(row))
        return [folded(_incident_of(row), happened[row.id]) for row in rows]


def _incident_of(row: Row[Any]) -> Incident:
    return Incident(
        id=row.id,
        post=row.post,
        year=row.year,
        serial=row.serial,
        officer=row.officer,
        reported_at=row.reported_at,
        counter=row.counter,
    )


def _values(incident: Incident) -> dict[str, object]:
    return {
        "id": incident.id,
        "post": incident.post,
        "year": incident.year,
        "serial": incident.serial,
        "officer": incident.officer,
        "reported_at": incident.reported_at,
        "counter": incident.counter,
    }


def _event_of(row: Row[Any]) -> IncidentEvent:
    return IncidentEvent(
        id=row.id,
        incident=row.incident,
        officer=row.officer,
        at=row.at,
        what=_FORMS[row.kind].validate_python(row.content),
    )


def _event_values(event: IncidentEvent) -> dict[str, object]:
    """What has its default is left out, as everywhere (`columns.Kept`)."""
    form, what = _FORMS[event.kind], event.what
    return {
        "id": event.id,
        "incident": event.incident,
        "kind": event.kind,
        "found_at": what.report.found_at if isinstance(what, Reported | Corrected) else None,
        "officer": event.officer,
        "at": event.at,
        "content": form.dump_python(what, mode="json", exclude_defaults=True),
    }

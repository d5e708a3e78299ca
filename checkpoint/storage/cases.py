"""The cases of the second line."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
)

from checkpoint.domain.cases.attachment import Attachment
from checkpoint.domain.cases.case import Case
from checkpoint.domain.cases.events import FORMS, CaseEvent, EventKind
from checkpoint.domain.cases.state import CaseState, folded
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.storage.case_schema import attachment_release as releases
from checkpoint.storage.case_schema import case_attachment as attachments
from checkpoint.storage.case_schema import case_draft as drafts
from checkpoint.storage.case_schema import case_event as events
from checkpoint.storage.case_schema import case_file as table
from checkpoint.storage.documents import document_of, document_values

_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_HAS_EVENT = select(exists().where(events.c.id == bindparam("wanted")))
_HAS_ATTACHMENT = select(exists().where(attachments.c.id == bindparam("wanted")))
_FIND = select(table).where(table.c.id == bindparam("wanted"))
_OF_IDS = select(table).where(table.c.id.in_(bindparam("wanted", expanding=True)))
_NEXT = select(func.coalesce(func.max(events.c.number), 0) + 1).where(
    events.c.case == bindparam("wanted")
)
_later = events.alias("later")
_IS_LAST_WORD = ~exists().where(
    _later.c.case == events.c.case,
    _later.c.kind == EventKind.REOPENED,
    _later.c.number > events.c.number,
)
"""Of a closing: that nobody opened the case again."""
_IS_CLOSED = exists().where(
    events.c.case == table.c.id, events.c.kind == EventKind.CLOSED, _IS_LAST_WORD
)
_OPEN = (
    select(table)
    .where(table.c.post == bindparam("post"), ~_IS_CLOSED)
    .order_by(table.c.opened_at, table.c.id)
)
_CLOSED = (
    select(table)
    .where(table.c.post == bindparam("post"), _IS_CLOSED)
    .order_by(table.c.opened_at.desc(), table.c.id.desc())
)
_OPENED = (
    select(table)
    .where(
        table.c.post == bindparam("post"),
        table.c.opened_at >= bindparam("since"),
        table.c.opened_at < bindparam("before"),
    )
    .order_by(table.c.opened_at, table.c.id)
)
_OF_DOCUMENT = (
    select(table)
    .where(table.c.document_key == bindparam("key"))
    .order_by(table.c.opened_at.desc(), table.c.id.desc())
)
_EVENTS = (
    select(events)
    .where(events.c.case.in_(bindparam("cases", expanding=True)))
    .order_by(events.c.case, events.c.number)
)
_ATTACHMENT = select(attachments).where(attachments.c.id == bindparam("wanted"))
_DUE = (
    select(attachments)
    .where(
        exists().where(
            events.c.case == attachments.c.case,
            events.c.kind == EventKind.CLOSED,
            events.c.at < bindparam("before"),
            _IS_LAST_WORD,
        )
    )
    # By the id, which tells the time: what stands behind a large content is slow to reach.
    .order_by(attachments.c.id)
    .limit(bindparam("limit"))
)
_GONE_AT = select(releases.c.released_at).where(releases.c.attachment == bindparam("wanted"))
_DRAFT = select(drafts.c.text).where(
    drafts.c.case == bindparam("case"), drafts.c.officer == bindparam("officer")
)
_FORMS = {kind: TypeAdapter[Any](form) for kind, form in FORMS.items()}


class SqlCaseBook:
    """Cases, their events in the order in which they came, and what is attached."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, case: Case) -> None:
        """Put a case into the book; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": case.id}):
            self._connection.execute(insert(table), _values(case))

    def add(self, event: CaseEvent) -> None:
        """Put an event behind the others of its case; an id that is there changes nothing."""
        if self._connection.scalar(_HAS_EVENT, {"wanted": event.id}):
            return
        number = self._connection.scalar(_NEXT, {"wanted": event.case})
        self._connection.execute(insert(events), {**_event_values(event), "number": number})

    def find(self, id: UUID) -> CaseState | None:
        """The case of that id with all its events, if it is there."""
        return next(iter(self._states(_FIND, {"wanted": id})), None)

    def every_open(self, post: str) -> Sequence[CaseState]:
        """The cases of a post that are not closed, the longest waiting first."""
        return self._states(_OPEN, {"post": post})

    def opened_between(self, post: str, since: datetime, before: datetime) -> Sequence[CaseState]:
        """The cases that a post opened in a period, the first first; ``before`` not included."""
        return self._states(_OPENED, {"post": post, "since": since, "before": before})

    def closed(
        self, post: str, *, text: str = "", before: CaseState | None = None, limit: int
    ) -> Sequence[CaseState]:
        """The closed cases of a post that are so called, newest first and so many at most."""
        query = _CLOSED.limit(limit)
        for word in text.split():
            query = query.where(_says(word))
        if before is not None:
            last = before.case
            is_same = (table.c.opened_at == last.opened_at) & (table.c.id < last.id)
            query = query.where(or_(table.c.opened_at < last.opened_at, is_same))
        return self._states(query, {"post": post})

    def of_document(self, key: str) -> Sequence[CaseState]:
        """Every case about a document, newest first."""
        return self._states(_OF_DOCUMENT, {"key": key})

    def attach(self, attachment: Attachment) -> None:
        """Keep an attachment; an id that is there already changes nothing."""
        if not self._connection.scalar(_HAS_ATTACHMENT, {"wanted": attachment.id}):
            self._connection.execute(insert(attachments), _attachment_values(attachment))

    def attachment(self, id: UUID) -> Attachment | None:
        """The attachment of that id, if it is there."""
        row = self._connection.execute(_ATTACHMENT, {"wanted": id}).one_or_none()
        return None if row is None else _attachment_of(row)

    def attachments_closed_before(self, before: datetime, *, limit: int) -> Sequence[Attachment]:
        """What is attached to cases that were closed before then and not opened again."""
        wanted = {"before": before, "limit": limit}
        return [_attachment_of(row) for row in self._connection.execute(_DUE, wanted)]

    def let_attachment_go(self, attachment: Attachment, *, at: datetime) -> None:
        """Delete its content, and keep for ever that this was done, and when."""
        gone = {"attachment": attachment.id, "case": attachment.case, "released_at": at}
        self._connection.execute(insert(releases), gone)
        self._connection.execute(delete(attachments).where(attachments.c.id == attachment.id))

    def gone_at(self, attachment: UUID) -> datetime | None:
        """When retention took an attachment; None where it did not."""
        found: datetime | None = self._connection.scalar(_GONE_AT, {"wanted": attachment})
        return found

    def keep_draft(self, case: UUID, officer: UUID, text: str, *, at: datetime) -> None:
        """Keep what an officer has begun to write, in place of what he had; empty forgets it."""
        mine = (drafts.c.case == case, drafts.c.officer == officer)
        self._connection.execute(delete(drafts).where(*mine))
        if text.strip():
            draft = {"case": case, "officer": officer, "text": text, "at": at}
            self._connection.execute(insert(drafts), draft)

    def draft(self, case: UUID, officer: UUID) -> str:
        """What an officer had begun to write; empty where he had not."""
        return self._connection.scalar(_DRAFT, {"case": case, "officer": officer}) or ""

    def of_ids(self, ids: Collection[UUID]) -> Sequence[CaseState]:
        """The cases of these ids, as far as they are there."""
        return self._states(_OF_IDS, {"wanted": list(ids)}) if ids else ()

    def _states(self, query: Select[Any], wanted: dict[str, Any]) -> Sequence[CaseState]:
        rows = self._connection.execute(query, wanted).all()
        happened: dict[UUID, list[CaseEvent]] = {row.id: [] for row in rows}
        for event in self._events(happened):
            happened[event.case].append(event)
        return [folded(_case_of(row), happened[row.id]) for row in rows]

    def _events(self, cases: Iterable[UUID]) -> Iterable[CaseEvent]:
        wanted = {"cases": list(cases)}
        return map(_event_of, self._connection.execute(_EVENTS, wanted)) if wanted["cases"] else ()


def _says(word: str) -> ColumnElement[bool]:
    """In capitals, as the register writes names; numbers are found however they are spaced."""
    name = func.upper(table.c.secondary_name + " " + table.c.primary_name)
    number = plain_number(word)
    named = name.contains(word.upper(), autoescape=True)
    return or_(named, table.c.document_key.contains(number)) if number else named


def _case_of(row: Row[Any]) -> Case:
    return Case(
        id=row.id,
        visit=row.visit,
        kind=row.kind,
        post=row.post,
        counter=row.counter,
        direction=row.direction,
        lane=row.lane,
        document=document_of(row),
        capture=row.capture,
        zone_text=row.zone_text,
        verdict=row.verdict,
        checks=row.checks,
        note=row.note,
        officer=row.officer,
        opened_at=row.opened_at,
        came=row.came,
    )


def _values(case: Case) -> dict[str, object]:
    return {
        "id": case.id,
        "visit": case.visit,
        "kind": case.kind,
        "post": case.post,
        "counter": case.counter,
        "direction": case.direction,
        "lane": case.lane,
        **document_values(case.document),
        "capture": case.capture,
        "zone_text": case.zone_text,
        "verdict": case.verdict,
        "checks": case.checks,
        "note": case.note,
        "officer": case.officer,
        "opened_at": case.opened_at,
        "came": case.came,
    }


def _event_of(row: Row[Any]) -> CaseEvent:
    return CaseEvent(
        id=row.id,
        case=row.case,
        officer=row.officer,
        at=row.at,
        what=_FORMS[row.kind].validate_python(row.content),
    )


def _event_values(event: CaseEvent) -> dict[str, object]:
    """What has its default is left out, as everywhere (`columns.Kept`)."""
    form = _FORMS[event.kind]
    return {
        "id": event.id,
        "case": event.case,
        "kind": event.kind,
        "officer": event.officer,
        "at": event.at,
        "content": form.dump_python(event.what, mode="json", exclude_defaults=True),
    }


def _attachment_of(row: Row[Any]) -> Attachment:
    return Attachment(
        id=row.id,
        case=row.case,
        name=row.name,
        media=row.media,
        content=row.content,
        officer=row.officer,
        added_at=row.added_at,
    )


def _attachment_values(attachment: Attachment) -> dict[str, object]:
    return {
        "id": attachment.id,
        "case": attachment.case,
        "name": attachment.name,
        "media": attachment.media,
        "content": attachment.content,
        "officer": attachment.officer,
        "added_at": attachment.added_at,
    }

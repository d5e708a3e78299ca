"""A passage as a row of the whereabouts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, select

from checkpoint.domain.crossings.crossing import Outcome, Recorded
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.documents.travel_document import DocumentKind, TravelDocument
from checkpoint.domain.journeys.inside import said_of
from checkpoint.domain.journeys.marks import bearer_key, marks_of
from checkpoint.domain.journeys.people import People
from checkpoint.domain.posts.post import Direction
from checkpoint.storage.documents import document_columns, document_of
from checkpoint.storage.hints import by_amendments
from checkpoint.storage.schema import crossing

COLUMNS = (
    crossing.c.id,
    crossing.c.direction,
    crossing.c.crossed_at,
    crossing.c.details,
    *(crossing.c[column.name] for column in document_columns()),
)
OWN = crossing.alias("own")
_later = crossing.alias("later")


@dataclass(frozen=True, slots=True)
class Passage:
    """As much of a record as says where its bearer went, and for how long."""

    id: UUID
    direction: Direction
    crossed_at: datetime
    document: TravelDocument
    details: Details

    @property
    def bearer(self) -> str:
        """Whose it was."""
        return bearer_key(self.id, self.document)

    @property
    def moment(self) -> tuple[datetime, UUID]:
        """By what the last of several is told."""
        return self.crossed_at, self.id


def passage_of(row: Row[Any]) -> Passage:
    """The passage that a row of the register holds."""
    return Passage(row.id, row.direction, row.crossed_at, document_of(row), row.details)


def passage_in(record: Recorded) -> Passage:
    """The passage of a record."""
    one = record.crossing
    return Passage(one.id, one.direction, one.crossed_at, one.document, one.details)


def passages(*wanted: Any) -> Select[Any]:  # noqa: ANN401 - whatever a WHERE takes
    """Records that stand and in which somebody passed."""
    found = select(*COLUMNS).outerjoin(_later, _later.c.amends == crossing.c.id)
    stands = (_later.c.id.is_(None), crossing.c.is_cancellation.is_(False))
    passed = crossing.c.outcome == Outcome.ADMITTED
    return by_amendments(found.where(*wanted, *stands, passed), _later)


def last_on(document: Any, *wanted: Any) -> Select[Any]:  # noqa: ANN401 - a column, as above
    """The id of the last passage on a document of one person's own; ``wanted`` is of ``OWN``."""
    later = crossing.alias("later_one")
    found = select(OWN.c.id).outerjoin(later, later.c.amends == OWN.c.id)
    query = found.where(
        OWN.c.document_key == document,
        ~OWN.c.document_key.like("%:"),
        OWN.c.document_kind != DocumentKind.GROUP_TRAVEL_LETTER,
        OWN.c.outcome == Outcome.ADMITTED,
        OWN.c.is_cancellation.is_(False),
        later.c.id.is_(None),
        *wanted,
    )
    newest = query.order_by(OWN.c.crossed_at.desc(), OWN.c.id.desc()).limit(1)
    return by_amendments(newest, later)


def row_of(one: Passage, people: People, left: Collection[UUID]) -> dict[str, object]:
    """A row, of which nobody has said yet whether it is the last of its person."""
    marks = marks_of(one.id, one.document, people)
    document, details = one.document, one.details
    return {
        "bearer": one.bearer,
        "crossing": one.id,
        "crossed_at": one.crossed_at,
        "direction": one.direction,
        "nationality": document.holder.nationality,
        "is_citizen": document.holder.is_citizen,
        "person": marks.person,
        "number_mark": marks.number,
        "name_mark": marks.name,
        "left_elsewhere": one.id in left,
        "is_last": False,
        "is_inside": False,
        "document_kind": document.kind,
        "document_issuer": document.issuer,
        "days_granted": details.days_granted,
        "purpose": details.purpose,
        "has_address": bool(details.address),
        "sought": said_of(one),
    }

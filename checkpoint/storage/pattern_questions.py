"""What is asked of the register where patterns are looked for."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Select,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    type_coerce,
    union_all,
)

from checkpoint.domain.cases.events import EventKind
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.documents.travel_document import INDONESIA, LOCAL_KINDS
from checkpoint.domain.posts.post import Direction
from checkpoint.storage.case_schema import case_event, case_file
from checkpoint.storage.hints import by_amendments
from checkpoint.storage.schema import contact_given, crossing, person_link

_later = crossing.alias("later")
_amended = crossing.alias("amended")
_c = crossing.c

_IS_AMENDED = by_amendments(
    select(_later.c.id).where(_later.c.amends == _c.id).correlate(crossing), _later
).exists()


def _standing() -> ColumnElement[bool]:
    """Somebody passed, and no other record says otherwise since."""
    return and_(
        _c.outcome == Outcome.ADMITTED,
        _c.is_cancellation.is_(False),
        ~_IS_AMENDED,
    )


def _said(name: str) -> ColumnElement[str]:
    """An answer among the details; NULL where none was given, for what is empty is left out."""
    answer: ColumnElement[str] = type_coerce(_c.details, JSON)[name].as_string()
    return answer


CHANGED = union_all(
    select(_c.document_key).where(_c.recorded_at >= bindparam("since")),
    select(_amended.c.document_key)
    .join(crossing, _c.amends == _amended.c.id)
    .where(_c.recorded_at >= bindparam("since")),
    select(person_link.c.one).where(person_link.c.at >= bindparam("since")),
    select(person_link.c.other).where(person_link.c.at >= bindparam("since")),
    select(case_file.c.document_key)
    .join(case_event, case_event.c.case == case_file.c.id)
    .where(case_event.c.at >= bindparam("since")),
)
FREQUENT = (
    select(_c.document_key)
    .where(
        _c.crossed_at >= bindparam("since"),
        _c.document_kind.not_in(sorted(LOCAL_KINDS)),
        _standing(),
    )
    .group_by(_c.document_key)
    .having(func.count() >= bindparam("least"))
)
_SETS_OUT = case(
    (_c.nationality == INDONESIA, _c.direction == Direction.EXIT),
    else_=_c.direction == Direction.ENTRY,
)
PASSINGS = select(
    _c.document_key,
    _c.crossed_at,
    _SETS_OUT.label("is_setting_out"),
    _c.document_kind.in_(sorted(LOCAL_KINDS)).label("is_on_pass"),
).where(
    _c.document_key.in_(bindparam("documents", expanding=True)),
    _c.crossed_at >= bindparam("since"),
    _standing(),
)
_PLATE = case((_said("vehicle") == VehicleKind.BUS.value, ""), else_=_said("plate"))
_PASSAGE = (
    _c.document_key,
    _c.crossed_at,
    _c.counter,
    _c.direction,
    _c.birth_year,
    _c.birth_month,
    _c.birth_day,
)
_ANY_ANSWERED = select(
    *_PASSAGE,
    func.coalesce(_said("address"), "").label("address"),
    func.coalesce(_PLATE, "").label("plate"),
).where(
    _c.crossed_at >= bindparam("since"),
    or_(_said("address").is_not(None), _said("plate").is_not(None)),
)
ANSWERED = _ANY_ANSWERED.where(_c.crossed_at < bindparam("before"), _standing())
ANSWERED_BY = _ANY_ANSWERED.where(_c.document_key.in_(bindparam("documents", expanding=True)))
GIVING: Select[Any] = (
    select(*_PASSAGE)
    .select_from(contact_given.join(crossing, _c.id == contact_given.c.crossing))
    .where(
        contact_given.c.contact == bindparam("contact"),
        _c.crossed_at >= bindparam("since"),
        _standing(),
    )
    .order_by(contact_given.c.document_key)
)
"""One person after the other, so that nobody need read on where too many come."""
CASES = (
    select(
        case_file.c.id,
        case_file.c.document_key,
        case_file.c.opened_at,
        func.coalesce(_said("address"), "").label("address"),
        func.coalesce(_PLATE, "").label("plate"),
    )
    .join(crossing, _c.id == case_file.c.visit)
    .where(case_file.c.opened_at >= bindparam("since"))
)
TEXTS = (
    select(case_event.c.case, case_event.c.content)
    .join(case_file, case_file.c.id == case_event.c.case)
    .where(
        case_file.c.opened_at >= bindparam("since"),
        case_event.c.kind.in_((EventKind.NOTED, EventKind.STATED)),
    )
    .order_by(case_event.c.case, case_event.c.number)
)

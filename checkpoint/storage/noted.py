"""What records say beyond a count: vehicles, goods, stamps, hits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Row,
    Select,
    String,
    cast,
    or_,
    select,
    type_coerce,
)

from checkpoint.domain.alerts.alert import AlertKind
from checkpoint.domain.crossings.crossing import Outcome
from checkpoint.domain.crossings.details import Referral, VehicleKind
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.statistics.noted import Noted
from checkpoint.storage.counted import ALERT_HIT
from checkpoint.storage.hints import by_amendments, by_vehicles
from checkpoint.storage.schema import crossing

_c = crossing.c
_later = crossing.alias("later")
_REFERRALS: TypeAdapter[tuple[Referral, ...]] = TypeAdapter(tuple[Referral, ...])
_DETAILS = type_coerce(_c.details, JSON)
_CHECKS = type_coerce(_c.checks, JSON)


def _says(column: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    """Whether a word stands anywhere in what is kept as JSON."""
    return cast(column, String).like(f'%"{word}"%')


_WORTH_NOTING = or_(
    *(
        _says(_DETAILS, field)
        for field in ("vehicle", "kilb_number", "last_country", "referrals", "stamp_number")
    ),
    _says(_CHECKS, ALERT_HIT),
)
_DIRECTIONS = {one.value: one for one in Direction}
_VEHICLES = {one.value: one for one in VehicleKind}
_PLAIN = (_c.direction, _c.outcome, _c.crossed_at, _c.day_on)
_IN_ORDER = (_c.crossed_at, _c.id)


def noted_in(connection: Connection, wanted: ColumnElement[bool]) -> Iterator[Noted]:
    """Of the standing records that are wanted, what says more, in the order of crossing."""
    rows = select(*_PLAIN, _DETAILS.label("details"), _CHECKS.label("checks"))
    query = unamended(rows.where(wanted, _WORTH_NOTING, _c.is_cancellation.is_(False)))
    return map(_noted, connection.execute(query.order_by(*_IN_ORDER)))


def passed_in_vehicles(connection: Connection, wanted: ColumnElement[bool]) -> Iterator[Noted]:
    """Who was let through in a vehicle, and no more of him than that; in the order of crossing.

    From an index alone, and in plain words: of a year they are half a million, and SQLAlchemy's
    own making of values takes as long as all the rest.
    """
    plain = (type_coerce(_c.direction, String), type_coerce(_c.vehicle, String))
    query = select(*plain, _c.crossed_at, _c.day_on, _c.plate).where(
        wanted,
        _c.vehicle.is_not(None),
        _c.outcome == Outcome.ADMITTED,
        _c.is_cancellation.is_(False),
    )
    found = connection.execute(by_vehicles(unamended(query), crossing).order_by(*_IN_ORDER))
    for direction, vehicle, crossed_at, day_on, plate in found:
        yield Noted(
            direction=_DIRECTIONS[direction],
            outcome=Outcome.ADMITTED,
            crossed_at=crossed_at,
            day_on=day_on,
            vehicle=_VEHICLES[vehicle],
            plate=plate or "",
        )


def unamended(query: Select[Any]) -> Select[Any]:
    """Those of the records asked for that no other took the place of."""
    later = query.outerjoin_from(crossing, _later, _later.c.amends == _c.id)
    return by_amendments(later.where(_later.c.id.is_(None)), _later)


def _noted(row: Row[Any]) -> Noted:
    """From the JSON as it stands: to make values of the domain of it all takes ten times as long.

    What has its default is not in it (`checkpoint.storage.columns.Kept`).
    """
    said: Mapping[str, Any] = row.details
    vehicle = said.get("vehicle")
    return Noted(
        direction=row.direction,
        outcome=row.outcome,
        crossed_at=row.crossed_at,
        day_on=row.day_on,
        vehicle=None if vehicle is None else VehicleKind(vehicle),
        plate=said.get("plate", ""),
        is_kilb_holder=bool(said.get("kilb_number")),
        last_country=said.get("last_country", ""),
        referrals=_REFERRALS.validate_python(said.get("referrals", ())),
        stamp_number=said.get("stamp_number", ""),
        alert_kinds=tuple(
            AlertKind(check["alert_kind"]) for check in row.checks if check["code"] == ALERT_HIT
        ),
    )

"""The tables of the shifts; `migrations` keeps them as they were written."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    UniqueConstraint,
    Uuid,
)

from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.domain.shifts.seat import SeatEndKind
from checkpoint.domain.shifts.sheet import Sheet
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.schema import metadata

shift = Table(
    "shift",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("post", Text, nullable=False),
    # In the order in which they came: a clock that was set back puts none before another.
    Column("number", Integer, nullable=False),
    Column("regu", Text, nullable=False),
    Column("lead", Uuid, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("found", Kept(tuple[UUID, ...]), nullable=False),
    UniqueConstraint("post", "number"),
)

shift_end = Table(
    "shift_end",
    metadata,
    Column("shift", Uuid, ForeignKey("shift.id"), primary_key=True),
    Column("post", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("day_on", Date, nullable=False),
    Column("serial", Integer, nullable=False),
    Column("taker", Uuid),
    Column("next", Uuid, ForeignKey("shift.id")),
    Column("sheet", Kept(Sheet), nullable=False),
    UniqueConstraint("post", "day_on", "serial"),
)

counter_seat = Table(
    "counter_seat",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("post", Text, nullable=False),
    Column("counter", Text, nullable=False),
    # Within the counter, as the number of a shift.
    Column("number", Integer, nullable=False),
    Column("direction", word(Direction), nullable=False),
    Column("lane", word(Lane), nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("taken_at", Instant, nullable=False),
    Column("shift", Uuid, ForeignKey("shift.id")),
    UniqueConstraint("post", "counter", "number"),
    Index(None, "shift"),
)

counter_seat_end = Table(
    "counter_seat_end",
    metadata,
    Column("seat", Uuid, ForeignKey("counter_seat.id"), primary_key=True),
    Column("kind", word(SeatEndKind), nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Column("last_seen_at", Instant),
)

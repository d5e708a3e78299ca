"""Crossings, the passes they are made with, and locked counters."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    UniqueConstraint,
    Uuid,
)

from checkpoint.domain.crossings.checks import Check, Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.counted import counted_columns
from checkpoint.storage.documents import document_columns
from checkpoint.storage.tables.metadata import metadata

crossing = Table(
    "crossing",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("post", Text, nullable=False),
    Column("counter", Text, nullable=False),
    Column("day_on", Date, nullable=False),
    Column("number", Integer, nullable=False),
    Column("crossed_at", Instant, nullable=False),
    Column("recorded_at", Instant, nullable=False, index=True),
    Column("direction", word(Direction), nullable=False),
    Column("lane", word(Lane), nullable=False),
    *document_columns(),
    Column("capture", word(Capture), nullable=False),
    Column("verdict", word(Verdict), nullable=False),
    Column("alert_version", Integer, nullable=False),
    Column("outcome", word(Outcome), nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("lead", Uuid),
    Column("ground", word(Ground)),
    Column("reason", Text, nullable=False),
    # One record is amended by one other at most: two would both stand in the figures.
    Column("amends", Uuid, ForeignKey("crossing.id"), unique=True),
    Column("amendment_reason", Text),
    Column("is_cancellation", Boolean, nullable=False),
    Column("details", Kept(Details), nullable=False),
    Column("checks", Kept(tuple[Check, ...]), nullable=False),
    *counted_columns(),
    UniqueConstraint("post", "day_on", "number"),
    Index(None, "crossed_at"),
    Index(None, "document_key", "crossed_at"),
)
AMENDMENTS = Index(
    None,
    crossing.c.amends,
    sqlite_where=crossing.c.amends.is_not(None),
    postgresql_where=crossing.c.amends.is_not(None),
)
"""The few records that amend another; among them SQLite is told to look (see `by_amendments`)."""
AMENDED_DAYS = Index(
    "ix_crossing_amended_days",
    crossing.c.post,
    crossing.c.day_on,
    crossing.c.amends,
    sqlite_where=crossing.c.amends.is_not(None),
    postgresql_where=crossing.c.amends.is_not(None),
)
"""The same few by their days: a count of days asks what of it was amended (see `by_days`)."""
FIGURES = Index(
    "ix_crossing_figures",
    crossing.c.post,
    crossing.c.day_on,
    crossing.c.outcome,
    crossing.c.direction,
    crossing.c.nationality,
    crossing.c.is_cancellation,
    crossing.c.children,
    crossing.c.has_overstayed,
    crossing.c.has_declared,
    crossing.c.document_kind,
    crossing.c.sex,
    crossing.c.lane,
    crossing.c.counter,
    crossing.c.age,
    crossing.c.purpose,
    crossing.c.crossed_at,
    crossing.c.verdict,
    crossing.c.capture,
    crossing.c.ground,
)
"""What records are counted by: a count of years reads this, a tenth of the records themselves.

What tells whether a record is counted at all comes early: behind it most are not read on.
"""
VEHICLES = Index(
    "ix_crossing_vehicles",
    crossing.c.post,
    crossing.c.day_on,
    crossing.c.crossed_at,
    crossing.c.id,
    crossing.c.outcome,
    crossing.c.direction,
    crossing.c.is_cancellation,
    crossing.c.vehicle,
    crossing.c.plate,
    sqlite_where=crossing.c.vehicle.is_not(None),
    postgresql_where=crossing.c.vehicle.is_not(None),
)
"""Who came in a vehicle, and in which: one passage is of several people."""
NOTED = Index(
    "ix_crossing_noted",
    crossing.c.post,
    crossing.c.day_on,
    sqlite_where=crossing.c.is_noted.is_(True),
    postgresql_where=crossing.c.is_noted.is_(True),
)
"""The few who were passed on to an agency, or to whom a hit applied."""

border_pass = Table(
    "border_pass",
    metadata,
    Column("id", Uuid, primary_key=True),
    *document_columns(),
    Column("payload", Text, nullable=False),
    Column("number_key", Text, nullable=False, index=True),
    Column("payload_key", Text, nullable=False, index=True),
    Column("post", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("registered_at", Instant, nullable=False),
    Index(None, "document_key"),
)

counter_lock = Table(
    "counter_lock",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("post", Text, nullable=False),
    Column("counter", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    *document_columns(),
    Column("capture", word(Capture), nullable=False),
    Column("zone_text", Text, nullable=False),
    Column("direction", word(Direction), nullable=False),
    Column("lane", word(Lane), nullable=False),
    Column("raised_at", Instant, nullable=False),
    Index(None, "post", "counter", "raised_at"),
    Index(None, "document_key"),
)

lock_lift = Table(
    "lock_lift",
    metadata,
    Column("lock", Uuid, ForeignKey("counter_lock.id"), primary_key=True),
    Column("lead", Uuid, nullable=False),
    Column("lifted_at", Instant, nullable=False),
)
"""Locks that no crossing needs to answer: a shift lead judged that it was somebody else."""

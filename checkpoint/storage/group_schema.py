"""The tables of groups (see `schema`)."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, Table, Uuid
from sqlalchemy.schema import UniqueConstraint

from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.groups.draft import GroupDraft
from checkpoint.domain.groups.events import GroupEventKind
from checkpoint.domain.groups.group import GroupKind
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.schema import metadata

travel_group = Table(
    "travel_group",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kind", word(GroupKind), nullable=False),
    Column("post", Text, nullable=False),
    Column("counter", Text, nullable=False),
    Column("direction", word(Direction), nullable=False),
    Column("lane", word(Lane), nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("vehicle", word(VehicleKind)),
    Column("plate", Text, nullable=False),
    Index(None, "post", "opened_at"),
)

group_event = Table(
    "group_event",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("group", Uuid, ForeignKey("travel_group.id"), nullable=False),
    # Within the group: two events of one moment keep their order.
    Column("number", Integer, nullable=False),
    Column("kind", word(GroupEventKind), nullable=False),
    # Whose crossing it is about, so that a crossing knows its group.
    Column("crossing", Uuid, ForeignKey("crossing.id")),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Column("content", JSON, nullable=False),
    UniqueConstraint("group", "number"),
    # A crossing is of one group and no more; NULLs are many.
    UniqueConstraint("crossing"),
)

group_draft = Table(
    "group_draft",
    metadata,
    Column("post", Text, primary_key=True),
    Column("counter", Text, primary_key=True),
    Column("content", Kept(GroupDraft), nullable=False),
    Column("at", Instant, nullable=False),
)
"""The open group of a counter: no fact yet, and gone once it is closed."""

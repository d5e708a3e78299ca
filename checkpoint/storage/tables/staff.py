"""The post, its counters, and who works there."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Time,
    Uuid,
    false,
)

from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.paper_form import PaperForm
from checkpoint.domain.posts.post import Lane, PostZone
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.tables.metadata import DIGEST_LENGTH, metadata

officer = Table(
    "officer",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("login", Text, nullable=False),
    Column("login_key", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("role", word(Role), nullable=False),
    Column("is_active", Boolean, nullable=False),
    Column("is_child_trained", Boolean, nullable=False, server_default=false()),
)

password = Table(
    "password",
    metadata,
    Column("officer", Uuid, ForeignKey("officer.id"), primary_key=True),
    Column("hash", Text, nullable=False),
)

failed_sign_in = Table(
    "failed_sign_in",
    metadata,
    Column("login_digest", String(DIGEST_LENGTH), primary_key=True),
    Column("times", Integer, nullable=False),
    Column("last_at", Instant, nullable=False),
)

post = Table(
    "post",
    metadata,
    # A changed post is a new row, and the newest holds.
    Column("serial", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("regency", Text, nullable=False),
    Column("province", Text, nullable=False),
    Column("zone", word(PostZone), nullable=False),
    Column("opens_at", Time, nullable=False),
    Column("closes_at", Time, nullable=False),
    Column("neighbour", Text, nullable=False),
    Column("neighbour_post", Text, nullable=False),
    Column("lanes", Kept(tuple[Lane, ...]), nullable=False),
    Column("known_as", Text, nullable=False),
    Column("day_starts_at", Time, nullable=False),
    # Of posts of before nothing is set: their papers look as they come with the program.
    Column("papers", Kept(PaperForm | None)),
    Column("logo", LargeBinary),
)

counter = Table(
    "counter",
    metadata,
    Column("post", Integer, ForeignKey("post.serial"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("name", Text, nullable=False),
)

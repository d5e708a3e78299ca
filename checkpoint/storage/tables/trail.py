"""Papers that were issued, and the audit trail."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    Uuid,
)

from checkpoint.domain.audit.trail import Action
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.reporting.issue import Way
from checkpoint.domain.reporting.subject import OtherPaper
from checkpoint.storage.columns import Chosen, Instant, Kept, Text, word
from checkpoint.storage.tables.metadata import DIGEST_LENGTH, metadata

paper = Table(
    "paper",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("number", Text, nullable=False),
    Column("post", Text, nullable=False),
    Column("partner", Chosen(Partner, OtherPaper), nullable=False),
    Column("day_on", Date, nullable=False),
    Column("version", Integer, nullable=False),
    Column("figures_digest", String(DIGEST_LENGTH), nullable=False),
    Column("content_digest", String(DIGEST_LENGTH), nullable=False),
    Column("issued_by", Uuid, nullable=False),
    Column("issued_at", Instant, nullable=False),
    Column("last_on", Date),
    Column("told", JSON(none_as_null=True)),
    Column("code", Text),
    Column("way", word(Way)),
    Column("place", Text),
    Column("one", Text),
    Column("records", Integer),
    Index(None, "post", "partner", "day_on"),
    Index(None, "number"),
    Index(None, "content_digest"),
)

paper_number = Table(
    "paper_number",
    metadata,
    Column("post", Text, primary_key=True),
    # What of the number stays the same while it counts.
    Column("within", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("paper", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("post", "within", "paper"),
)
"""Running numbers that were given to papers; one that never left keeps its own."""

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("action", word(Action), nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    Column("counter", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Kept(dict[str, str]), nullable=False),
    Column("previous", String(DIGEST_LENGTH), nullable=False),
    Column("digest", String(DIGEST_LENGTH), nullable=False),
)
Index(
    "ix_audit_amended",
    audit.c.subject,
    sqlite_where=audit.c.action == Action.CROSSING_AMENDED,
    postgresql_where=audit.c.action == Action.CROSSING_AMENDED,
)
"""The few acts by which a record was amended: of one found years back, the trail is not read."""

"""The papers of decisions, and how the post words them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Integer, Table, UniqueConstraint, Uuid

from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.domain.papers.particulars import Particulars
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.tables.metadata import metadata

decision_paper = Table(
    "decision_paper",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kind", word(PaperKind), nullable=False),
    Column("post", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("serial", Integer, nullable=False),
    Column("subject", Uuid, nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("added", Kept(Particulars), nullable=False),
    Column("issued_by", Uuid, nullable=False),
    Column("issuer", Text, nullable=False),
    Column("issued_at", Instant, nullable=False),
    Column("is_practice", Boolean, nullable=False),
    UniqueConstraint("post", "kind", "year", "serial"),
    Index(None, "subject"),
)

wording = Table(
    "wording",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kind", word(PaperKind), nullable=False),
    Column("version", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("kept_at", Instant, nullable=False),
    UniqueConstraint("kind", "version"),
)
"""The post's own wordings of papers; the newest version of a kind holds."""

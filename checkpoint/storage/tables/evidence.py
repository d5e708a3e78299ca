"""What documents were read from."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, Table, Uuid

from checkpoint.domain.documents.scanned import ScanSource, TextKind
from checkpoint.storage.columns import Instant, Text, word
from checkpoint.storage.tables.metadata import metadata

evidence = Table(
    "evidence",
    metadata,
    # Of the inspection: a lock has it before its crossing, so it refers to no table.
    Column("id", Uuid, primary_key=True),
    Column("source", word(ScanSource), nullable=False),
    Column("read_at", Instant, nullable=False, index=True),
    # Last, for whatever stands behind a large value is slow to reach.
    Column("is_whole", Boolean, nullable=False),
    Column("crop", LargeBinary, nullable=False),
    Column("picture", LargeBinary, nullable=False),
)
"""What documents were read from, in a table of its own: no register drags pictures along."""

evidence_text = Table(
    "evidence_text",
    metadata,
    Column("evidence", Uuid, ForeignKey("evidence.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("kind", word(TextKind), nullable=False),
    Column("symbology", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("payload", LargeBinary),
    Column("reader", Text, nullable=False),
)

evidence_release = Table(
    "evidence_release",
    metadata,
    Column("serial", Integer, primary_key=True),
    Column("before", Instant, nullable=False),
    Column("released_at", Instant, nullable=False),
)
"""What retention let go: evidence read before the latest of these may be deleted, no other."""

"""The tables of patterns; they share the metadata of `schema`."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Uuid

from checkpoint.domain.patterns.sign import Facts, Pattern
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.schema import metadata

pattern_sign = Table(
    "pattern_sign",
    metadata,
    # In the order in which they were written: the newest of a document and pattern holds.
    Column("serial", Integer, primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("document_key", Text, nullable=False),
    Column("pattern", word(Pattern), nullable=False),
    Column("facts", Kept(Facts), nullable=False),
    Column("found_at", Instant, nullable=False),
    Index(None, "document_key", "pattern"),
)
"""What was found of documents in the background."""

pattern_run = Table(
    "pattern_run",
    metadata,
    Column("serial", Integer, primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("at", Instant, nullable=False),
    Column("reached_at", Instant, nullable=False),
    Column("rules", Text, nullable=False),
    Column("signs", Integer, nullable=False),
)
"""When the register was gone through, and by which numbers."""

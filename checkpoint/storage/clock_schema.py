"""The tables of words for the clock; `migrations` keeps them as they were written."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, UniqueConstraint, Uuid

from checkpoint.storage.columns import Instant, Text
from checkpoint.storage.schema import metadata

clock_word = Table(
    "clock_word",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("post", Text, nullable=False),
    # In the order in which they were given: here of all times a clock says nothing of it.
    Column("number", Integer, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Column("since_at", Instant, nullable=False),
    Column("until_at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
    UniqueConstraint("post", "number"),
)

clock_word_record = Table(
    "clock_word_record",
    metadata,
    Column("crossing", Uuid, ForeignKey("crossing.id"), primary_key=True),
    Column("word", Uuid, ForeignKey("clock_word.id"), nullable=False),
    Index(None, "word"),
)

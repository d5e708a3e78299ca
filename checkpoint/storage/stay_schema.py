"""The table of extended visits (see `schema`)."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Table, UniqueConstraint, Uuid

from checkpoint.storage.columns import Instant, Text
from checkpoint.storage.schema import metadata

stay_extension = Table(
    "stay_extension",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("entry", Uuid, ForeignKey("crossing.id"), nullable=False),
    Column("until", Date),
    # An extension is taken back once; NULLs are many.
    Column("undoes", Uuid, ForeignKey("stay_extension.id")),
    Column("reason", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("undoes"),
    Index(None, "entry"),
)

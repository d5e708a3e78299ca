"""The table of kept views of figures; it shares the metadata of `schema`."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, Integer, Table, Uuid

from checkpoint.storage.columns import Instant, Text
from checkpoint.storage.schema import metadata

figure_view = Table(
    "figure_view",
    metadata,
    # In the order in which they were kept: the newest of a name holds.
    Column("serial", Integer, primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("post", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("view", JSON(none_as_null=True)),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Index(None, "post", "name"),
)
"""Which views somebody kept under a name; without a view, the name was given up."""

"""The tables of how papers are delivered; they share the metadata of `schema`."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table, Uuid

from checkpoint.domain.reporting.delivery import Delivery, Receiver
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.schema import metadata

paper_delivery = Table(
    "paper_delivery",
    metadata,
    # In the order in which they were kept: the newest of a receiver holds.
    Column("serial", Integer, primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("post", Text, nullable=False),
    Column("receiver", word(Receiver), nullable=False),
    Column("how", Kept(Delivery), nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Index(None, "post", "receiver"),
)
"""Into which outbox and onto which printer the papers of each receiver go."""

paper_hand_over = Table(
    "paper_hand_over",
    metadata,
    Column("serial", Integer, primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("paper", Uuid, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Index(None, "paper"),
)
"""Papers that were given to somebody by hand. A paper may be given more than once."""

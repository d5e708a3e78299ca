"""The table of closed days; `migrations` keeps it as it was written."""

from __future__ import annotations

from sqlalchemy import Column, Date, Integer, String, Table, UniqueConstraint, Uuid

from checkpoint.domain.closing.closing import ClosingKind, PlannedPaper
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.schema import DIGEST_LENGTH, metadata

day_closing = Table(
    "day_closing",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("post", Text, nullable=False),
    Column("day_on", Date, nullable=False),
    # Of two people who close a day at once, the second finds his number taken.
    Column("number", Integer, nullable=False),
    Column("kind", word(ClosingKind), nullable=False),
    Column("supplement", Integer, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Column("records", Integer, nullable=False),
    Column("figures_digest", String(DIGEST_LENGTH), nullable=False),
    Column("papers", Kept(tuple[PlannedPaper, ...]), nullable=False),
    Column("left", Kept(tuple[str, ...]), nullable=False),
    UniqueConstraint("post", "day_on", "number"),
)

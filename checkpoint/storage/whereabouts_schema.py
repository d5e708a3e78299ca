"""The tables of who is inside (see `schema`)."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    Table,
    UniqueConstraint,
    Uuid,
)

from checkpoint.domain.crossings.details import Purpose
from checkpoint.domain.documents.travel_document import DocumentKind
from checkpoint.domain.posts.post import Direction
from checkpoint.storage.columns import Instant, Text, word
from checkpoint.storage.schema import metadata

whereabouts = Table(
    "whereabouts",
    metadata,
    Column("bearer", Text, primary_key=True),
    Column("crossing", Uuid, nullable=False),
    Column("crossed_at", Instant, nullable=False),
    Column("direction", word(Direction), nullable=False),
    Column("nationality", Text, nullable=False),
    Column("is_citizen", Boolean, nullable=False),
    Column("person", Text, nullable=False),
    # NULL is equal to no NULL: who has no such mark shares it with nobody.
    Column("number_mark", Text),
    Column("name_mark", Text),
    Column("left_elsewhere", Boolean, nullable=False),
    Column("is_last", Boolean, nullable=False),
    Column("is_inside", Boolean, nullable=False),
    # Of the record itself, so that nobody reads tens of thousands of records to count stays.
    Column("document_kind", word(DocumentKind), nullable=False),
    Column("document_issuer", Text, nullable=False),
    Column("days_granted", SmallInteger),
    Column("purpose", word(Purpose)),
    Column("has_address", Boolean, nullable=False),
    Column("sought", Text, nullable=False),
    Index(None, "person"),
    Index(None, "number_mark"),
    Index(None, "name_mark"),
    Index(None, "crossing"),
)
"""The last passage on every document, and whether any other of the same person came after it.

Made from the records alone, and with each of them: it is thrown away and made anew where the
program makes it by other rules (`whereabouts_form`).
"""
INSIDE = Index(
    "ix_whereabouts_inside",
    whereabouts.c.nationality,
    whereabouts.c.crossed_at,
    whereabouts.c.document_kind,
    whereabouts.c.document_issuer,
    whereabouts.c.days_granted,
    whereabouts.c.purpose,
    whereabouts.c.has_address,
    whereabouts.c.crossing,
    # Else the rows themselves are read to see what the index says by itself.
    whereabouts.c.is_inside,
    sqlite_where=whereabouts.c.is_inside.is_(True),
    postgresql_where=whereabouts.c.is_inside.is_(True),
)
"""Those who are inside, and nobody else: the board counts them every few seconds.

It bears all that stays are counted by: the list of tens of thousands is counted from it alone.
"""

whereabouts_form = Table(
    "whereabouts_form",
    metadata,
    Column("form", Integer, primary_key=True, autoincrement=False),
)
"""By which rules the whereabouts were made; empty where they never were."""

departure_elsewhere = Table(
    "departure_elsewhere",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("entry", Uuid, ForeignKey("crossing.id"), nullable=False),
    Column("source", Text, nullable=False),
    Column("reason", Text, nullable=False),
    # A word is taken back once; NULLs are many.
    Column("undoes", Uuid, ForeignKey("departure_elsewhere.id")),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("undoes"),
    Index(None, "entry"),
)

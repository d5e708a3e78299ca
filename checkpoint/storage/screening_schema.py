"""The tables of screening and postponement (see `schema`)."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, String, Table, Uuid

from checkpoint.domain.cases.screening import Screening
from checkpoint.storage.columns import Instant, Kept, Text
from checkpoint.storage.schema import DIGEST_LENGTH, metadata

case_contact = Table(
    "case_contact",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case", Uuid, ForeignKey("case_file.id"), nullable=False),
    # Keyed with what lies outside the database: whoever has this file alone reads no number.
    Column("digest", String(DIGEST_LENGTH), nullable=False),
    Column("at", Instant, nullable=False),
    Index(None, "digest"),
    Index(None, "case"),
)

postponement_lift = Table(
    "postponement_lift",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("crossing", Uuid, ForeignKey("crossing.id"), nullable=False),
    Column("number", Text, nullable=False),
    Column("issuer", Text, nullable=False),
    Column("given_on", Date, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Index(None, "crossing"),
)
"""The recommendation by which somebody whose departure was put off may leave."""

screening_draft = Table(
    "screening_draft",
    metadata,
    Column("case", Uuid, ForeignKey("case_file.id"), primary_key=True),
    Column("officer", Uuid, primary_key=True),
    Column("content", Kept(Screening), nullable=False),
    Column("at", Instant, nullable=False),
)
"""A form that is half filled in: no fact yet, and gone once it is kept or discarded."""

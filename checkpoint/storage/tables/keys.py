"""Whose signatures are trusted, on seals and on lists."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, Table, Uuid

from checkpoint.domain.documents.seals.certificates import CertificateKind
from checkpoint.storage.columns import Instant, Text, word
from checkpoint.storage.tables.metadata import metadata

trusted_certificate = Table(
    "trusted_certificate",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kind", word(CertificateKind), nullable=False),
    Column("country", Text, nullable=False),
    Column("signer", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("good_from", Instant, nullable=False),
    Column("good_until", Instant, nullable=False),
    Column("is_anchor", Boolean, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("imported_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)

seal_key = Table(
    "seal_key",
    metadata,
    Column("certificate", Uuid, ForeignKey("trusted_certificate.id"), primary_key=True),
    Column("private_key", LargeBinary, nullable=False),
    Column("made_at", Instant, nullable=False),
)
"""The post's own keys, encrypted (`checkpoint.security.seal_keys`)."""

list_key = Table(
    "list_key",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)
"""Public keys by which the signatures of alert lists are proven."""

list_rules = Table(
    "list_rules",
    metadata,
    # Changed rules are a new row, and the newest hold.
    Column("serial", Integer, primary_key=True),
    Column("only_signed", Boolean, nullable=False),
    Column("takes_signed", Boolean, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("set_at", Instant, nullable=False),
)
"""What the post asks of lists."""

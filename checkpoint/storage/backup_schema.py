"""The table of backups; it shares the metadata of `schema`."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Uuid

from checkpoint.domain.backups.backup import BackupEnd
from checkpoint.storage.columns import Instant, Text, word
from checkpoint.storage.schema import DIGEST_LENGTH, metadata

backup = Table(
    "backup",
    metadata,
    # In the order in which they came out, whatever the clock said.
    Column("serial", Integer, primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("post", Text, nullable=False),
    Column("officer", Uuid),
    Column("at", Instant, nullable=False),
    Column("folder", Text, nullable=False),
    Column("end", word(BackupEnd), nullable=False),
    Column("name", Text, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("digest", String(DIGEST_LENGTH), nullable=False),
    Column("entries", Integer, nullable=False),
    Column("head", String(DIGEST_LENGTH), nullable=False),
    Column("is_beside", Boolean, nullable=False),
    Index(None, "post", "end"),
)
"""Every copy of the database that was made, or was to be."""

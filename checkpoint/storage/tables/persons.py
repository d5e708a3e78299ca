"""The tables that know a person over several documents."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, PrimaryKeyConstraint, Table, Uuid

from checkpoint.domain.journeys.person import Basis
from checkpoint.storage.columns import Instant, Text, word
from checkpoint.storage.tables.metadata import metadata

person_link = Table(
    "person_link",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("one", Text, nullable=False),
    Column("other", Text, nullable=False),
    Column("is_same", Boolean, nullable=False),
    Column("basis", word(Basis), nullable=False),
    Column("reason", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Index(None, "one"),
    Index(None, "other"),
)
"""What was said of pairs of documents; the newest word on a pair holds."""

bearer = Table(
    "bearer",
    metadata,
    Column("document_key", Text, nullable=False),
    Column("number_key", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    # One row a document and not one a crossing: the regulars come a thousand times.
    PrimaryKeyConstraint("document_key", "number_key", "name_key"),
    Index(None, "number_key"),
    Index(None, "name_key"),
    sqlite_with_rowid=False,
)
"""To whom the documents of the register were ever made out, to find them by the person.

Filled with every record and made from the records alone; what a record was corrected away from
stays, so whoever is found here is held against his newest record.
"""

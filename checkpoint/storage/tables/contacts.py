"""By what people gave at the counter they are found again."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, PrimaryKeyConstraint, Table, Uuid

from checkpoint.storage.columns import Text
from checkpoint.storage.tables.metadata import metadata

contact_given = Table(
    "contact_given",
    metadata,
    Column("contact", Text, nullable=False),
    Column("document_key", Text, nullable=False),
    Column("crossing", Uuid, ForeignKey("crossing.id"), nullable=False),
    # By person: what a whole town gives is known for that as soon as enough of it were read.
    PrimaryKeyConstraint("contact", "document_key", "crossing"),
    sqlite_with_rowid=False,
)
"""Addresses, plates and telephone numbers as they are compared, with the record that holds them.

Filled with every record and made from the records alone; what a record was corrected away from
stays, so whoever looks here asks whether the record stands.
"""

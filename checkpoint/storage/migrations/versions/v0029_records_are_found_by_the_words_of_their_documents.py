"""Records are found by the words of their documents.

The words are filed when the database is opened, as alerts are: in the form of the program that
opens. Who amended a record is found on the trail by an index of the amendments alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, empty."""
    op.create_table(
        "document_word",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("document_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("word", "document_key", name="pk_document_word"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_document_word_document_key_word", "document_word", ["document_key", "word"])
    op.create_table(
        "word_filing",
        sa.Column("form", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("form", name="pk_word_filing"),
    )
    is_amendment = sa.text("action = 'crossing_amended'")
    op.create_index(
        "ix_audit_amended",
        "audit",
        ["subject"],
        sqlite_where=is_amendment,
        postgresql_where=is_amendment,
    )

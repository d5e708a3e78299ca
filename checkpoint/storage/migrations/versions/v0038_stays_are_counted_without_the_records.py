"""The whereabouts bear what stays are counted by.

They are made from the records alone, and anew when the database is opened
(`checkpoint.storage.opening`): so the table is dropped and made, and nothing is carried over.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table anew; who is inside is filled in by the program."""
    op.drop_table("whereabouts")
    op.create_table(
        "whereabouts",
        sa.Column("bearer", sa.Text(), nullable=False),
        sa.Column("crossing", sa.Uuid(), nullable=False),
        sa.Column("crossed_at", sa.DateTime(), nullable=False),
        sa.Column("direction", sa.String(32), nullable=False),
        sa.Column("nationality", sa.Text(), nullable=False),
        sa.Column("is_citizen", sa.Boolean(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("number_mark", sa.Text()),
        sa.Column("name_mark", sa.Text()),
        sa.Column("left_elsewhere", sa.Boolean(), nullable=False),
        sa.Column("is_last", sa.Boolean(), nullable=False),
        sa.Column("is_inside", sa.Boolean(), nullable=False),
        sa.Column("document_kind", sa.String(32), nullable=False),
        sa.Column("document_issuer", sa.Text(), nullable=False),
        sa.Column("days_granted", sa.SmallInteger()),
        sa.Column("purpose", sa.String(32)),
        sa.Column("has_address", sa.Boolean(), nullable=False),
        sa.Column("sought", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("bearer", name="pk_whereabouts"),
    )
    for column in ("person", "number_mark", "name_mark", "crossing"):
        op.create_index(f"ix_whereabouts_{column}", "whereabouts", [column])
    op.create_index(
        "ix_whereabouts_inside",
        "whereabouts",
        [
            "nationality",
            "crossed_at",
            "document_kind",
            "document_issuer",
            "days_granted",
            "purpose",
            "has_address",
            "crossing",
            "is_inside",
        ],
        sqlite_where=sa.text("is_inside IS 1"),
    )

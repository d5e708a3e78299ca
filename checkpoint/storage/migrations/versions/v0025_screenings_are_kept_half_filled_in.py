"""A screening that is half filled in is kept, so that no power cut takes what was told.

What was typed into a form before and not kept is not known.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; a draft is no fact, and may change."""
    op.create_table(
        "screening_draft",
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("case", "officer", name="pk_screening_draft"),
        sa.ForeignKeyConstraint(["case"], ["case_file.id"], name="fk_screening_draft_case"),
    )

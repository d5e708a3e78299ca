"""The second line keeps screenings that are half filled in, and how somebody came to it.

What was typed into a form before and not kept is not known. Every case of before came from a
counter.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

_WORD = sa.String(32)


def upgrade() -> None:
    """Make the table and the column; a draft is no fact, and may change."""
    op.create_table(
        "screening_draft",
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("case", "officer", name="pk_screening_draft"),
        sa.ForeignKeyConstraint(["case"], ["case_file.id"], name="fk_screening_draft_case"),
    )
    op.add_column(
        "case_file", sa.Column("came", _WORD, nullable=False, server_default=sa.text("'counter'"))
    )

"""By how much the bands of the alert lists move at this post, measurement by measurement."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; until something is measured the usual bands hold."""
    op.create_table(
        "band_calibration",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("travellers", sa.Integer(), nullable=False),
        sa.Column("possible", sa.Float(), nullable=False),
        sa.Column("probable", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_band_calibration"),
    )

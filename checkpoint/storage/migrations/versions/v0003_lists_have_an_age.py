"""The alert book knows when a list was last taken over, apart from entries made by hand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the name of the list; of what was written before, nobody knows it."""
    op.add_column("alert_change", sa.Column("list_name", sa.Text()))

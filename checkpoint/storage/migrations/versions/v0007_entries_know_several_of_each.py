"""An entry may have several birthdays, nationalities and documents, as lists of the world do."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; entries that came before say nothing there."""
    op.add_column("alert", sa.Column("also", sa.JSON(), nullable=False, server_default="{}"))

"""What amends a record is found by an index of amendments alone, whatever was counted before.

Hardly any record amends another, so that whoever has the database counted (`ANALYZE`) makes
SQLite believe that a look into the index of all records, nearly each without one, finds them all.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_AMENDS = sa.text("amends IS NOT NULL")


def upgrade() -> None:
    """Make the index; every record is looked at once for it."""
    op.create_index(
        "ix_crossing_amends",
        "crossing",
        ["amends"],
        sqlite_where=_AMENDS,
        postgresql_where=_AMENDS,
    )

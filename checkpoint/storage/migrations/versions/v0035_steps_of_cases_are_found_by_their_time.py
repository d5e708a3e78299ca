"""Steps of cases are found by their time.

The journal tells them among the crossings: without the index it went through every event that any
case ever had.
"""

from __future__ import annotations

from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_case_event_kind_at", "case_event", ["kind", "at"])

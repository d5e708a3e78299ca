"""Who stands at a locked counter is asked for by his document at every other one.

The locks of years, nearly each answered, are not gone through for it.
"""

from __future__ import annotations

from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_counter_lock_document_key", "counter_lock", ["document_key"])

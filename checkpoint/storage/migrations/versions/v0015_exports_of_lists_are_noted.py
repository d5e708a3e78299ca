"""Exports of lists are noted.

The audit trail has a new word with it, so an older program leaves the database alone.
"""

from __future__ import annotations

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing stands there yet that would have to be another."""

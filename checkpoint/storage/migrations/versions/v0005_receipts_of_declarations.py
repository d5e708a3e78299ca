"""A crossing keeps the receipt of the traveller's declaration.

The schema stays: the details are kept as one value. But an older version of the program would
leave the receipt out of what it reads, and then of the digest that the audit trail holds.
"""

from __future__ import annotations

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing is to be done: who has no receipt has no declaration that was scanned."""

"""Papers are of any days, and what they told is kept.

Those of before are of one day alone, and are never changed: where no last day stands, the first is
the only one, and what they told nobody knows. There are new words for partners, so an older program
leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for what is noted of a paper from now on."""
    op.add_column("paper", sa.Column("last_on", sa.Date()))
    op.add_column("paper", sa.Column("told", sa.JSON()))
    op.add_column("paper", sa.Column("code", sa.Text()))
    op.add_column("paper", sa.Column("way", sa.String(32)))
    op.add_column("paper", sa.Column("place", sa.Text()))
    op.create_index("ix_paper_number", "paper", ["number"])
    op.create_index("ix_paper_content_digest", "paper", ["content_digest"])

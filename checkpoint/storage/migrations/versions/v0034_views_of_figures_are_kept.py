"""Views of figures are kept under a name, and what was amended is found by its days.

To count a year, all its records were gone through for the few that another took the place of. The
audit trail has new words with it, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, what keeps its rows as they were written, and the index."""
    op.create_table(
        "figure_view",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("view", sa.JSON()),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_figure_view"),
        sa.UniqueConstraint("id", name="uq_figure_view_id"),
    )
    op.create_index("ix_figure_view_post_name", "figure_view", ["post", "name"])
    op.create_index(
        "ix_crossing_amended_days",
        "crossing",
        ["post", "day_on", "amends"],
        sqlite_where=sa.text("amends IS NOT NULL"),
        postgresql_where=sa.text("amends IS NOT NULL"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """Rows are added, never changed and never taken away."""
    there = "EXISTS (SELECT 1 FROM figure_view WHERE serial = NEW.serial OR id = NEW.id)"
    _abort("UPDATE", "is never changed")
    _abort("DELETE", "is never deleted")
    _abort("INSERT", "is there", when=there)


def _abort(act: str, why: str, *, when: str = "1") -> None:
    op.execute(
        f"CREATE TRIGGER figure_view_{why.replace(' ', '_')} BEFORE {act} ON figure_view"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, 'figure_view {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

"""Which way the papers of each receiver go, and who took them by hand.

A computer's own settings file said the ways so far: where nobody keeps another, it still does. The
audit trail has new words with it, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and keep their rows as they were written."""
    op.create_table(
        "paper_delivery",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("receiver", sa.String(32), nullable=False),
        sa.Column("how", sa.JSON(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_paper_delivery"),
        sa.UniqueConstraint("id", name="uq_paper_delivery_id"),
    )
    op.create_index("ix_paper_delivery_post_receiver", "paper_delivery", ["post", "receiver"])
    op.create_table(
        "paper_hand_over",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("paper", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_paper_hand_over"),
        sa.UniqueConstraint("id", name="uq_paper_hand_over_id"),
    )
    op.create_index("ix_paper_hand_over_paper", "paper_hand_over", ["paper"])
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """Rows are added, never changed and never taken away."""
    for table in ("paper_delivery", "paper_hand_over"):
        there = f"EXISTS (SELECT 1 FROM {table} WHERE serial = NEW.serial OR id = NEW.id)"  # noqa: S608
        _abort(table, "UPDATE", "is never changed")
        _abort(table, "DELETE", "is never deleted")
        _abort(table, "INSERT", "is there", when=there)


def _abort(table: str, act: str, why: str, *, when: str = "1") -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{why.replace(' ', '_')} BEFORE {act} ON {table}"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

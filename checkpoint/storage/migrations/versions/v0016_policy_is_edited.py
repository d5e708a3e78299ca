"""Policy is edited on a screen; each edit is kept.

The audit trail has a new word with it, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and what keeps its rows as they were written."""
    op.create_table(
        "policy_edit",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("act", sa.String(32), nullable=False),
        sa.Column("row", sa.Uuid(), nullable=False),
        sa.Column("content", sa.JSON()),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_policy_edit"),
        sa.UniqueConstraint("id", name="uq_policy_edit_id"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """Rows are added, never changed and never taken away."""
    there = "EXISTS (SELECT 1 FROM policy_edit WHERE serial = NEW.serial OR id = NEW.id)"
    _abort("UPDATE", "is never changed")
    _abort("DELETE", "is never deleted")
    _abort("INSERT", "is there", when=there)


def _abort(act: str, why: str, *, when: str = "1") -> None:
    op.execute(
        f"CREATE TRIGGER policy_edit_{why.replace(' ', '_')} BEFORE {act} ON policy_edit"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, 'policy_edit {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

"""What became of every backup.

Of those made before by other means nothing is known: they stay as they are. The audit trail has
new words with it, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and keep its rows as they were written."""
    op.create_table(
        "backup",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid()),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("end", sa.String(32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(64), nullable=False),
        sa.Column("is_beside", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_backup"),
        sa.UniqueConstraint("id", name="uq_backup_id"),
    )
    op.create_index("ix_backup_post_end", "backup", ["post", "end"])
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """Rows are added, never changed and never taken away."""
    there = "EXISTS (SELECT 1 FROM backup WHERE serial = NEW.serial OR id = NEW.id)"
    _abort("UPDATE", "is never changed")
    _abort("DELETE", "is never deleted")
    _abort("INSERT", "is there", when=there)


def _abort(act: str, why: str, *, when: str = "1") -> None:
    op.execute(
        f"CREATE TRIGGER backup_{why.replace(' ', '_')} BEFORE {act} ON backup"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, 'backup {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

"""What repeats over many crossings is found in the background, and lies ready by the document.

The audit trail and the policy have a new word each, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, and what keeps their rows as they were written."""
    op.create_table(
        "pattern_sign",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("document_key", sa.Text(), nullable=False),
        sa.Column("pattern", sa.String(32), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("found_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_pattern_sign"),
        sa.UniqueConstraint("id", name="uq_pattern_sign_id"),
    )
    op.create_index(
        "ix_pattern_sign_document_key_pattern", "pattern_sign", ["document_key", "pattern"]
    )
    op.create_table(
        "pattern_run",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("reached_at", sa.DateTime(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("signs", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_pattern_run"),
        sa.UniqueConstraint("id", name="uq_pattern_run_id"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """Rows are added, and stay as they are."""
    for table in ("pattern_sign", "pattern_run"):
        there = f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id OR serial = NEW.serial)"  # noqa: S608 - from above
        _abort(table, "UPDATE", "is never changed")
        _abort(table, "DELETE", "is never deleted")
        _abort(table, "INSERT", "is there", when=there)


def _abort(table: str, act: str, why: str, *, when: str = "1") -> None:
    name = f"{table}_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

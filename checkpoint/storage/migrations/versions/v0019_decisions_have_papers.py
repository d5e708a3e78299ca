"""Decisions have papers, numbered by kind and year, and the post words them itself.

The audit trail has new words with it, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, and what keeps their rows as they were written."""
    op.create_table(
        "decision_paper",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("added", sa.JSON(), nullable=False),
        sa.Column("issued_by", sa.Uuid(), nullable=False),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        sa.Column("is_practice", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decision_paper"),
        sa.UniqueConstraint(
            "post", "kind", "year", "serial", name="uq_decision_paper_post_kind_year_serial"
        ),
    )
    op.create_index("ix_decision_paper_subject", "decision_paper", ["subject"])
    op.create_table(
        "wording",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("kept_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wording"),
        sa.UniqueConstraint("kind", "version", name="uq_wording_kind_version"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """Rows are added, and stay as they are."""
    same = {
        "decision_paper": "post = NEW.post AND kind = NEW.kind AND year = NEW.year"
        " AND serial = NEW.serial",
        "wording": "kind = NEW.kind AND version = NEW.version",
    }
    for table, key in same.items():
        there = f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id OR ({key}))"  # noqa: S608 - from above
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

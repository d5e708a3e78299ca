"""Days are closed, and supplements follow where their papers no longer hold.

The audit trail has new words with it, so an older program leaves the database alone. Days of before
were never closed, and nobody is told so of them.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

_WORD = sa.String(32)


def upgrade() -> None:
    """Make the table, and keep it as it was written."""
    op.create_table(
        "day_closing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("day_on", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("supplement", sa.Integer(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("figures_digest", sa.String(64), nullable=False),
        sa.Column("papers", sa.JSON(), nullable=False),
        sa.Column("left", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_day_closing"),
        sa.UniqueConstraint("post", "day_on", "number", name="uq_day_closing_post_day_on_number"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    there = (
        "EXISTS (SELECT 1 FROM day_closing WHERE id = NEW.id"
        " OR (post = NEW.post AND day_on = NEW.day_on AND number = NEW.number))"
    )
    _abort("INSERT", "is there", when=there)
    _abort("UPDATE", "is never changed")
    _abort("DELETE", "is never deleted")


def _abort(act: str, why: str, *, when: str = "1") -> None:
    name = f"day_closing_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON day_closing WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, 'day_closing {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

"""The second line keeps half-filled screenings, how somebody came to it, and attachments in time.

What was typed into a form before and not kept is not known. Every case of before came from a
counter. The audit trail has a new word with it, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

_WORD = sa.String(32)


def upgrade() -> None:
    """Make the tables and the column; a draft is no fact, and may change."""
    op.create_table(
        "screening_draft",
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("case", "officer", name="pk_screening_draft"),
        sa.ForeignKeyConstraint(["case"], ["case_file.id"], name="fk_screening_draft_case"),
    )
    op.add_column(
        "case_file", sa.Column("came", _WORD, nullable=False, server_default=sa.text("'counter'"))
    )
    op.create_table(
        "attachment_release",
        sa.Column("attachment", sa.Uuid(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("released_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("attachment", name="pk_attachment_release"),
        sa.ForeignKeyConstraint(["case"], ["case_file.id"], name="fk_attachment_release_case"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """That something was let go is a fact; what was not let go is still never deleted."""
    there = "EXISTS (SELECT 1 FROM attachment_release WHERE attachment = NEW.attachment)"
    _abort("attachment_release", "INSERT", "is there", when=there)
    _abort("attachment_release", "UPDATE", "is never changed")
    _abort("attachment_release", "DELETE", "is never deleted")
    op.execute("DROP TRIGGER case_attachment_is_never_deleted")
    kept = "NOT EXISTS (SELECT 1 FROM attachment_release WHERE attachment = OLD.id)"
    _abort("case_attachment", "DELETE", "is kept until released", when=kept)


def _abort(table: str, act: str, why: str, *, when: str = "1") -> None:
    name = f"{table}_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

"""A shift lead says that the clock is right, and which records it had made wrong is known.

The audit trail has a new word with it, so an older program leaves the database alone. Of clocks
that were wrong before nobody gave a word. Judgements of hits are numbered from now on, for by the
time of a clock that was set back an older one would hold.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and keep them as they were written."""
    op.create_table(
        "clock_word",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("since_at", sa.DateTime(), nullable=False),
        sa.Column("until_at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clock_word"),
        sa.UniqueConstraint("post", "number", name="uq_clock_word_post_number"),
    )
    op.create_table(
        "clock_word_record",
        sa.Column("crossing", sa.Uuid(), nullable=False),
        sa.Column("word", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["crossing"], ["crossing.id"], name="fk_clock_word_record_crossing_crossing"
        ),
        sa.ForeignKeyConstraint(
            ["word"], ["clock_word.id"], name="fk_clock_word_record_word_clock_word"
        ),
        sa.PrimaryKeyConstraint("crossing", name="pk_clock_word_record"),
    )
    op.create_index("ix_clock_word_record_word", "clock_word_record", ["word"])
    op.add_column("alert_judgement", sa.Column("number", sa.Integer()))
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    same_word = "id = NEW.id OR (post = NEW.post AND number = NEW.number)"
    for table, same in (
        ("clock_word", same_word),
        ("clock_word_record", "crossing = NEW.crossing"),
    ):
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"  # noqa: S608 - from here alone
        _abort(table, "INSERT", "is there", when=there)
        _abort(table, "UPDATE", "is never changed")
        _abort(table, "DELETE", "is never deleted")


def _abort(table: str, act: str, why: str, *, when: str = "1") -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{why.replace(' ', '_')} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

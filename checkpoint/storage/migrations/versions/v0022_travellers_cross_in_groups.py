"""Travellers cross in groups, and the open group of a counter is kept.

The crew's lane and the audit trail have new words with it, so an older program leaves the
database alone. Who crossed together before is not known.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

_WORD = sa.String(32)


def upgrade() -> None:
    """Make the tables, and keep all but the drafts as they were written."""
    _make_groups()
    _make_events()
    op.create_table(
        "group_draft",
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("counter", sa.Text(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("post", "counter", name="pk_group_draft"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _make_groups() -> None:
    op.create_table(
        "travel_group",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("counter", sa.Text(), nullable=False),
        sa.Column("direction", _WORD, nullable=False),
        sa.Column("lane", _WORD, nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("opened_at", sa.DateTime(), nullable=False),
        sa.Column("vehicle", _WORD),
        sa.Column("plate", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_travel_group"),
    )
    op.create_index("ix_travel_group_post_opened_at", "travel_group", ["post", "opened_at"])


def _make_events() -> None:
    op.create_table(
        "group_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("group", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("crossing", sa.Uuid()),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_group_event"),
        sa.ForeignKeyConstraint(["group"], ["travel_group.id"], name="fk_group_event_group"),
        sa.ForeignKeyConstraint(["crossing"], ["crossing.id"], name="fk_group_event_crossing"),
        sa.UniqueConstraint("group", "number", name="uq_group_event_group_number"),
        sa.UniqueConstraint("crossing", name="uq_group_event_crossing"),
    )


def _sqlite_triggers() -> None:
    keys = {
        "travel_group": "id = NEW.id",
        "group_event": 'id = NEW.id OR crossing = NEW.crossing OR ("group" = NEW."group"'
        " AND number = NEW.number)",
    }
    for table, key in keys.items():
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {key})"  # noqa: S608 - names from above
        _abort(table, "INSERT", "is there", when=there)
        _abort(table, "UPDATE", "is never changed")
        _abort(table, "DELETE", "is never deleted")


def _abort(table: str, act: str, why: str, *, when: str = "1") -> None:
    name = f"{table}_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

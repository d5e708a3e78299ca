"""Shifts are opened, handed over and closed, and who sits at which counter is kept.

The audit trail has new words with it, so an older program leaves the database alone. Who sat where
before is on the trail.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_WORD = sa.String(32)


def upgrade() -> None:
    """Make the tables, and keep them as they were written."""
    _make_shifts()
    _make_seats()
    _TRIGGERS[op.get_bind().dialect.name]()


def _make_shifts() -> None:
    op.create_table(
        "shift",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("regu", sa.Text(), nullable=False),
        sa.Column("lead", sa.Uuid(), nullable=False),
        sa.Column("opened_at", sa.DateTime(), nullable=False),
        sa.Column("found", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shift"),
        sa.UniqueConstraint("post", "number", name="uq_shift_post_number"),
    )
    op.create_table(
        "shift_end",
        sa.Column("shift", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("day_on", sa.Date(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("taker", sa.Uuid()),
        sa.Column("next", sa.Uuid()),
        sa.Column("sheet", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("shift", name="pk_shift_end"),
        sa.ForeignKeyConstraint(["shift"], ["shift.id"], name="fk_shift_end_shift"),
        sa.ForeignKeyConstraint(["next"], ["shift.id"], name="fk_shift_end_next"),
        sa.UniqueConstraint("post", "day_on", "serial", name="uq_shift_end_post_day_on_serial"),
    )


def _make_seats() -> None:
    op.create_table(
        "counter_seat",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("counter", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("direction", _WORD, nullable=False),
        sa.Column("lane", _WORD, nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("taken_at", sa.DateTime(), nullable=False),
        sa.Column("shift", sa.Uuid()),
        sa.PrimaryKeyConstraint("id", name="pk_counter_seat"),
        sa.ForeignKeyConstraint(["shift"], ["shift.id"], name="fk_counter_seat_shift"),
        sa.UniqueConstraint(
            "post", "counter", "number", name="uq_counter_seat_post_counter_number"
        ),
    )
    op.create_index("ix_counter_seat_shift", "counter_seat", ["shift"])
    op.create_table(
        "counter_seat_end",
        sa.Column("seat", sa.Uuid(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("last_seen_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("seat", name="pk_counter_seat_end"),
        sa.ForeignKeyConstraint(["seat"], ["counter_seat.id"], name="fk_counter_seat_end_seat"),
    )


def _sqlite_triggers() -> None:
    keys = {
        "shift": "id = NEW.id OR (post = NEW.post AND number = NEW.number)",
        "shift_end": "shift = NEW.shift OR (post = NEW.post AND day_on = NEW.day_on"
        " AND serial = NEW.serial)",
        "counter_seat": "id = NEW.id OR (post = NEW.post AND counter = NEW.counter"
        " AND number = NEW.number)",
        "counter_seat_end": "seat = NEW.seat",
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

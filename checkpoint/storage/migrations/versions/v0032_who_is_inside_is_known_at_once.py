"""Where everybody of the register was seen last, and who is said to have left elsewhere.

The whereabouts are filled when the database is opened, as they are whenever the program makes
them by other rules (`checkpoint.storage.opening`). The audit trail has new words with it, so an
older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; the words on who has left are kept as they are written."""
    op.create_table(
        "whereabouts",
        sa.Column("bearer", sa.Text(), nullable=False),
        sa.Column("crossing", sa.Uuid(), nullable=False),
        sa.Column("crossed_at", sa.DateTime(), nullable=False),
        sa.Column("direction", sa.String(32), nullable=False),
        sa.Column("nationality", sa.Text(), nullable=False),
        sa.Column("is_citizen", sa.Boolean(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("number_mark", sa.Text()),
        sa.Column("name_mark", sa.Text()),
        sa.Column("left_elsewhere", sa.Boolean(), nullable=False),
        sa.Column("is_last", sa.Boolean(), nullable=False),
        sa.Column("is_inside", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("bearer", name="pk_whereabouts"),
    )
    for column in ("person", "number_mark", "name_mark", "crossing"):
        op.create_index(f"ix_whereabouts_{column}", "whereabouts", [column])
    op.create_index(
        "ix_whereabouts_inside",
        "whereabouts",
        ["nationality", "crossed_at"],
        sqlite_where=sa.text("is_inside IS 1"),
    )
    op.create_table(
        "whereabouts_form",
        sa.Column("form", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("form", name="pk_whereabouts_form"),
    )
    _departures()
    _TRIGGERS[op.get_bind().dialect.name]()


def _departures() -> None:
    op.create_table(
        "departure_elsewhere",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("entry", sa.Uuid(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("undoes", sa.Uuid()),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_departure_elsewhere"),
        sa.ForeignKeyConstraint(["entry"], ["crossing.id"], name="fk_departure_elsewhere_entry"),
        sa.ForeignKeyConstraint(
            ["undoes"], ["departure_elsewhere.id"], name="fk_departure_elsewhere_undoes"
        ),
        sa.UniqueConstraint("undoes", name="uq_departure_elsewhere_undoes"),
    )
    op.create_index("ix_departure_elsewhere_entry", "departure_elsewhere", ["entry"])


def _sqlite_triggers() -> None:
    there = "EXISTS (SELECT 1 FROM departure_elsewhere WHERE id = NEW.id OR undoes = NEW.undoes)"
    _abort("INSERT", "is there", when=there)
    _abort("UPDATE", "is never changed")
    _abort("DELETE", "is never deleted")


def _abort(act: str, why: str, *, when: str = "1") -> None:
    name = f"departure_elsewhere_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON departure_elsewhere WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, 'departure_elsewhere {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

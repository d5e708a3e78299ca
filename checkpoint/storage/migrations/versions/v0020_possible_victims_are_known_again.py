"""Contacts of cases, recommendations that lift postponements, and who is trained for children.

The audit trail and the cases have new words with it, so an older program leaves the database
alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_DIGEST = sa.String(64)


def upgrade() -> None:
    """Make both tables, and what keeps their rows as they were written; nobody is trained yet."""
    op.add_column(
        "officer",
        sa.Column("is_child_trained", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_table(
        "case_contact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("digest", _DIGEST, nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_case_contact"),
        sa.ForeignKeyConstraint(["case"], ["case_file.id"], name="fk_case_contact_case"),
    )
    op.create_index("ix_case_contact_digest", "case_contact", ["digest"])
    op.create_index("ix_case_contact_case", "case_contact", ["case"])
    op.create_table(
        "postponement_lift",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("crossing", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_postponement_lift"),
        sa.ForeignKeyConstraint(
            ["crossing"], ["crossing.id"], name="fk_postponement_lift_crossing"
        ),
    )
    op.create_index("ix_postponement_lift_crossing", "postponement_lift", ["crossing"])
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """Rows are added, and stay as they are."""
    for table in ("case_contact", "postponement_lift"):
        there = f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)"  # noqa: S608 - from above
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

"""Lost and stolen documents of which only the number is known have a table of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, kept in the order of what is looked up."""
    op.create_table(
        "lost_document",
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("added_in", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("ended_in", sa.Integer()),
        sa.PrimaryKeyConstraint("form", "number", "issuer", "added_in", name="pk_lost_document"),
        sqlite_with_rowid=False,
    )
    _TRIGGERS[op.get_bind().dialect.name]()


_IN_FORCE = "EXISTS (SELECT 1 FROM alert_change WHERE serial = {} AND version IS NOT NULL)"


def _sqlite_triggers() -> None:
    """As of the alerts: what is in force is neither changed nor deleted, and ends once."""
    facts = "form, number, issuer, added_in"
    _abort(f"UPDATE OF {facts}", "is never changed", when="1")
    _abort("UPDATE OF ended_in", "ends once", when=_IN_FORCE.format("OLD.ended_in"))
    _abort("DELETE", "is never deleted", when=_IN_FORCE.format("OLD.added_in"))


def _abort(act: str, why: str, *, when: str) -> None:
    name = f"lost_document_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON lost_document WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, 'lost_document {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

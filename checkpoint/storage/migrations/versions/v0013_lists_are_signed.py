"""The post keeps the keys by which lists are proven, and what it asks of lists.

The audit trail has new words with it, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, and what keeps them as they were written."""
    op.create_table(
        "list_key",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("id", name="pk_list_key"),
    )
    op.create_table(
        "list_rules",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("only_signed", sa.Boolean(), nullable=False),
        sa.Column("takes_signed", sa.Boolean(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("set_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_list_rules"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """Rows are added and never taken away; a key is withdrawn once."""
    for table, key in (("list_key", "id"), ("list_rules", "serial")):
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"  # noqa: S608 - from above
        _abort(table, "DELETE", "is never deleted")
        _abort(table, "INSERT", "is there", when=there)
    _abort("list_rules", "UPDATE", "is never changed")
    columns = sa.inspect(op.get_bind()).get_columns("list_key")
    facts = ", ".join(one["name"] for one in columns if one["name"] != "withdrawn_at")
    _abort("list_key", f"UPDATE OF {facts}", "is never changed")
    _abort(
        "list_key",
        "UPDATE OF withdrawn_at",
        "ends once",
        when="OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL",
    )


def _abort(table: str, act: str, why: str, *, when: str = "1") -> None:
    name = f"{table}_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

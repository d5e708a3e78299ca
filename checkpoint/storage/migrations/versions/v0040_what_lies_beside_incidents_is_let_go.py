"""Pictures of closed incidents, and what was noted of who told of them, are let go in time.

Of an informant the name stays in a place that nobody reads: without it, what others wrote of him
would show him again. The audit trail has new words with it, so an older program leaves the
database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; what was let go is deleted behind them, and nothing else is."""
    op.create_table(
        "exhibit_release",
        sa.Column("exhibit", sa.Uuid(), nullable=False),
        sa.Column("incident", sa.Uuid(), nullable=False),
        sa.Column("released_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("exhibit", name="pk_exhibit_release"),
        sa.ForeignKeyConstraint(["incident"], ["incident.id"], name="fk_exhibit_release_incident"),
    )
    op.create_table(
        "informant_release",
        sa.Column("informant", sa.Uuid(), nullable=False),
        sa.Column("incident", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("released_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("informant", name="pk_informant_release"),
        sa.ForeignKeyConstraint(
            ["incident"], ["incident.id"], name="fk_informant_release_incident"
        ),
    )
    op.create_index("ix_informant_release_incident", "informant_release", ["incident"])
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """That something was let go is a fact; what was not let go is still never deleted."""
    for one in ("exhibit", "informant"):
        release, kept = f"{one}_release", f"incident_{one}"
        there = f"EXISTS (SELECT 1 FROM {release} WHERE {one} = NEW.{one})"  # noqa: S608 - names from above
        _abort(release, "INSERT", "is there", when=there)
        _abort(release, "UPDATE", "is never changed")
        _abort(release, "DELETE", "is never deleted")
        op.execute(f"DROP TRIGGER {kept}_is_never_deleted")
        stays = f"NOT EXISTS (SELECT 1 FROM {release} WHERE {one} = OLD.id)"  # noqa: S608 - names from above
        _abort(kept, "DELETE", "is kept until released", when=stays)


def _abort(table: str, act: str, why: str, *, when: str = "1") -> None:
    name = f"{table}_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

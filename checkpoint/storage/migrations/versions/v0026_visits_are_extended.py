"""Visits on local passes are extended, and locks are found by the document.

The audit trail has new words with it, so an older program leaves the database alone. Who stands at
a locked counter is asked for by his document at every other one; the locks of years, nearly each
answered, are not gone through for it.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, keep it as it is written, and make the index."""
    op.create_index("ix_counter_lock_document_key", "counter_lock", ["document_key"])
    op.create_table(
        "stay_extension",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("entry", sa.Uuid(), nullable=False),
        sa.Column("until", sa.Date()),
        sa.Column("undoes", sa.Uuid()),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stay_extension"),
        sa.ForeignKeyConstraint(["entry"], ["crossing.id"], name="fk_stay_extension_entry"),
        sa.ForeignKeyConstraint(["undoes"], ["stay_extension.id"], name="fk_stay_extension_undoes"),
        sa.UniqueConstraint("undoes", name="uq_stay_extension_undoes"),
    )
    op.create_index("ix_stay_extension_entry", "stay_extension", ["entry"])
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    there = "EXISTS (SELECT 1 FROM stay_extension WHERE id = NEW.id OR undoes = NEW.undoes)"
    _abort("INSERT", "is there", when=there)
    _abort("UPDATE", "is never changed")
    _abort("DELETE", "is never deleted")


def _abort(act: str, why: str, *, when: str = "1") -> None:
    name = f"stay_extension_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON stay_extension WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, 'stay_extension {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

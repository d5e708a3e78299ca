"""The post keeps the certificates whose seals it trusts, and its own keys for labels.

The audit trail has new words with it, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, and what keeps them as they were written."""
    op.create_table(
        "trusted_certificate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        *(_text(name) for name in ("country", "signer", "reference", "subject")),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _instant("good_from"),
        _instant("good_until"),
        sa.Column("is_anchor", sa.Boolean(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        _instant("imported_at"),
        sa.Column("withdrawn_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("id", name="pk_trusted_certificate"),
    )
    op.create_table(
        "seal_key",
        sa.Column("certificate", sa.Uuid(), nullable=False),
        sa.Column("private_key", sa.LargeBinary(), nullable=False),
        _instant("made_at"),
        sa.PrimaryKeyConstraint("certificate", name="pk_seal_key"),
        sa.ForeignKeyConstraint(
            ["certificate"], ["trusted_certificate.id"], name="fk_seal_key_certificate"
        ),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _instant(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(), nullable=False)


def _sqlite_triggers() -> None:
    """Rows are added and never taken away; a certificate is withdrawn once."""
    for table, key in (("trusted_certificate", "id"), ("seal_key", "certificate")):
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"  # noqa: S608 - from above
        _abort(table, "DELETE", "is never deleted")
        _abort(table, "INSERT", "is there", when=there)
    _abort("seal_key", "UPDATE", "is never changed")
    columns = sa.inspect(op.get_bind()).get_columns("trusted_certificate")
    facts = ", ".join(one["name"] for one in columns if one["name"] != "withdrawn_at")
    _abort("trusted_certificate", f"UPDATE OF {facts}", "is never changed")
    _abort(
        "trusted_certificate",
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

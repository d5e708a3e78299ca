"""What documents were read from is kept beside the crossings, until retention takes it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_WORD = sa.String(32)


def upgrade() -> None:
    """Make the tables. Records of before have no evidence: nobody kept it."""
    op.create_table(
        "evidence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("source", _WORD, nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=False),
        sa.Column("is_whole", sa.Boolean(), nullable=False),
        sa.Column("crop", sa.LargeBinary(), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
    )
    op.create_index("ix_evidence_read_at", "evidence", ["read_at"])
    op.create_table(
        "evidence_text",
        sa.Column("evidence", sa.Uuid(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("symbology", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary()),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("evidence", "place", name="pk_evidence_text"),
        sa.ForeignKeyConstraint(
            ["evidence"], ["evidence.id"], name="fk_evidence_text_evidence", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "evidence_release",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("before", sa.DateTime(), nullable=False),
        sa.Column("released_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_evidence_release"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """Nothing changes in place, and only what was released can be deleted."""
    keys = {
        "evidence": "id = NEW.id",
        "evidence_text": "evidence = NEW.evidence AND place = NEW.place",
        "evidence_release": "serial = NEW.serial",
    }
    for table, key in keys.items():
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {key})"  # noqa: S608 - names from above
        _abort(table, "INSERT", "is there", when=there)
        _abort(table, "UPDATE", "is never changed")
    _abort("evidence_release", "DELETE", "is never deleted")
    released = "EXISTS (SELECT 1 FROM evidence_release WHERE before > {read_at})"
    of_picture = released.format(read_at="OLD.read_at")
    # A cascade deletes the texts once their evidence is gone.
    of_text = released.format(read_at="e.read_at")
    kept = f"EXISTS (SELECT 1 FROM evidence e WHERE e.id = OLD.evidence AND NOT {of_text})"  # noqa: S608
    _abort("evidence", "DELETE", "is kept until released", when=f"NOT {of_picture}")
    _abort("evidence_text", "DELETE", "is kept until released", when=kept)


def _abort(table: str, act: str, why: str, *, when: str = "1") -> None:
    name = f"{table}_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

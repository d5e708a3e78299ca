"""Hits are judged and counted, and a lock may be lifted by a judgement.

The hits of before are counted too, as far as the records know them: of what their entries said
then nothing is kept, so nobody judges them any more.
"""

from __future__ import annotations

from functools import cache
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_WORD = sa.String(32)
_DIGEST = sa.String(64)
PAGE = 1000
"""Records looked through at a time."""

_crossing = sa.table(
    "crossing",
    sa.column("id", sa.Uuid()),
    sa.column("document_key", sa.Text()),
    sa.column("checks", sa.JSON()),
    sa.column("crossed_at", sa.DateTime()),
    sa.column("amends", sa.Uuid()),
)
_alert = sa.table("alert", sa.column("id", sa.Uuid()), sa.column("list_name", sa.Text()))


def upgrade() -> None:
    """Make the tables, fill the hits from the records, and keep all three as written."""
    op.create_table(
        "alert_judgement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("alert", sa.Uuid(), nullable=False),
        sa.Column("content", _DIGEST, nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("band", _WORD, nullable=False),
        sa.Column("is_same", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("lead", sa.Uuid()),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_alert_judgement"),
    )
    op.create_index("ix_alert_judgement_document", "alert_judgement", ["document"])
    hits = op.create_table(
        "alert_hit",
        sa.Column("visit", sa.Uuid(), nullable=False),
        sa.Column("alert", sa.Uuid(), nullable=False),
        sa.Column("content", _DIGEST, nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("list_name", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("visit", "alert", name="pk_alert_hit"),
    )
    op.create_table(
        "lock_lift",
        sa.Column("lock", sa.Uuid(), nullable=False),
        sa.Column("lead", sa.Uuid(), nullable=False),
        sa.Column("lifted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("lock", name="pk_lock_lift"),
        sa.ForeignKeyConstraint(["lock"], ["counter_lock.id"], name="fk_lock_lift_lock"),
    )
    _count_hits_of_before(hits)
    _TRIGGERS[op.get_bind().dialect.name]()


def _count_hits_of_before(hits: sa.Table) -> None:
    """From the records as they were made: an amendment repeats what its record found."""
    bind = op.get_bind()

    @cache
    def list_of(alert: UUID) -> str | None:
        """The list of an entry, one by one: there may be a million, and few were ever hit."""
        named = sa.select(_alert.c.list_name).where(_alert.c.id == alert).limit(1)
        return bind.scalar(named)

    hit = sa.cast(_crossing.c.checks, sa.Text()).like('%"alert_hit"%')
    records = sa.select(_crossing).where(hit, _crossing.c.amends.is_(None))
    for page in bind.execute(records).partitions(PAGE):
        rows = {
            (row.id, UUID(check["alert"])): row
            for row in page
            for check in row.checks
            if check["code"] == "alert_hit" and "alert" in check
        }
        counted = [
            {
                "visit": visit,
                "alert": alert,
                "content": "",
                "document": row.document_key,
                "list_name": list_of(alert),
                "at": row.crossed_at,
            }
            for (visit, alert), row in rows.items()
            if list_of(alert) is not None
        ]
        if counted:
            bind.execute(hits.insert(), counted)


def _sqlite_triggers() -> None:
    keys = {
        "alert_judgement": "id = NEW.id",
        "alert_hit": "visit = NEW.visit AND alert = NEW.alert",
        "lock_lift": "lock = NEW.lock",
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

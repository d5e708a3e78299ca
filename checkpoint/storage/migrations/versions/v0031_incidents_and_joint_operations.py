"""Incidents at the border, who told of them kept apart, and joint operations.

The audit trail has new words with them, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

_WORD = sa.String(32)


def upgrade() -> None:
    """Make the tables, and keep all but the drafts as they were written."""
    _make_incidents()
    _make_events()
    _make_informants()
    _make_exhibits()
    op.create_table(
        "incident_draft",
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("officer", name="pk_incident_draft"),
    )
    _make_operations()
    _make_findings()
    _TRIGGERS[op.get_bind().dialect.name]()


def _make_incidents() -> None:
    op.create_table(
        "incident",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("reported_at", sa.DateTime(), nullable=False),
        sa.Column("counter", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_incident"),
        sa.UniqueConstraint("post", "year", "serial", name="uq_incident_post_year_serial"),
    )


def _make_events() -> None:
    op.create_table(
        "incident_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("incident", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("found_at", sa.DateTime()),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_incident_event"),
        sa.ForeignKeyConstraint(["incident"], ["incident.id"], name="fk_incident_event_incident"),
        sa.UniqueConstraint("incident", "number", name="uq_incident_event_incident_number"),
    )
    op.create_index("ix_incident_event_found_at", "incident_event", ["found_at"])


def _make_informants() -> None:
    op.create_table(
        "incident_informant",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("incident", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_incident_informant"),
        sa.ForeignKeyConstraint(
            ["incident"], ["incident.id"], name="fk_incident_informant_incident"
        ),
    )
    op.create_index("ix_incident_informant_incident", "incident_informant", ["incident"])


def _make_exhibits() -> None:
    op.create_table(
        "incident_exhibit",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("incident", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media", _WORD, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_incident_exhibit"),
        sa.ForeignKeyConstraint(["incident"], ["incident.id"], name="fk_incident_exhibit_incident"),
    )
    op.create_index("ix_incident_exhibit_incident", "incident_exhibit", ["incident"])


def _make_operations() -> None:
    op.create_table(
        "joint_operation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("agencies", sa.JSON(), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", "version", name="pk_joint_operation"),
    )
    op.create_index("ix_joint_operation_post_first_on", "joint_operation", ["post", "first_on"])


def _make_findings() -> None:
    op.create_table(
        "operation_finding",
        sa.Column("operation", sa.Uuid(), nullable=False),
        sa.Column("crossing", sa.Uuid(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("operation", "crossing", name="pk_operation_finding"),
        sa.ForeignKeyConstraint(
            ["crossing"], ["crossing.id"], name="fk_operation_finding_crossing"
        ),
    )


def _sqlite_triggers() -> None:
    keys = {
        "incident": "id = NEW.id OR (post = NEW.post AND year = NEW.year AND serial = NEW.serial)",
        "incident_event": "id = NEW.id OR (incident = NEW.incident AND number = NEW.number)",
        "incident_informant": "id = NEW.id",
        "incident_exhibit": "id = NEW.id",
        "joint_operation": "id = NEW.id AND version = NEW.version",
        "operation_finding": "operation = NEW.operation AND crossing = NEW.crossing",
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

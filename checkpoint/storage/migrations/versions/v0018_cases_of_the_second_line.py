"""The second line keeps its cases.

The audit trail has new words with them, so an older program leaves the database alone. Who was
referred before has no case: what was done about it stands on paper.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_WORD = sa.String(32)


def upgrade() -> None:
    """Make the tables, and keep all but the drafts as they were written."""
    _make_files()
    _make_events()
    _make_what_lies_beside()
    _TRIGGERS[op.get_bind().dialect.name]()


def _make_files() -> None:
    op.create_table(
        "case_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("visit", sa.Uuid(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("counter", sa.Text(), nullable=False),
        sa.Column("direction", _WORD, nullable=False),
        sa.Column("lane", _WORD, nullable=False),
        *_document_columns(),
        sa.Column("capture", _WORD, nullable=False),
        sa.Column("zone_text", sa.Text(), nullable=False),
        sa.Column("verdict", _WORD, nullable=False),
        sa.Column("checks", sa.JSON(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("opened_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_case_file"),
        sa.ForeignKeyConstraint(["visit"], ["crossing.id"], name="fk_case_file_visit"),
    )
    op.create_index("ix_case_file_post_opened_at", "case_file", ["post", "opened_at"])
    op.create_index("ix_case_file_document_key", "case_file", ["document_key"])
    op.create_index("ix_case_file_visit", "case_file", ["visit"])


def _document_columns() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("document_key", sa.Text(), nullable=False),
        sa.Column("document_kind", _WORD, nullable=False),
        sa.Column("document_issuer", sa.Text(), nullable=False),
        sa.Column("document_number", sa.Text(), nullable=False),
        sa.Column("expires_on", sa.Date()),
        sa.Column("issued_on", sa.Date()),
        sa.Column("district", sa.Text(), nullable=False),
        sa.Column("issuing_office", sa.Text(), nullable=False),
        sa.Column("primary_name", sa.Text(), nullable=False),
        sa.Column("secondary_name", sa.Text(), nullable=False),
        sa.Column("name_is_truncated", sa.Boolean(), nullable=False),
        sa.Column("nationality", sa.Text(), nullable=False),
        sa.Column("sex", _WORD, nullable=False),
        sa.Column("birth_year", sa.SmallInteger()),
        sa.Column("birth_month", sa.SmallInteger()),
        sa.Column("birth_day", sa.SmallInteger()),
        sa.Column("national_number", sa.Text(), nullable=False),
        sa.Column("place_of_birth", sa.Text(), nullable=False),
    )


def _make_events() -> None:
    op.create_table(
        "case_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_case_event"),
        sa.ForeignKeyConstraint(["case"], ["case_file.id"], name="fk_case_event_case"),
        sa.UniqueConstraint("case", "number", name="uq_case_event_case_number"),
    )


def _make_what_lies_beside() -> None:
    op.create_table(
        "case_attachment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media", _WORD, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_case_attachment"),
        sa.ForeignKeyConstraint(["case"], ["case_file.id"], name="fk_case_attachment_case"),
    )
    op.create_index("ix_case_attachment_case", "case_attachment", ["case"])
    op.create_table(
        "case_draft",
        sa.Column("case", sa.Uuid(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("case", "officer", name="pk_case_draft"),
        sa.ForeignKeyConstraint(["case"], ["case_file.id"], name="fk_case_draft_case"),
    )


def _sqlite_triggers() -> None:
    keys = {
        "case_file": "id = NEW.id",
        "case_event": 'id = NEW.id OR ("case" = NEW."case" AND number = NEW.number)',
        "case_attachment": "id = NEW.id",
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

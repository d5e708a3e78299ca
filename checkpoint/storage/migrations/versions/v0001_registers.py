"""The registers as they began."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_KEPT_FOREVER: dict[str, tuple[tuple[str, ...], ...]] = {
    "crossing": (("id",), ("post", "day_on", "number"), ("amends",)),
    "border_pass": (("id",),),
    "counter_lock": (("id",),),
    "alert_change": (("version",),),
    "alert": (("serial",),),
    "post": (("serial",),),
    "counter": (("post", "place"),),
    "paper": (("id",),),
    "audit": (("number",),),
}
"""The tables to which rows are only added, with what is unique in each."""

_WORD = sa.String(32)


def upgrade() -> None:
    """Make every table, and what keeps facts as they were written."""
    _crossings()
    _passes()
    _locks()
    _papers()
    _audit()
    _alerts()
    _alert_keys()
    _people()
    _post()
    _TRIGGERS[op.get_bind().dialect.name]()


def _crossings() -> None:
    op.create_table(
        "crossing",
        sa.Column("id", sa.Uuid(), nullable=False),
        _text("post"),
        _text("counter"),
        sa.Column("day_on", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        _instant("crossed_at"),
        _instant("recorded_at"),
        _word("direction"),
        _word("lane"),
        *_document(),
        _word("capture"),
        _word("verdict"),
        sa.Column("alert_version", sa.Integer(), nullable=False),
        _word("outcome"),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("lead", sa.Uuid()),
        sa.Column("ground", _WORD),
        _text("reason"),
        sa.Column("amends", sa.Uuid()),
        sa.Column("amendment_reason", sa.Text()),
        sa.Column("is_cancellation", sa.Boolean(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("checks", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_crossing"),
        sa.ForeignKeyConstraint(["amends"], ["crossing.id"], name="fk_crossing_amends"),
        sa.UniqueConstraint("amends", name="uq_crossing_amends"),
        sa.UniqueConstraint("post", "day_on", "number", name="uq_crossing_post_day_on_number"),
    )
    _index("crossing", "crossed_at")
    _index("crossing", "recorded_at")
    _index("crossing", "document_key", "crossed_at")


def _passes() -> None:
    op.create_table(
        "border_pass",
        sa.Column("id", sa.Uuid(), nullable=False),
        *_document(),
        _text("payload"),
        _text("number_key"),
        _text("payload_key"),
        _text("post"),
        sa.Column("officer", sa.Uuid(), nullable=False),
        _instant("registered_at"),
        sa.PrimaryKeyConstraint("id", name="pk_border_pass"),
    )
    _index("border_pass", "number_key")
    _index("border_pass", "payload_key")
    _index("border_pass", "document_key")


def _locks() -> None:
    op.create_table(
        "counter_lock",
        sa.Column("id", sa.Uuid(), nullable=False),
        _text("post"),
        _text("counter"),
        sa.Column("officer", sa.Uuid(), nullable=False),
        *_document(),
        _word("capture"),
        _text("zone_text"),
        _instant("raised_at"),
        sa.PrimaryKeyConstraint("id", name="pk_counter_lock"),
    )
    _index("counter_lock", "post", "counter", "raised_at")


def _papers() -> None:
    op.create_table(
        "paper",
        sa.Column("id", sa.Uuid(), nullable=False),
        _text("number"),
        _text("post"),
        _word("partner"),
        sa.Column("day_on", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("figures_digest", sa.String(64), nullable=False),
        sa.Column("content_digest", sa.String(64), nullable=False),
        sa.Column("issued_by", sa.Uuid(), nullable=False),
        _instant("issued_at"),
        sa.PrimaryKeyConstraint("id", name="pk_paper"),
    )
    _index("paper", "post", "partner", "day_on")


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        _word("action"),
        _instant("at"),
        _text("actor"),
        _text("counter"),
        _text("subject"),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit"),
    )


def _alerts() -> None:
    op.create_table(
        "alert_change",
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        _instant("changed_at"),
        sa.PrimaryKeyConstraint("version", name="pk_alert_change"),
    )
    op.create_table(
        "alert",
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("added_in", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime()),
        _text("list_name"),
        _text("reference"),
        _word("kind"),
        _text("name"),
        sa.Column("aliases", sa.JSON(), nullable=False),
        *_birth(),
        _word("sex"),
        _text("nationality"),
        _text("place_of_birth"),
        _text("document_number"),
        _text("document_issuer"),
        _text("national_number"),
        _word("direction"),
        sa.Column("valid_from", sa.Date()),
        sa.Column("valid_to", sa.Date()),
        _text("requester"),
        _text("reason"),
        _text("instruction"),
        sa.PrimaryKeyConstraint("serial", name="pk_alert"),
        sa.ForeignKeyConstraint(["added_in"], ["alert_change.version"], name="fk_alert_added_in"),
    )
    _index("alert", "id")
    _index("alert", "list_name", "reference")


def _alert_keys() -> None:
    op.create_table(
        "alert_key",
        _text("key"),
        sa.Column("alert", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", "alert", name="pk_alert_key"),
        sa.ForeignKeyConstraint(["alert"], ["alert.serial"], name="fk_alert_key_alert"),
        sqlite_with_rowid=False,
    )


def _people() -> None:
    op.create_table(
        "officer",
        sa.Column("id", sa.Uuid(), nullable=False),
        _text("login"),
        _text("login_key"),
        _text("name"),
        _word("role"),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_officer"),
        sa.UniqueConstraint("login_key", name="uq_officer_login_key"),
    )
    op.create_table(
        "password",
        sa.Column("officer", sa.Uuid(), nullable=False),
        _text("hash"),
        sa.PrimaryKeyConstraint("officer", name="pk_password"),
        sa.ForeignKeyConstraint(["officer"], ["officer.id"], name="fk_password_officer"),
    )
    op.create_table(
        "failed_sign_in",
        sa.Column("login_digest", sa.String(64), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        _instant("last_at"),
        sa.PrimaryKeyConstraint("login_digest", name="pk_failed_sign_in"),
    )


def _post() -> None:
    op.create_table(
        "post",
        sa.Column("serial", sa.Integer(), nullable=False),
        _text("code"),
        _text("name"),
        _text("regency"),
        _text("province"),
        _word("zone"),
        sa.Column("opens_at", sa.Time(), nullable=False),
        sa.Column("closes_at", sa.Time(), nullable=False),
        _text("neighbour"),
        _text("neighbour_post"),
        sa.Column("lanes", sa.JSON(), nullable=False),
        _text("known_as"),
        sa.Column("day_starts_at", sa.Time(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_post"),
    )
    op.create_table(
        "counter",
        sa.Column("post", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        _text("name"),
        sa.PrimaryKeyConstraint("post", "place", name="pk_counter"),
        sa.ForeignKeyConstraint(["post"], ["post.serial"], name="fk_counter_post"),
    )


def _document() -> tuple[sa.Column[Any], ...]:
    return (
        _text("document_key"),
        _word("document_kind"),
        _text("document_issuer"),
        _text("document_number"),
        sa.Column("expires_on", sa.Date()),
        sa.Column("issued_on", sa.Date()),
        _text("district"),
        _text("issuing_office"),
        _text("primary_name"),
        _text("secondary_name"),
        sa.Column("name_is_truncated", sa.Boolean(), nullable=False),
        _text("nationality"),
        _word("sex"),
        *_birth(),
        _text("national_number"),
        _text("place_of_birth"),
    )


def _birth() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("birth_year", sa.SmallInteger()),
        sa.Column("birth_month", sa.SmallInteger()),
        sa.Column("birth_day", sa.SmallInteger()),
    )


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _word(name: str) -> sa.Column[Any]:
    return sa.Column(name, _WORD, nullable=False)


def _instant(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(), nullable=False)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def _sqlite_triggers() -> None:
    for table, keys in _KEPT_FOREVER.items():
        _abort(table, "DELETE", "is never deleted")
        # OR REPLACE deletes the row in its way, and fires no DELETE trigger unless it is told to.
        taken = " OR ".join(f"({_same(key)})" for key in keys)
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {taken})"  # noqa: S608 - names from above
        _abort(table, "INSERT", "is there", when=there)
        if table != "alert":
            _abort(table, "UPDATE", "is never changed")
    columns = [column["name"] for column in sa.inspect(op.get_bind()).get_columns("alert")]
    facts = ", ".join(f'"{name}"' for name in columns if name != "ended_at")
    _abort("alert", f"UPDATE OF {facts}", "is never changed")
    _abort(
        "alert",
        "UPDATE OF ended_at",
        "ends once",
        when="OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL",
    )


def _same(key: tuple[str, ...]) -> str:
    return " AND ".join(f"{column} = NEW.{column}" for column in key)


def _abort(table: str, act: str, why: str, *, when: str = "1") -> None:
    name = f"{table}_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

"""An entry knows the decisions that confirmed and extended it, and a change by hand its hand.

Who ended an entry, and why, stood on the audit trail alone, where nobody looks it up by the
entry. What stands there is copied: the trail and the book were written at the same instant.
"""

from __future__ import annotations

from contextlib import suppress
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_ENDED = ("alert_added", "alert_ended")

_audit = sa.table(
    "audit",
    sa.column("action", sa.Text()),
    sa.column("at", sa.DateTime()),
    sa.column("actor", sa.Text()),
    sa.column("detail", sa.JSON()),
)
_change = sa.table(
    "alert_change",
    sa.column("changed_at", sa.DateTime()),
    sa.column("cause", sa.Text()),
    sa.column("officer", sa.Uuid()),
    sa.column("reason", sa.Text()),
)


def upgrade() -> None:
    """Add the columns, fill them from the trail, and keep them as they are from then on."""
    for table in ("alert", "alert_change"):
        op.execute(f"DROP TRIGGER {table}_is_never_changed")
    for name in ("decision", "extension"):
        op.add_column("alert", sa.Column(name, sa.Text()))
    op.create_index("ix_alert_valid_to", "alert", ["valid_to"])
    op.create_index("ix_alert_kind_valid_from", "alert", ["kind", "valid_from"])
    op.add_column("alert_change", sa.Column("officer", sa.Uuid()))
    op.add_column("alert_change", sa.Column("reason", sa.Text()))
    op.add_column("alert_change", sa.Column("letter", sa.Text()))
    op.add_column("alert_change", sa.Column("letter_on", sa.Date()))
    _fill()
    _TRIGGERS[op.get_bind().dialect.name]()


def _fill() -> None:
    """Of what was changed by hand, take the hand from the trail."""
    connection = op.get_bind()
    acts = connection.execute(sa.select(_audit).where(_audit.c.action.in_(_ENDED))).all()
    for act in acts:
        with suppress(ValueError):  # an entry of the trail that another hand has written
            connection.execute(
                sa.update(_change)
                .where(_change.c.changed_at == act.at, _change.c.cause == "by_hand")
                .values(officer=UUID(act.actor), reason=act.detail.get("reason"))
            )


def _sqlite_triggers() -> None:
    alert, change = _columns("alert"), _columns("alert_change")
    facts = ", ".join(f'"{name}"' for name in alert if name != "ended_in")
    _abort("alert", f"UPDATE OF {facts}", "1")
    others = (f"NEW.{name} IS NOT OLD.{name}" for name in change if name != "untidy_after")
    _abort("alert_change", "UPDATE", f"OLD.version IS NOT NULL AND ({' OR '.join(others)})")


def _columns(table: str) -> list[str]:
    return [column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)]


def _abort(table: str, act: str, when: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_is_never_changed BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is never changed'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

"""A change of the alert book is prepared in pieces, and all of it comes into force at once.

Until then it has no version, and may be thrown away. What a change came from is noted with it.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_TRIGGERS_OF = sa.text(
    "SELECT name FROM sqlite_master"
    " WHERE type = 'trigger' AND tbl_name IN ('alert', 'alert_change')"
)
_TEXTS = ("file", "digest", "signed_by")
_COUNTS = ("new", "changed", "gone", "faulty", "standing")
_IN_FORCE = "(SELECT 1 FROM alert_change WHERE serial = {} AND version IS NOT NULL)"


def upgrade() -> None:
    """Tell a change from the version it makes, and let alerts end with a change."""
    # They would keep the rows as they are; those that hold from now on are made at the end.
    for name in op.get_bind().scalars(_TRIGGERS_OF).all():
        op.execute(f'DROP TRIGGER "{name}"')
    _changes()
    _endings()
    _filing()
    _TRIGGERS[op.get_bind().dialect.name]()


def _changes() -> None:
    op.execute("ALTER TABLE alert_change RENAME COLUMN version TO serial")
    op.add_column("alert_change", sa.Column("version", sa.Integer()))
    op.add_column(
        "alert_change",
        sa.Column("cause", sa.String(32), nullable=False, server_default="by_hand"),
    )
    for name in _TEXTS:
        op.add_column("alert_change", sa.Column(name, sa.Text()))
    for name in _COUNTS:
        op.add_column("alert_change", sa.Column(name, sa.Integer()))
    op.add_column("alert_change", sa.Column("undoes", sa.Integer()))
    op.add_column("alert_change", sa.Column("untidy_after", sa.Integer()))
    op.execute("UPDATE alert_change SET version = serial")
    op.execute("UPDATE alert_change SET cause = 'list' WHERE list_name IS NOT NULL")
    op.create_index("ix_alert_change_version", "alert_change", ["version"], unique=True)


def _endings() -> None:
    """What ended, ended with the first change of that instant."""
    op.execute(
        "ALTER TABLE alert ADD COLUMN ended_in INTEGER "
        "CONSTRAINT fk_alert_ended_in REFERENCES alert_change (serial)"
    )
    op.execute(
        "UPDATE alert SET ended_in = COALESCE("
        "(SELECT MIN(serial) FROM alert_change WHERE changed_at = ended_at AND serial >= added_in),"
        "(SELECT MAX(serial) FROM alert_change)) WHERE ended_at IS NOT NULL"
    )
    op.drop_column("alert", "ended_at")
    op.create_index("ix_alert_added_in", "alert", ["added_in"])
    op.create_index("ix_alert_ended_in", "alert", ["ended_in"])


def _filing() -> None:
    """Make the file anew without references to the alerts; it is filled when opened next.

    An alert is seldom asked for what it is filed under, and with a reference but no index for it
    the database would go through the whole file for each alert of a change thrown away.
    """
    for name, key in _FILES.items():
        op.drop_table(name)
        columns = [sa.Column(one, kind, nullable=False, autoincrement=False) for one, kind in key]
        texts = [sa.Column(one, sa.Text(), nullable=False) for one in _BESIDE.get(name, ())]
        primary = sa.PrimaryKeyConstraint(*(one for one, _ in key), name=f"pk_{name}")
        op.create_table(name, *columns, *texts, primary, sqlite_with_rowid=False)
    op.execute("DELETE FROM alert_filing")


_FILES: dict[str, tuple[tuple[str, sa.types.TypeEngine[Any]], ...]] = {
    "alert_name": (
        ("born", sa.Integer()),
        ("alert", sa.Integer()),
        ("place", sa.SmallInteger()),
    ),
    "alert_sound": (
        ("sound", sa.BigInteger()),
        ("born", sa.Integer()),
        ("alert", sa.Integer()),
    ),
    "alert_number": (("number", sa.Text()), ("alert", sa.Integer())),
}
_BESIDE = {"alert_name": ("words", "states", "sex")}


def _sqlite_triggers() -> None:
    columns = [column["name"] for column in sa.inspect(op.get_bind()).get_columns("alert")]
    facts = ", ".join(f'"{name}"' for name in columns if name != "ended_in")
    _abort("alert", f"UPDATE OF {facts}", "is never changed", when="1")
    _abort(
        "alert",
        "UPDATE OF ended_in",
        "ends once",
        when=f"EXISTS {_IN_FORCE.format('OLD.ended_in')} OR NEW.ended_in IS OLD.ended_in",
    )
    _abort("alert", "DELETE", "is never deleted", when=f"EXISTS {_IN_FORCE.format('OLD.added_in')}")
    _abort("alert_change", "UPDATE", "is never changed", when=_IS_OTHER_CHANGE)
    _abort("alert_change", "DELETE", "is never deleted", when="OLD.version IS NOT NULL")
    for table in ("alert", "alert_change"):
        # OR REPLACE deletes the row in its way, and fires no DELETE trigger unless it is told to.
        there = f"EXISTS (SELECT 1 FROM {table} WHERE serial = NEW.serial)"  # noqa: S608 - see above
        _abort(table, "INSERT", "is there", when=there)


_IS_OTHER_CHANGE = "OLD.version IS NOT NULL AND ({})".format(
    " OR ".join(
        f"NEW.{name} IS NOT OLD.{name}"
        for name in (
            *("serial", "version", "changed_at", "cause", "list_name", "undoes"),
            *_TEXTS,
            *_COUNTS,
        )
    )
)
"""Once it is in force, nothing of a change is changed but that it was tidied up after."""


def _abort(table: str, act: str, why: str, *, when: str) -> None:
    name = f"{table}_{why.replace(' ', '_')}"
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

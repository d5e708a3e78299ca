"""Alerts are filed by birthday and sound, and the words of their names are counted.

What is filed is made from the alerts themselves, when a database is opened next.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and drop the one whose place they take."""
    op.drop_table("alert_key")
    said = _texts("words", "states", "sex")
    _filed("alert_name", _number("born"), _number("alert"), _small("place"), *said)
    _filed("alert_sound", _large("sound"), _number("born"), _number("alert"))
    _filed("alert_number", *_texts("number"), _number("alert"))
    _counted("name_word", *_texts("fold", "state"), _number("bearers"))
    _counted("name_state", *_texts("state"), _number("people"))
    op.create_table(
        "alert_filing", _number("form"), sa.PrimaryKeyConstraint("form", name="pk_alert_filing")
    )


_KEYS = {
    "alert_name": ("born", "alert", "place"),
    "alert_sound": ("sound", "born", "alert"),
    "alert_number": ("number", "alert"),
    "name_word": ("fold", "state"),
    "name_state": ("state",),
}


def _filed(name: str, *columns: sa.Column[object]) -> None:
    alert = sa.ForeignKeyConstraint(["alert"], ["alert.serial"], name=f"fk_{name}_alert")
    _counted(name, *columns, alert)


def _counted(name: str, *parts: SchemaItem) -> None:
    key = sa.PrimaryKeyConstraint(*_KEYS[name], name=f"pk_{name}")
    op.create_table(name, *parts, key, sqlite_with_rowid=False)


def _number(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), nullable=False, autoincrement=False)


def _small(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.SmallInteger(), nullable=False, autoincrement=False)


def _large(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.BigInteger(), nullable=False, autoincrement=False)


def _texts(*names: str) -> tuple[sa.Column[object], ...]:
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)

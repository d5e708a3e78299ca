"""Children, purposes, overstays and vehicles have columns of their own, which indexes bear.

Until now each record of a year was read for them, which took as long as a traveller takes at the
counter. The figures have a new word with it, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

_COUNTED = (
    "post",
    "day_on",
    "outcome",
    "direction",
    "nationality",
    "is_cancellation",
    "children",
    "has_overstayed",
    "has_declared",
    "document_kind",
    "sex",
    "lane",
    "counter",
    "age",
    "purpose",
    "crossed_at",
    "verdict",
    "capture",
    "ground",
)
_OF_VEHICLES = (
    "post",
    "day_on",
    "crossed_at",
    "id",
    "outcome",
    "direction",
    "is_cancellation",
    "vehicle",
    "plate",
)


def upgrade() -> None:
    """Add the columns, fill them from what each record says, and make the indexes anew."""
    op.drop_index("ix_crossing_figures", "crossing")
    for column in _columns():
        op.add_column("crossing", column)
    _FILL[op.get_bind().dialect.name]()
    op.create_index("ix_crossing_figures", "crossing", list(_COUNTED))
    _create_index_of("vehicles", _OF_VEHICLES, "vehicle IS NOT NULL")
    _create_index_of("noted", ("post", "day_on"), "is_noted IS 1")


def _columns() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("age", sa.SmallInteger()),
        sa.Column("purpose", sa.String(32)),
        sa.Column("children", sa.SmallInteger(), nullable=False, server_default="0"),
        sa.Column("has_overstayed", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("has_declared", sa.Boolean()),
        sa.Column("vehicle", sa.String(32)),
        sa.Column("plate", sa.Text()),
        sa.Column("is_noted", sa.Boolean(), nullable=False, server_default=sa.false()),
    )


def _create_index_of(what: str, columns: tuple[str, ...], where: str) -> None:
    op.create_index(
        f"ix_crossing_{what}",
        "crossing",
        list(columns),
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )


_HAD_BIRTHDAY = (
    "coalesce(birth_month, 12) * 100 + coalesce(birth_day, 31)"
    " <= CAST(strftime('%m%d', day_on) AS INTEGER)"
)
_HAS_CHECK = (
    "checks <> '[]' AND EXISTS (SELECT 1 FROM json_each(checks)"
    " WHERE json_extract(value, '$.code') = '{}')"
)
_VALUES = {
    "age": f"CAST(strftime('%Y', day_on) AS INTEGER) - birth_year - (1 - ({_HAD_BIRTHDAY}))",
    "purpose": "json_extract(details, '$.purpose')",
    "children": "coalesce(json_extract(details, '$.children'), 0)",
    "has_overstayed": _HAS_CHECK.format("stay_exceeded"),
    "has_declared": "json_extract(details, '$.declared')",
    "vehicle": "json_extract(details, '$.vehicle')",
    "plate": "json_extract(details, '$.plate')",
    "is_noted": (
        f"json_extract(details, '$.referrals') IS NOT NULL OR ({_HAS_CHECK.format('alert_hit')})"
    ),
}


def _fill_sqlite() -> None:
    """Nothing that a record says is changed: what it says already is written out once more."""
    values = ", ".join(f"{column} = {value}" for column, value in _VALUES.items())
    op.execute("DROP TRIGGER crossing_is_never_changed")
    op.execute(f"UPDATE crossing SET {values}")  # noqa: S608 - from above
    op.execute(
        "CREATE TRIGGER crossing_is_never_changed BEFORE UPDATE ON crossing WHEN 1 "
        "BEGIN SELECT RAISE(ABORT, 'crossing is never changed'); END"
    )


_FILL = {"sqlite": _fill_sqlite}
"""By kind of database; one that has no triggers here is not yet supported."""

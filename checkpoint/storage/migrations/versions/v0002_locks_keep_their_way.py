"""A lock keeps the direction and the lane of the traveller it stands against."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_WORD = sa.String(32)

_locks = sa.table(
    "counter_lock",
    sa.column("id", sa.Uuid()),
    sa.column("direction", _WORD),
    sa.column("lane", _WORD),
)
_audit = sa.table(
    "audit",
    sa.column("number", sa.Integer()),
    sa.column("action", _WORD),
    sa.column("counter", sa.Text()),
    sa.column("subject", sa.Text()),
    sa.column("detail", sa.JSON()),
)
_TRIGGERS = sa.text(
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'counter_lock'"
)


def upgrade() -> None:
    """Give each lock its direction and lane, from the audit trail where that knows them.

    A lock that the trail does not know is put on the way in, by passport: whatever is found
    there, a lock that stands is answered by a shift lead.
    """
    # They would keep the old rows as they are, and a table that is made anew loses them.
    triggers = op.get_bind().execute(_TRIGGERS).all()
    for name, _sql in triggers:
        op.execute(f'DROP TRIGGER "{name}"')
    with op.batch_alter_table("counter_lock") as table:
        table.add_column(sa.Column("direction", _WORD))
        table.add_column(sa.Column("lane", _WORD))
    op.execute(_locks.update().values(direction="entry", lane="passport"))
    _fill_from_the_trail()
    with op.batch_alter_table("counter_lock") as table:
        table.alter_column("direction", nullable=False, existing_type=_WORD)
        table.alter_column("lane", nullable=False, existing_type=_WORD)
    for _name, sql in triggers:
        op.get_bind().exec_driver_sql(sql)


def _fill_from_the_trail() -> None:
    """The trail noted which way each lock was raised, and for which lane each counter opened."""
    bind = op.get_bind()
    ids = {str(one): one for one in bind.scalars(sa.select(_locks.c.id))}
    told = _audit.c.action.in_(("counter_opened", "counter_locked"))
    lanes: dict[str, str] = {}
    for act in bind.execute(_audit.select().where(told).order_by(_audit.c.number)).all():
        if act.action == "counter_opened":
            lanes[act.counter] = act.detail.get("lane", "passport")
        elif act.subject in ids:
            found = {
                "direction": act.detail.get("direction", "entry"),
                "lane": lanes.get(act.counter, "passport"),
            }
            bind.execute(_locks.update().where(_locks.c.id == ids[act.subject]).values(**found))

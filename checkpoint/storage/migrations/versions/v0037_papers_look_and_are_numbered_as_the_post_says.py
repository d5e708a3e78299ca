"""Letterhead, signatures and numbers are the post's; every paper is noted in one register.

Posts of before have set nothing, and papers of before are of their days alone. There are new words
for papers and for the audit trail, so an older program leaves the database alone.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for what is set of papers and noted of them, and the table of their numbers."""
    op.add_column("post", sa.Column("papers", sa.JSON()))
    op.add_column("post", sa.Column("logo", sa.LargeBinary()))
    op.add_column("paper", sa.Column("one", sa.Text()))
    op.add_column("paper", sa.Column("records", sa.Integer()))
    op.create_table(
        "paper_number",
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("within", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("officer", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("post", "within", "number", name="pk_paper_number"),
        sa.UniqueConstraint("post", "within", "paper", name="uq_paper_number_post_within_paper"),
    )
    _TRIGGERS[op.get_bind().dialect.name]()


def _sqlite_triggers() -> None:
    """A number stays with its paper."""
    there = (
        'EXISTS (SELECT 1 FROM paper_number WHERE post = NEW.post AND "within" = NEW."within"'
        " AND (number = NEW.number OR paper = NEW.paper))"
    )
    _abort("INSERT", "is there", when=there)
    _abort("UPDATE", "is never changed")
    _abort("DELETE", "is never deleted")


def _abort(act: str, why: str, *, when: str = "1") -> None:
    op.execute(
        f"CREATE TRIGGER paper_number_{why.replace(' ', '_')} BEFORE {act} ON paper_number"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, 'paper_number {why}'); END"
    )


_TRIGGERS = {"sqlite": _sqlite_triggers}
"""By kind of database; one that has no triggers here is not yet supported."""

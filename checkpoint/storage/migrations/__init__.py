"""How a database of any version becomes one of this version: Alembic, without its command."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

REVISIONS = tuple(f"{number:04}" for number in range(1, 43))
"""Every version a database may have, oldest first."""

HEAD = REVISIONS[-1]


def upgrade(connection: Connection, to: str = HEAD) -> None:
    """Bring the schema to a revision, within the connection's transaction."""
    from alembic import command  # noqa: PLC0415 - 0.2 s that most starts need not spend
    from alembic.config import Config  # noqa: PLC0415

    here = str(Path(__file__).parent).replace("%", "%%")
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", here)
    command.upgrade(config, to)

"""How a database of any version becomes one of this version: Alembic, without its command."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012")
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

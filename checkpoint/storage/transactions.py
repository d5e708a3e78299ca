"""How a transaction begins, in SQLite and in PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Connection

_READING: Mapping[str, str] = MappingProxyType(
    {
        "sqlite": "BEGIN",
        # The driver has begun; as it begins, every question would see another moment.
        "postgresql": "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
    }
)
_WRITING: Mapping[str, str] = MappingProxyType(
    {
        "sqlite": "BEGIN IMMEDIATE",
        # Everything that is done is put on the trail, so whoever holds that is the one writer;
        # readers pass. It is no reading of one moment: that would be the one before the wait.
        "postgresql": "LOCK TABLE audit IN EXCLUSIVE MODE",
    }
)


def begin_reading(connection: Connection) -> None:
    """See the database as it is at the first question, until the end."""
    connection.exec_driver_sql(_READING[connection.dialect.name])


def begin_writing(connection: Connection) -> None:
    """Become the one writer now: what is read from here on cannot change before the commit."""
    connection.exec_driver_sql(_WRITING[connection.dialect.name])

"""A register of many years from one that was made crossing by crossing: copied by the database.

To invent five million crossings one after the other takes the better part of an hour. Every copy
is of other people, on other documents, some seconds later; all else is as it was, so that what
the program asks meets as many rows, and as many different ones, as at a post.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from checkpoint.bench.population import PEAK, Scale

MOST_COPIES = 20
LEAST_OF_ONE = 2_000
"""Crossings that are worth a copy."""
SECONDS_APART = 37
"""Between a crossing and its next copy."""

_MARK = "printf('Q%03d', :copy)"
_NAME = "char(65 + :copy / 26) || char(65 + :copy % 26)"
_CHANGED: Mapping[str, str] = {
    # Of no version that the program makes: else one that happens to end so would be its own copy.
    "id": "substr(id, 1, 12) || 'f' || substr(id, 14, 15) || printf('%04x', :copy)",
    "crossing": "substr(crossing, 1, 12) || 'f' || substr(crossing, 14, 15)"
    " || printf('%04x', :copy)",
    "number": "number + :numbers",
    "crossed_at": "strftime('%Y-%m-%d %H:%M:%S', crossed_at, :later) || substr(crossed_at, 20)",
    "recorded_at": "strftime('%Y-%m-%d %H:%M:%S', recorded_at, :later) || substr(recorded_at, 20)",
    "document_key": f"document_key || {_MARK}",
    "document_number": f"document_number || {_MARK}",
    "national_number": f"national_number || {_MARK}",
    "primary_name": f"primary_name || {_NAME}",
    "number_key": f"number_key || {_MARK}",
    "name_key": f"{_NAME} || name_key",
}
"""What a copy has otherwise, by column."""


def first_of(alerts: int, crossings: int) -> tuple[Scale, int]:
    """What is made crossing by crossing, and how many times it is had in the end."""
    copies = max(1, min(MOST_COPIES, crossings // LEAST_OF_ONE))
    made = crossings // copies
    # All copies together have a busiest day as a post has one.
    return Scale(alerts=alerts, crossings=made, busiest=max(1, PEAK // copies)), copies


def multiply(place: Path, copies: int) -> None:
    """Have every crossing of a closed database so many times, with its bearer.

    No statistics are made of it (`ANALYZE`), for the program makes none at a post either.
    Nothing of it is kept from a power cut, and the audit trail knows only the first: for measuring.
    """
    with closing(sqlite3.connect(place, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -200000")
        with _bare(connection, ("crossing", "bearer", "contact_given")):
            (most,) = connection.execute("SELECT max(number) FROM crossing").fetchone()
            (last,) = connection.execute("SELECT max(rowid) FROM crossing").fetchone()
            connection.execute("BEGIN")
            for copy in range(1, copies):
                values = {
                    "copy": copy,
                    "numbers": copy * most,
                    "later": f"+{copy * SECONDS_APART} seconds",
                    "last": last,
                }
                connection.execute(_copying(connection, "crossing", "rowid <= :last"), values)
                first = "document_key NOT LIKE '%Q___'"
                connection.execute(_copying(connection, "bearer", first), values)
                of_first = "substr(crossing, 13, 1) <> 'f'"
                connection.execute(_copying(connection, "contact_given", of_first), values)
            # Who is inside is made anew when the database is opened.
            connection.execute("DELETE FROM whereabouts_form")
            connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")


def _copying(connection: sqlite3.Connection, table: str, first: str) -> str:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    changed = ", ".join(_CHANGED.get(name, f'"{name}"') for name in columns)
    return f"INSERT INTO {table} SELECT {changed} FROM {table} WHERE {first}"  # noqa: S608 - names of our own schema


@contextmanager
def _bare(connection: sqlite3.Connection, tables: tuple[str, ...]) -> Iterator[None]:
    """Without the triggers and indexes of some tables, which are made anew afterwards."""
    marks = ", ".join("?" for _ in tables)
    found = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')"  # noqa: S608 - marks alone
        f" AND sql IS NOT NULL AND tbl_name IN ({marks}) ORDER BY type",
        tables,
    ).fetchall()
    for kind, name, _sql in found:
        connection.execute(f"DROP {kind} {name}")
    yield
    for _kind, _name, sql in found:
        connection.execute(sql)

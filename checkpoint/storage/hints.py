"""By which index SQLite has to look where it would be misled by what it counted itself."""

from __future__ import annotations

from typing import Any

from sqlalchemy import FromClause, Select
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from typing_extensions import override

from checkpoint.storage.tables.crossings import AMENDED_DAYS, AMENDMENTS, VEHICLES


class HintedCompiler(SQLiteCompiler):
    """Writes hints behind the name of a table; that of SQLAlchemy leaves them out for SQLite."""

    @override
    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:
        """The hint as it was given."""
        return text


def by_amendments(query: Select[Any], later: FromClause) -> Select[Any]:
    """Ask for what amends a record by the index of amendments, whatever was counted.

    Of a young register `ANALYZE` notes that it is read through at a glance, and of a full one
    that nearly every record amends the same: nothing. Either way SQLite would read it through at
    every scan. `INDEXED BY` fails rather than do that (sqlite.org/lang_indexedby.html).
    """
    return query.with_hint(later, f"INDEXED BY {AMENDMENTS.name}", "sqlite")


def by_days(query: Select[Any], later: FromClause) -> Select[Any]:
    """Ask for what amends a record by the amendments of some days, whatever was counted."""
    return query.with_hint(later, f"INDEXED BY {AMENDED_DAYS.name}", "sqlite")


def by_vehicles(query: Select[Any], records: FromClause) -> Select[Any]:
    """Ask who came in a vehicle by the index of them, whatever was counted."""
    return query.with_hint(records, f"INDEXED BY {VEHICLES.name}", "sqlite")

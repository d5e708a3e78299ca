"""Many rows into a table at once, each value as its column's type writes it.

Of a million rows, SQLAlchemy would look at every value by itself, and take five times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, Uuid


def add_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Put rows into a table, each a value by column, and all of the same columns in one order.

    A column that is not named stays empty, or has what the database itself gives it.
    """
    if not rows:
        return
    columns = list(rows[0])
    mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
    marks = ", ".join([mark] * len(columns))
    by_column = zip(columns, zip(*(row.values() for row in rows), strict=True), strict=True)
    written = [_written(connection, table.c[name], values) for name, values in by_column]
    connection.exec_driver_sql(
        f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608
        list(zip(*written, strict=True)),
    )


def _written(
    connection: Connection, column: Column[Any], values: Sequence[object]
) -> Iterable[object]:
    """Values of one column; what several rows have is written once, as most of a list is."""
    dialect = connection.dialect
    write: Callable[[object], object] | None = column.type.dialect_impl(dialect).bind_processor(
        dialect
    )
    if write is None:
        return values
    if isinstance(column.type, Uuid):  # no two are the same
        return map(write, values)
    known = {value: write(value) for value in set(values)}
    return map(known.__getitem__, values)

"""Functions that not every database has."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, ColumnElement, Text, Uuid, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class latest(FunctionElement[UUID]):  # noqa: N801 - a function, as SQLAlchemy writes them
    """The id that was made last: ids sort by when they were made (RFC 9562, version 7)."""

    type = Uuid()
    inherit_cache = True

    def __init__(self, ids: ColumnElement[UUID]) -> None:
        super().__init__(ids)


@compiles(latest)
def _by_max(element: latest, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - passed on
    return f"max({compiler.process(element.clauses, **options)})"


@compiles(latest, "postgresql")
def _by_order(element: latest, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - passed on
    """PostgreSQL sorts ids, but before version 18 knows no greatest of them."""
    ids = compiler.process(element.clauses, **options)
    return f"(array_agg({ids} ORDER BY {ids} DESC))[1]"


class is_like(FunctionElement[bool]):  # noqa: N801 - as above
    """Whether a text is like a pattern of LIKE, whatever the case of its letters.

    SQLite knows the case of plain letters alone. ``/`` goes before a sign that means itself.
    """

    type = Boolean()
    inherit_cache = True

    def __init__(self, text: ColumnElement[Any], pattern: str) -> None:
        super().__init__(text, literal(pattern))


def escaped(text: str) -> str:
    """A text as a pattern that is like it alone."""
    return text.replace("/", "//").replace("%", "/%").replace("_", "/_")


@compiles(is_like)
def _by_like(element: is_like, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - passed on
    text, pattern = (compiler.process(one, **options) for one in element.clauses)
    return f"({text} LIKE {pattern} ESCAPE '/')"


@compiles(is_like, "postgresql")
def _by_ilike(element: is_like, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - passed on
    text, pattern = (compiler.process(one, **options) for one in element.clauses)
    return f"({text} ILIKE {pattern} ESCAPE '/')"


class civil_day(FunctionElement[str]):  # noqa: N801 - as above
    """The day that an instant was on at a zone whole hours ahead of UTC, as 2026-11-23."""

    type = Text()
    inherit_cache = True

    def __init__(self, at: ColumnElement[Any], hours_ahead: ColumnElement[int]) -> None:
        super().__init__(at, hours_ahead)


@compiles(civil_day)
def _by_date(element: civil_day, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - passed on
    at, hours = (compiler.process(one, **options) for one in element.clauses)
    return f"date({at}, {hours} || ' hours')"


@compiles(civil_day, "postgresql")
def _by_interval(element: civil_day, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 - passed on
    at, hours = (compiler.process(one, **options) for one in element.clauses)
    return f"to_char({at} + make_interval(hours => {hours}), 'YYYY-MM-DD')"

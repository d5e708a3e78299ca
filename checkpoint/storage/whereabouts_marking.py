"""Of all documents of a person, which passage was the last; and who is inside by that."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    or_,
    select,
    union,
    update,
)

from checkpoint.domain.posts.post import Direction
from checkpoint.storage.whereabouts_schema import whereabouts as table

AT_ONCE = 500

_other = table.alias("other")
_SHARED = ("person", "number_mark", "name_mark")
"""Who has one of these in common is one person (`checkpoint.domain.journeys.marks`)."""


def _sharing(mark: str) -> Select[Any]:
    return (
        select(_other.c.bearer)
        .join_from(table, _other, _other.c[mark] == table.c[mark])
        .where(table.c.bearer.in_(bindparam("bearers", expanding=True)))
    )


def _nothing_after() -> ColumnElement[bool]:
    """One question for each mark: together, no index would be used for any of them."""
    is_later = or_(
        _other.c.crossed_at > table.c.crossed_at,
        and_(_other.c.crossed_at == table.c.crossed_at, _other.c.crossing > table.c.crossing),
    )
    after = (
        select(_other.c.bearer).where(_other.c[mark] == table.c[mark], is_later).correlate(table)
        for mark in _SHARED
    )
    return and_(*(~one.exists() for one in after))


_BESIDE = union(*map(_sharing, _SHARED))
_MARK_LAST = update(table).values(is_last=_nothing_after())
_MARK_INSIDE = update(table).values(
    is_inside=and_(
        table.c.is_last.is_(True),
        table.c.direction == Direction.ENTRY,
        table.c.is_citizen.is_(False),
        table.c.left_elsewhere.is_(False),
    )
)
_THOSE = table.c.bearer.in_(bindparam("bearers", expanding=True))


def beside(connection: Connection, bearers: Sequence[str]) -> set[str]:
    """These and all who share a mark with them, as it stands."""
    return set(connection.scalars(_BESIDE, {"bearers": list(bearers)}))


def mark_those(connection: Connection, bearers: Collection[str]) -> None:
    """Say of some whether they are the last of their person, and inside."""
    every = sorted(bearers)
    for start in range(0, len(every), AT_ONCE):
        some = {"bearers": every[start : start + AT_ONCE]}
        connection.execute(_MARK_LAST.where(_THOSE), some)
        connection.execute(_MARK_INSIDE.where(_THOSE), some)


def mark_every(connection: Connection) -> None:
    """The same of everybody."""
    connection.execute(_MARK_LAST)
    connection.execute(_MARK_INSIDE)

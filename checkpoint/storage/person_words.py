"""Officers' words on pairs of documents, as they lie on disk."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, or_, select

from checkpoint.domain.journeys.people import People
from checkpoint.domain.journeys.person import PersonWord
from checkpoint.storage.schema import person_link as table

_ON_ANY = select(table).where(
    or_(
        table.c.one.in_(bindparam("documents", expanding=True)),
        table.c.other.in_(bindparam("documents", expanding=True)),
    )
)


def word_of(row: Row[Any]) -> PersonWord:
    """The word that a row holds."""
    return PersonWord(
        id=row.id,
        one=row.one,
        other=row.other,
        is_same=row.is_same,
        basis=row.basis,
        reason=row.reason,
        officer=row.officer,
        at=row.at,
    )


def every_person(connection: Connection) -> People:
    """Everybody on whom anybody said anything."""
    return People(word_of(row) for row in connection.execute(select(table)))


def persons_of(connection: Connection, documents: Collection[str]) -> tuple[People, set[str]]:
    """The bearers of these documents, and all documents that a word leads to from them.

    A word far off may keep two documents apart that others join: so all of them are followed.
    """
    known, words = set(documents), dict[UUID, PersonWord]()
    todo = list(known)
    while todo:
        found = [word_of(row) for row in connection.execute(_ON_ANY, {"documents": todo})]
        words.update((word.id, word) for word in found)
        todo = list({key for word in found for key in word.pair} - known)
        known.update(todo)
    return People(words.values()), known

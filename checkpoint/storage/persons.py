"""Persons over several documents: what was said of pairs, and who bears what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, bindparam, exists, insert, or_, select

from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journeys.identity import is_of_one_person, name_key, national_key
from checkpoint.domain.journeys.person import PersonWord, Words
from checkpoint.storage.columns import Text
from checkpoint.storage.person_words import word_of
from checkpoint.storage.schema import bearer
from checkpoint.storage.schema import person_link as table
from checkpoint.storage.whereabouts_filing import refile_persons

MOST_BEARERS = 50
"""Documents looked at of one name and birthday; more are no help to anybody."""

_KEYS = ["document_key", "number_key", "name_key"]
_IS_THERE = select(exists().where(table.c.id == bindparam("wanted")))
_WORDS = select(table).where(
    or_(table.c.one == bindparam("document"), table.c.other == bindparam("document"))
)
_IS_FILED = exists().where(
    bearer.c.document_key == bindparam("document_key"),
    bearer.c.number_key == bindparam("number_key"),
    bearer.c.name_key == bindparam("name_key"),
)
_FILE = insert(bearer).from_select(
    _KEYS,
    select(*(bindparam(name, type_=Text) for name in _KEYS)).where(~_IS_FILED),
)
_BY_NUMBER, _BY_NAME = (
    select(bearer.c.document_key)
    .where(column == bindparam("key"))
    .distinct()
    .order_by(bearer.c.document_key)
    .limit(bindparam("most"))
    for column in (bearer.c.number_key, bearer.c.name_key)
)


class SqlPersonBook:
    """Words on pairs of documents, and the documents of a number or a name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, word: PersonWord) -> None:
        """Keep a word; an id that is there already changes nothing."""
        if not self._connection.scalar(_IS_THERE, {"wanted": word.id}):
            self._connection.execute(insert(table), _values(word))
            refile_persons(self._connection, word.pair)

    def words_on(self, document: str) -> Sequence[PersonWord]:
        """What holds of each pair that a document is in."""
        rows = self._connection.execute(_WORDS, {"document": document})
        return Words(word_of(row) for row in rows).every

    def every_word(self) -> Sequence[PersonWord]:
        """What holds of each pair on which anybody said anything."""
        return Words(word_of(row) for row in self._connection.execute(select(table))).every

    def with_number(self, number_key: str) -> Sequence[str]:
        """The documents that bear a national number, or ever bore it on record."""
        return self._documents(_BY_NUMBER, number_key)

    def with_name(self, name_key: str) -> Sequence[str]:
        """The documents that bear a name and a birthday, or ever bore them on record."""
        return self._documents(_BY_NAME, name_key)

    def _documents(self, query: Select[Any], key: str) -> Sequence[str]:
        if not key:
            return ()
        return self._connection.scalars(query, {"key": key, "most": MOST_BEARERS}).all()


def _values(word: PersonWord) -> dict[str, object]:
    return {
        "id": word.id,
        "one": word.one,
        "other": word.other,
        "is_same": word.is_same,
        "basis": word.basis,
        "reason": word.reason,
        "officer": word.officer,
        "at": word.at,
    }


def file_bearers(connection: Connection, documents: Iterable[TravelDocument]) -> None:
    """Note to whom documents are made out; who is known already is not noted again."""
    named = bearer_rows(documents)
    if named:
        connection.execute(_FILE, named)


def bearer_rows(documents: Iterable[TravelDocument]) -> Sequence[dict[str, str]]:
    """What is filed of documents, each once; of whom nothing is telling, nothing."""
    keys = {
        (document.key, national_key(document.holder), name_key(document.holder))
        for document in documents
        if is_of_one_person(document)
    }
    return [dict(zip(_KEYS, key, strict=True)) for key in sorted(keys) if any(key[1:])]

"""Filing the documents of the register under their words."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, delete, exists, insert, select

from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.journal.words import FORM, words_of
from checkpoint.storage.columns import Text
from checkpoint.storage.documents import document_columns, document_of
from checkpoint.storage.schema import crossing, document_word, word_filing

PAGE = 5000
"""Documents filed at a time."""

_KEYS = ("word", "document_key")
_IS_FILED = exists().where(*(document_word.c[name] == bindparam(name) for name in _KEYS))
_FILE = insert(document_word).from_select(
    _KEYS, select(*(bindparam(name, type_=Text) for name in _KEYS)).where(~_IS_FILED)
)
_WORDS = select(document_word.c.word).where(document_word.c.document_key == bindparam("key"))
_DOCUMENTS = select(*(crossing.c[column.name] for column in document_columns())).distinct()
_EVERY_DOCUMENT = _DOCUMENTS.execution_options(yield_per=PAGE)


def file_words(connection: Connection, documents: Iterable[TravelDocument]) -> None:
    """File documents under their words; one that is filed as it is now costs one question."""
    rows = [
        {"word": word, "document_key": document.key}
        for document in dict.fromkeys(documents)
        for word in sorted(words_of(document) - _filed(connection, document.key))
    ]
    if rows:
        connection.execute(_FILE, rows)


def are_filed(connection: Connection) -> bool:
    """Whether all documents are filed in this program's form."""
    return connection.scalar(select(word_filing.c.form)) == FORM


def file_all_words(connection: Connection) -> None:
    """File the documents of every record anew, in this program's form."""
    for table in (document_word, word_filing):
        connection.execute(delete(table))
    for page in connection.execute(_EVERY_DOCUMENT).partitions():
        pairs = {
            (word, document.key)
            for document in map(document_of, page)
            for word in words_of(document)
        }
        named = [dict(zip(_KEYS, pair, strict=True)) for pair in sorted(pairs)]
        if named:
            connection.execute(_FILE, named)
    connection.execute(insert(word_filing), {"form": FORM})


def _filed(connection: Connection, key: str) -> frozenset[str]:
    return frozenset(connection.scalars(_WORDS, {"key": key}))

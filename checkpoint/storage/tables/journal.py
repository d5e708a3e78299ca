"""Where the documents of the register are found by a word; made from the records alone."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, Table

from checkpoint.storage.columns import Text
from checkpoint.storage.tables.metadata import metadata

document_word = Table(
    "document_word",
    metadata,
    Column("word", Text, nullable=False),
    Column("document_key", Text, nullable=False),
    PrimaryKeyConstraint("word", "document_key"),
    # Both ways: from a rare word to its documents, and from a record to whether it bears a word.
    Index(None, "document_key", "word"),
    sqlite_with_rowid=False,
)
"""Each word of every document that is on a record (`checkpoint.domain.journal.words`).

What a record was corrected away from stays: the record that was wrong is found by it too.
"""

word_filing = Table(
    "word_filing",
    metadata,
    Column("form", Integer, primary_key=True, autoincrement=False),
)
"""In which form they are filed; empty where they never were."""

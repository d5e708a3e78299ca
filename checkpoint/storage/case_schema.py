"""The tables of the second line (see `schema`)."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, LargeBinary, Table, Uuid, text
from sqlalchemy.schema import UniqueConstraint

from checkpoint.domain.cases.attachment import Media
from checkpoint.domain.cases.case import Came, CaseKind
from checkpoint.domain.cases.events import EventKind
from checkpoint.domain.crossings.checks import Check, Verdict
from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.posts.post import Direction, Lane
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.documents import document_columns
from checkpoint.storage.schema import metadata

case_file = Table(
    "case_file",
    metadata,
    Column("id", Uuid, primary_key=True),
    # The record of the referral; a case is opened in the transaction that makes it.
    Column("visit", Uuid, ForeignKey("crossing.id"), nullable=False),
    Column("kind", word(CaseKind), nullable=False),
    Column("post", Text, nullable=False),
    Column("counter", Text, nullable=False),
    Column("direction", word(Direction), nullable=False),
    Column("lane", word(Lane), nullable=False),
    *document_columns(),
    Column("capture", word(Capture), nullable=False),
    Column("zone_text", Text, nullable=False),
    Column("verdict", word(Verdict), nullable=False),
    Column("checks", Kept(tuple[Check, ...]), nullable=False),
    Column("note", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("came", word(Came), nullable=False, server_default=text("'counter'")),
    Index(None, "post", "opened_at"),
    Index(None, "document_key"),
    Index(None, "visit"),
)

case_event = Table(
    "case_event",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case", Uuid, ForeignKey("case_file.id"), nullable=False),
    # Within the case: two events of one moment keep their order.
    Column("number", Integer, nullable=False),
    Column("kind", word(EventKind), nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Column("content", JSON, nullable=False),
    UniqueConstraint("case", "number"),
    # The newest of a kind, for the journal, which tells each at its own time.
    Index(None, "kind", "at"),
)

case_attachment = Table(
    "case_attachment",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case", Uuid, ForeignKey("case_file.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("media", word(Media), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("added_at", Instant, nullable=False),
    Index(None, "case"),
)

attachment_release = Table(
    "attachment_release",
    metadata,
    # Of an attachment that is there no more, so it refers to no table.
    Column("attachment", Uuid, primary_key=True),
    Column("case", Uuid, ForeignKey("case_file.id"), nullable=False),
    Column("released_at", Instant, nullable=False),
)
"""What retention took; nothing else that is attached can be deleted."""

case_draft = Table(
    "case_draft",
    metadata,
    Column("case", Uuid, ForeignKey("case_file.id"), primary_key=True),
    Column("officer", Uuid, primary_key=True),
    Column("text", Text, nullable=False),
    Column("at", Instant, nullable=False),
)
"""What is half written: no fact yet, and gone once it is kept as one."""

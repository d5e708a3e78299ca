"""The alert book: every entry and bare number there was, and each writing of it."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, SmallInteger, Table, Uuid

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind, AlsoKnown
from checkpoint.domain.alerts.versions import Cause
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.tables.metadata import metadata

alert_change = Table(
    "alert_change",
    metadata,
    Column("serial", Integer, primary_key=True, autoincrement=False),
    # Null while the change is prepared: what it adds and ends does not count yet.
    Column("version", Integer, index=True, unique=True),
    Column("changed_at", Instant, nullable=False),
    Column("cause", word(Cause), nullable=False, server_default=Cause.BY_HAND),
    Column("list_name", Text),
    Column("file", Text),
    Column("digest", Text),
    Column("signed_by", Text),
    Column("new", Integer),
    Column("changed", Integer),
    Column("gone", Integer),
    Column("faulty", Integer),
    Column("standing", Integer),
    Column("undoes", Integer),
    Column("officer", Uuid),
    Column("reason", Text),
    Column("letter", Text),
    Column("letter_on", Date),
    # The last alert that it ended and was taken off the file; null when all are, or none was ended.
    Column("untidy_after", Integer),
)
"""Each writing of the alert book (`checkpoint.domain.alerts.versions`)."""

alert = Table(
    "alert",
    metadata,
    # A later version of an entry keeps its id and is a row of its own, which stands.
    Column("serial", Integer, primary_key=True),
    Column("id", Uuid, nullable=False, index=True),
    Column("added_in", Integer, ForeignKey("alert_change.serial"), nullable=False, index=True),
    Column("ended_in", Integer, ForeignKey("alert_change.serial"), index=True),
    Column("list_name", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("kind", word(AlertKind), nullable=False),
    Column("name", Text, nullable=False),
    Column("aliases", Kept(tuple[str, ...]), nullable=False),
    Column("birth_year", SmallInteger),
    Column("birth_month", SmallInteger),
    Column("birth_day", SmallInteger),
    Column("sex", word(Sex), nullable=False),
    Column("nationality", Text, nullable=False),
    Column("place_of_birth", Text, nullable=False),
    Column("document_number", Text, nullable=False),
    Column("document_issuer", Text, nullable=False),
    Column("national_number", Text, nullable=False),
    Column("direction", word(AlertDirection), nullable=False),
    Column("valid_from", Date),
    Column("valid_to", Date),
    Column("requester", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("instruction", Text, nullable=False),
    Column("also", Kept(AlsoKnown), nullable=False, server_default="{}"),
    Column("decision", Text),
    Column("extension", Text),
    Index(None, "list_name", "reference"),
    Index(None, "valid_to"),
    Index(None, "kind", "valid_from"),
)

lost_document = Table(
    "lost_document",
    metadata,
    Column("form", Text, primary_key=True),
    Column("number", Text, primary_key=True),
    Column("issuer", Text, primary_key=True),
    Column("added_in", Integer, primary_key=True, autoincrement=False),
    Column("ended_in", Integer),
    sqlite_with_rowid=False,
)
"""Documents of which only the number is known (`checkpoint.domain.alerts.lost_documents`).

``added_in`` and ``ended_in`` are changes as of an alert; with references, each of millions of
rows would be checked for nothing."""

"""The tables of incidents and joint operations (see `schema`)."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Date, ForeignKey, Index, Integer, LargeBinary, Table, Uuid
from sqlalchemy.schema import UniqueConstraint

from checkpoint.domain.cases.agencies import CaseAgency
from checkpoint.domain.cases.attachment import Media
from checkpoint.domain.incidents.draft import IncidentDraft
from checkpoint.domain.incidents.events import IncidentEventKind
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.schema import metadata

incident = Table(
    "incident",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("post", Text, nullable=False),
    Column("year", Integer, nullable=False),
    Column("serial", Integer, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("reported_at", Instant, nullable=False),
    Column("counter", Text, nullable=False),
    UniqueConstraint("post", "year", "serial"),
)

incident_event = Table(
    "incident_event",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("incident", Uuid, ForeignKey("incident.id"), nullable=False),
    # Within the incident: two events of one moment keep their order.
    Column("number", Integer, nullable=False),
    Column("kind", word(IncidentEventKind), nullable=False),
    # When it was found, of an event that says so: the last one holds.
    Column("found_at", Instant),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Column("content", JSON, nullable=False),
    UniqueConstraint("incident", "number"),
    Index(None, "found_at"),
)

incident_informant = Table(
    "incident_informant",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("incident", Uuid, ForeignKey("incident.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("noted_at", Instant, nullable=False),
    Index(None, "incident"),
)
"""Apart from the reports, so that no reading of those can bring a name along."""

incident_exhibit = Table(
    "incident_exhibit",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("incident", Uuid, ForeignKey("incident.id"), nullable=False),
    Column("name", Text, nullable=False),
    Column("media", word(Media), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("added_at", Instant, nullable=False),
    Index(None, "incident"),
)

exhibit_release = Table(
    "exhibit_release",
    metadata,
    # Of a picture that is there no more, so it refers to no table.
    Column("exhibit", Uuid, primary_key=True),
    Column("incident", Uuid, ForeignKey("incident.id"), nullable=False),
    Column("released_at", Instant, nullable=False),
)
"""What retention took; no other picture can be deleted."""

informant_release = Table(
    "informant_release",
    metadata,
    Column("informant", Uuid, primary_key=True),
    Column("incident", Uuid, ForeignKey("incident.id"), nullable=False),
    # Nobody reads it: by it the name is taken out of what others wrote, for as long as that stays.
    Column("name", Text, nullable=False),
    Column("released_at", Instant, nullable=False),
    Index(None, "incident"),
)
"""Of whom retention took what was noted."""

incident_draft = Table(
    "incident_draft",
    metadata,
    Column("officer", Uuid, primary_key=True),
    Column("content", Kept(IncidentDraft), nullable=False),
    Column("at", Instant, nullable=False),
)
"""What is being written: no fact yet, and gone once it is kept as one."""

joint_operation = Table(
    "joint_operation",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("post", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("agencies", Kept(tuple[CaseAgency, ...]), nullable=False),
    Column("first_on", Date, nullable=False),
    Column("last_on", Date, nullable=False),
    Column("place", Text, nullable=False),
    Column("letter", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Index(None, "post", "first_on"),
)

operation_finding = Table(
    "operation_finding",
    metadata,
    # Of an operation; its versions are one.
    Column("operation", Uuid, primary_key=True),
    Column("crossing", Uuid, ForeignKey("crossing.id"), primary_key=True),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
)

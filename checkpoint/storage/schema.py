"""Every table. What may never change in place is kept so by triggers (`migrations`)."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Time,
    UniqueConstraint,
    Uuid,
)

from checkpoint.domain.alerts.alert import AlertDirection, AlertKind, AlsoKnown
from checkpoint.domain.alerts.bands import Band
from checkpoint.domain.alerts.versions import Cause
from checkpoint.domain.audit.trail import Action
from checkpoint.domain.crossings.checks import Check, Verdict
from checkpoint.domain.crossings.crossing import Capture, Outcome
from checkpoint.domain.crossings.details import Details
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.scanned import ScanSource, TextKind
from checkpoint.domain.documents.seals.certificates import CertificateKind
from checkpoint.domain.documents.travel_document import Sex
from checkpoint.domain.people.officer import Role
from checkpoint.domain.posts.post import Direction, Lane, PostZone
from checkpoint.domain.reporting.day import Partner
from checkpoint.storage.columns import Instant, Kept, Text, word
from checkpoint.storage.documents import document_columns

DIGEST_LENGTH = 64
"""SHA-256 in hexadecimal digits."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

crossing = Table(
    "crossing",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("post", Text, nullable=False),
    Column("counter", Text, nullable=False),
    Column("day_on", Date, nullable=False),
    Column("number", Integer, nullable=False),
    Column("crossed_at", Instant, nullable=False),
    Column("recorded_at", Instant, nullable=False, index=True),
    Column("direction", word(Direction), nullable=False),
    Column("lane", word(Lane), nullable=False),
    *document_columns(),
    Column("capture", word(Capture), nullable=False),
    Column("verdict", word(Verdict), nullable=False),
    Column("alert_version", Integer, nullable=False),
    Column("outcome", word(Outcome), nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("lead", Uuid),
    Column("ground", word(Ground)),
    Column("reason", Text, nullable=False),
    # One record is amended by one other at most: two would both stand in the figures.
    Column("amends", Uuid, ForeignKey("crossing.id"), unique=True),
    Column("amendment_reason", Text),
    Column("is_cancellation", Boolean, nullable=False),
    Column("details", Kept(Details), nullable=False),
    Column("checks", Kept(tuple[Check, ...]), nullable=False),
    UniqueConstraint("post", "day_on", "number"),
    Index(None, "crossed_at"),
    Index(None, "document_key", "crossed_at"),
)

border_pass = Table(
    "border_pass",
    metadata,
    Column("id", Uuid, primary_key=True),
    *document_columns(),
    Column("payload", Text, nullable=False),
    Column("number_key", Text, nullable=False, index=True),
    Column("payload_key", Text, nullable=False, index=True),
    Column("post", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("registered_at", Instant, nullable=False),
    Index(None, "document_key"),
)

counter_lock = Table(
    "counter_lock",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("post", Text, nullable=False),
    Column("counter", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    *document_columns(),
    Column("capture", word(Capture), nullable=False),
    Column("zone_text", Text, nullable=False),
    Column("direction", word(Direction), nullable=False),
    Column("lane", word(Lane), nullable=False),
    Column("raised_at", Instant, nullable=False),
    Index(None, "post", "counter", "raised_at"),
)

lock_lift = Table(
    "lock_lift",
    metadata,
    Column("lock", Uuid, ForeignKey("counter_lock.id"), primary_key=True),
    Column("lead", Uuid, nullable=False),
    Column("lifted_at", Instant, nullable=False),
)
"""Locks that no crossing needs to answer: a shift lead judged that it was somebody else."""

evidence = Table(
    "evidence",
    metadata,
    # Of the inspection: a lock has it before its crossing, so it refers to no table.
    Column("id", Uuid, primary_key=True),
    Column("source", word(ScanSource), nullable=False),
    Column("read_at", Instant, nullable=False, index=True),
    # Last, for whatever stands behind a large value is slow to reach.
    Column("is_whole", Boolean, nullable=False),
    Column("crop", LargeBinary, nullable=False),
    Column("picture", LargeBinary, nullable=False),
)
"""What documents were read from, in a table of its own: no register drags pictures along."""

evidence_text = Table(
    "evidence_text",
    metadata,
    Column("evidence", Uuid, ForeignKey("evidence.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("kind", word(TextKind), nullable=False),
    Column("symbology", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("payload", LargeBinary),
    Column("reader", Text, nullable=False),
)

evidence_release = Table(
    "evidence_release",
    metadata,
    Column("serial", Integer, primary_key=True),
    Column("before", Instant, nullable=False),
    Column("released_at", Instant, nullable=False),
)
"""What retention let go: evidence read before the latest of these may be deleted, no other."""

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

alert_name = Table(
    "alert_name",
    metadata,
    Column("born", Integer, primary_key=True, autoincrement=False),
    Column("alert", Integer, primary_key=True, autoincrement=False),
    Column("place", SmallInteger, primary_key=True),
    Column("words", Text, nullable=False),
    Column("states", Text, nullable=False),
    Column("sex", Text, nullable=False),
    sqlite_with_rowid=False,  # kept by birthday: those of one day lie side by side
)
"""Every name of an alert that stands, with each birthday (`checkpoint.domain.alerts.filing`)."""

alert_sound = Table(
    "alert_sound",
    metadata,
    Column("sound", BigInteger, primary_key=True, autoincrement=False),
    Column("born", Integer, primary_key=True),
    Column("alert", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

alert_number = Table(
    "alert_number",
    metadata,
    Column("number", Text, primary_key=True),
    Column("alert", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
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

band_calibration = Table(
    "band_calibration",
    metadata,
    Column("serial", Integer, primary_key=True),
    Column("made_at", Instant, nullable=False),
    Column("version", Integer, nullable=False),
    Column("travellers", Integer, nullable=False),
    Column("possible", Float, nullable=False),
    Column("probable", Float, nullable=False),
)
"""By how much the bands move at this post (`checkpoint.domain.alerts.calibration`)."""

name_word = Table(
    "name_word",
    metadata,
    Column("fold", Text, primary_key=True),
    Column("state", Text, primary_key=True),
    Column("bearers", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""How many persons on the lists are called by a word, by nationality."""

name_state = Table(
    "name_state",
    metadata,
    Column("state", Text, primary_key=True),
    Column("people", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""How many persons are on the lists, by nationality."""

alert_filing = Table(
    "alert_filing",
    metadata,
    Column("form", Integer, primary_key=True, autoincrement=False),
)
"""Of what form the tables above are (`filing.FORM`); empty until they are filled."""

alert_judgement = Table(
    "alert_judgement",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("alert", Uuid, nullable=False),
    Column("content", String(DIGEST_LENGTH), nullable=False),
    Column("document", Text, nullable=False, index=True),
    Column("band", word(Band), nullable=False),
    Column("is_same", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("lead", Uuid),
    Column("at", Instant, nullable=False),
)

alert_hit = Table(
    "alert_hit",
    metadata,
    # Of the inspection: a hit is counted when it is judged, before there is a crossing.
    Column("visit", Uuid, primary_key=True),
    Column("alert", Uuid, primary_key=True),
    # Empty for hits of before they were counted; nothing judges those.
    Column("content", String(DIGEST_LENGTH), nullable=False),
    Column("document", Text, nullable=False),
    Column("list_name", Text, nullable=False),
    Column("at", Instant, nullable=False),
)
"""Hits beside the records, whose checks are one value: to count them would read every record."""

officer = Table(
    "officer",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("login", Text, nullable=False),
    Column("login_key", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("role", word(Role), nullable=False),
    Column("is_active", Boolean, nullable=False),
)

password = Table(
    "password",
    metadata,
    Column("officer", Uuid, ForeignKey("officer.id"), primary_key=True),
    Column("hash", Text, nullable=False),
)

failed_sign_in = Table(
    "failed_sign_in",
    metadata,
    Column("login_digest", String(DIGEST_LENGTH), primary_key=True),
    Column("times", Integer, nullable=False),
    Column("last_at", Instant, nullable=False),
)

post = Table(
    "post",
    metadata,
    # A changed post is a new row, and the newest holds.
    Column("serial", Integer, primary_key=True),
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("regency", Text, nullable=False),
    Column("province", Text, nullable=False),
    Column("zone", word(PostZone), nullable=False),
    Column("opens_at", Time, nullable=False),
    Column("closes_at", Time, nullable=False),
    Column("neighbour", Text, nullable=False),
    Column("neighbour_post", Text, nullable=False),
    Column("lanes", Kept(tuple[Lane, ...]), nullable=False),
    Column("known_as", Text, nullable=False),
    Column("day_starts_at", Time, nullable=False),
)

counter = Table(
    "counter",
    metadata,
    Column("post", Integer, ForeignKey("post.serial"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("name", Text, nullable=False),
)

paper = Table(
    "paper",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("number", Text, nullable=False),
    Column("post", Text, nullable=False),
    Column("partner", word(Partner), nullable=False),
    Column("day_on", Date, nullable=False),
    Column("version", Integer, nullable=False),
    Column("figures_digest", String(DIGEST_LENGTH), nullable=False),
    Column("content_digest", String(DIGEST_LENGTH), nullable=False),
    Column("issued_by", Uuid, nullable=False),
    Column("issued_at", Instant, nullable=False),
    Index(None, "post", "partner", "day_on"),
)

trusted_certificate = Table(
    "trusted_certificate",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("kind", word(CertificateKind), nullable=False),
    Column("country", Text, nullable=False),
    Column("signer", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("good_from", Instant, nullable=False),
    Column("good_until", Instant, nullable=False),
    Column("is_anchor", Boolean, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("imported_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)

seal_key = Table(
    "seal_key",
    metadata,
    Column("certificate", Uuid, ForeignKey("trusted_certificate.id"), primary_key=True),
    Column("private_key", LargeBinary, nullable=False),
    Column("made_at", Instant, nullable=False),
)
"""The post's own keys, encrypted (`checkpoint.security.seal_keys`)."""

list_key = Table(
    "list_key",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("withdrawn_at", Instant),
)
"""Public keys by which the signatures of alert lists are proven."""

list_rules = Table(
    "list_rules",
    metadata,
    # Changed rules are a new row, and the newest hold.
    Column("serial", Integer, primary_key=True),
    Column("only_signed", Boolean, nullable=False),
    Column("takes_signed", Boolean, nullable=False),
    Column("officer", Uuid, nullable=False),
    Column("set_at", Instant, nullable=False),
)
"""What the post asks of lists."""

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("action", word(Action), nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    Column("counter", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Kept(dict[str, str]), nullable=False),
    Column("previous", String(DIGEST_LENGTH), nullable=False),
    Column("digest", String(DIGEST_LENGTH), nullable=False),
)

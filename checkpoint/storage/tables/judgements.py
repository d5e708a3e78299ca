"""What came of hits, and how likeness is measured at this post."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, Integer, String, Table, Uuid

from checkpoint.domain.alerts.bands import Band
from checkpoint.storage.columns import Instant, Text, word
from checkpoint.storage.tables.metadata import DIGEST_LENGTH, metadata

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
    # On the document, in the order in which they came: a clock that was set back puts none before
    # another. Nothing on those of before it was counted.
    Column("number", Integer),
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

"""Where alerts are found: what follows from the entries that stand, and can be made anew."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, SmallInteger, Table

from checkpoint.storage.columns import Text
from checkpoint.storage.tables.metadata import metadata

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

"""The table of edits to the policy; it shares the metadata of `schema`."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Integer, Table, Uuid

from checkpoint.domain.inspection.policy_book import EditAct, PolicyKind
from checkpoint.storage.columns import Instant, Text, word
from checkpoint.storage.schema import metadata

policy_edit = Table(
    "policy_edit",
    metadata,
    # In the order in which they were written: the newest of a row lies on top.
    Column("serial", Integer, primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("kind", word(PolicyKind), nullable=False),
    Column("act", word(EditAct), nullable=False),
    Column("row", Uuid, nullable=False),
    Column("content", JSON(none_as_null=True)),
    Column("officer", Uuid, nullable=False),
    Column("at", Instant, nullable=False),
    Column("reason", Text, nullable=False),
)
"""What was edited of the policy, by whom, when and why."""

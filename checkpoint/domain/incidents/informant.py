"""Who told of an incident: kept apart from it, for the eyes of shift leads alone.

Whoever tells on smugglers lives beside them. Nothing that is printed, exported, logged or put on
the audit trail bears his name; the report itself only says that villagers told of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from checkpoint.domain.errors import InvalidValue

LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Informant:
    """One of them; none of it shows where the object does."""

    id: UUID
    incident: UUID
    name: str = field(repr=False)
    contact: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    officer: UUID
    noted_at: datetime

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidValue("an informant has a name, or is not noted")
        if max(len(self.name), len(self.contact), len(self.note)) > LONGEST:
            raise InvalidValue("a text about an informant is too long")
        if self.noted_at.tzinfo is None:
            raise InvalidValue("noted_at carries no time zone")

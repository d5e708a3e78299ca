"""Pictures that belong to an incident: of the kinds and sizes that a case takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from checkpoint.domain.cases.attachment import Media


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """One of them; what it shows is said by the event that added it."""

    id: UUID
    incident: UUID
    name: str
    media: Media
    content: bytes = field(repr=False)
    officer: UUID
    added_at: datetime

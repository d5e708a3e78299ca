"""A locked counter: it stays locked, through a restart too, until a shift lead answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from checkpoint.domain.crossings.crossing import Capture
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.posts.post import Direction, Lane


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """Raised by a red verdict; answered by a crossing of the same id, whatever its outcome."""

    id: UUID
    """The inspection's id, which becomes the crossing's."""
    post: str
    counter: str
    direction: Direction
    """Which way the traveller goes: red on the way out may be green on the way in, so the counter
    cannot be opened the other way to be rid of it."""
    lane: Lane
    officer: UUID
    document: TravelDocument
    capture: Capture
    zone_text: str
    """The machine-readable zone as read, so that the findings can be made again."""
    raised_at: datetime

"""Running numbers that were given to papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenNumber:
    """A paper has a running number: every version of it, and whether or not one ever left."""

    post: str
    within: str
    """What of the number stays the same while it counts."""
    number: int
    paper: str
    """The key of the paper's subject."""
    officer: UUID
    at: datetime

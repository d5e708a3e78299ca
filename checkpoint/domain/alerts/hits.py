"""How often the entries of a list are hit, and how often the hit was somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An entry that asked something of the officer at one visit.

    It is counted once it was judged, or the traveller recorded.
    """

    visit: UUID
    """The inspection, whose id the crossing has too."""
    alert: UUID
    content: str
    """What the entry said then (`content_digest`)."""
    document: str
    """As in the judgement on it (`Judgement.document`)."""
    list_name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFigures:
    """What came of the hits on one list."""

    list_name: str
    hits: int
    same: int = 0
    """Of these, judged to be the person."""
    other: int = 0
    """Of these, judged to be somebody else."""

    @property
    def unjudged(self) -> int:
        """Of these, nobody said."""
        return self.hits - self.same - self.other

    @property
    def false_share(self) -> float | None:
        """The share of somebody else among the judged, from 0 to 1; None before any was judged."""
        judged = self.same + self.other
        return self.other / judged if judged else None

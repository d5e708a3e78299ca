"""Foreigners whom the post refused or doubted in some days.

Tim Pora looks for them beside those who are inside (Permenimipas 2/2025 Ps 53).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias
from uuid import UUID

from checkpoint.domain.cases.case import CaseKind
from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.posts.post import Direction

USUAL_BACK = 30
"""Days that are looked back on, the day that is told among them."""

Why: TypeAlias = Ground | CaseKind | None

DOUBTED: Mapping[CaseKind, bool] = {
    CaseKind.ALERT_HIT: True,
    CaseKind.DOCUMENT_DOUBT: True,
    CaseKind.OVERSTAY: True,
    CaseKind.LOST_DOCUMENT: True,
    # Children, the sick, possible victims and goods are nobody's whom Tim Pora looks for.
    CaseKind.MINOR_ALONE: False,
    CaseKind.POSSIBLE_TRAFFICKING: False,
    CaseKind.ILLNESS: False,
    CaseKind.GOODS: False,
    CaseKind.OTHER: False,
}
"""Whether the second line had a foreigner who is suspected of something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One of them."""

    id: UUID
    """Of the record or the case."""
    document: TravelDocument
    direction: Direction
    at: datetime
    why: Why


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Those of some days, the newest first. Nobody who may be a victim is named in it."""

    first_on: date
    last_on: date
    refused: Sequence[Held] = ()
    suspected: Sequence[Held] = ()
    """Whom the second line looked at for a doubt, whatever came of it."""
    unnamed: int = 0
    """Refused, and possible victims, or refused for an illness: counted alone."""

    @property
    def people(self) -> int:
        """How many are named."""
        return len(self.refused) + len(self.suspected)

"""Those of whom a partner is told more than that they crossed, counted and never named."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint.domain.crossings.grounds import Ground
from checkpoint.domain.documents.travel_document import DocumentKind, Sex
from checkpoint.domain.groups.deportee import Deportee


@dataclass(frozen=True, slots=True)
class Returned:
    """All who were sent back by the neighbour (WNI-B/PMI-B) and agree in all of these."""

    sex: Sex
    document: DocumentKind
    line: Deportee


@dataclass(frozen=True, slots=True)
class Postponed:
    """All whose departure was put off and who agree in all of these; citizens, every one."""

    ground: Ground | None
    sex: Sex
    age: str
    """One of `AGE_BANDS`, empty where the birthday is unknown."""

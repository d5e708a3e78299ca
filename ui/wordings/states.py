"""What the page of wordings can show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from checkpoint.domain.errors import CheckpointError
from checkpoint.domain.papers.faults import WordingFault
from checkpoint.domain.papers.kinds import PaperKind
from checkpoint.services.wordings import KeptVersion


@dataclass(frozen=True, slots=True)
class WordingsState:
    """Every version of every kind, and what became of the last act."""

    versions: Mapping[PaperKind, tuple[KeptVersion, ...]] = field(default_factory=dict)
    """The one in force first, that of the program last."""
    is_busy: bool = False
    kept: int | None = None
    """The version that was just kept."""
    trouble: CheckpointError | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """What a text became that is typed at the moment."""

    kind: PaperKind
    page: bytes | None = None
    """The paper of an invented traveller; None where the text makes none."""
    fault: WordingFault | None = None

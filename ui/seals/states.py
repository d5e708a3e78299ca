"""What the page of certificates can show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from checkpoint.domain.documents.seals.certificates import TrustedCertificate
from checkpoint.domain.errors import CheckpointError


class Act(Enum):
    """What an administrator can have done."""

    IMPORT = auto()
    WITHDRAW = auto()
    EXPORT = auto()
    RENEW = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class SealsState:
    """The certificates as they stand, and what became of the last act."""

    certificates: tuple[TrustedCertificate, ...] = ()
    is_busy: bool = False
    """An act is under way, whose answer is awaited."""
    done: Act | None = None
    count: int = 0
    """How many certificates an import brought."""
    stranger: Path | None = None
    """A file whose signers no authority here vouches for: trusted by itself, or not at all."""
    trouble: CheckpointError | None = None

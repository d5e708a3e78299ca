"""What a paper, or the code on it, proves to be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checkpoint.domain.errors import InvalidValue
from checkpoint.domain.reporting.issue import IssuedPaper


class PaperUnreadable(InvalidValue):
    """The file is no PDF, or one that is locked, damaged or far too large."""


class Standing(StrEnum):
    """How a paper stands to what the post gave out."""

    NEWEST = "newest"
    """Genuine, and nothing newer was given out."""
    REPLACED = "replaced"
    """Genuine, but a newer version was given out."""
    NEVER_ISSUED = "never_issued"
    """The post gave out no such paper."""
    ALTERED = "altered"
    """It says something else than what was given out under this number."""
    OTHER_FILE = "other_file"
    """The code is genuine, but the file is not the one that was given out: a scan, or altered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A figure that should stand on the paper and does not."""

    key: str
    """As `Told` has it."""
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was found of a paper."""

    standing: Standing
    number: str = ""
    """As it says itself; empty where it says none."""
    issued: IssuedPaper | None = None
    """What was given out under the number."""
    newest: IssuedPaper | None = None
    """The newest version of the same partner and days."""
    differs: tuple[Difference, ...] = ()
    """Figures that were given out and cannot be found on it."""

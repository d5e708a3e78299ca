"""Why a wording cannot be used, and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checkpoint.domain.errors import WordingUnfit

MOST_LETTERS = 12_000
"""Of a wording: three pages, and as much again for its places."""


class Misfit(StrEnum):
    """What is wrong with a wording."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    """The wording, or what it becomes."""
    BROKEN = "broken"
    """A bracket or an ``if`` that is not closed, or the like."""
    UNKNOWN_PLACE = "unknown_place"
    NOT_ALLOWED = "not_allowed"
    """Anything that a letter does not need: it might never end, or take all memory."""
    TOO_DEEP = "too_deep"
    TOO_MANY_PAGES = "too_many_pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingFault:
    """One thing wrong, where the first of it stands."""

    misfit: Misfit
    line: int | None = None
    """Counted from 1; ``None`` where no one line is at fault."""
    what: str = ""
    """The name or the piece that is meant, as it stands there."""


class WordingRefused(WordingUnfit):
    """A wording that does not make a paper; the one before it stays."""

    def __init__(self, fault: WordingFault) -> None:
        super().__init__(f"line {fault.line}: {fault.misfit}")
        self.fault = fault

"""A shift lead's word that a foreigner left the country by another way than this post.

An exit elsewhere is not known here. Who has long gone home by air would stand among those who
overstayed for ever, and nobody would look at the others.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from checkpoint.domain.errors import InvalidValue

LONGEST_LINE = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartureElsewhere:
    """One entry of it: that he left, or that an earlier word of it does not hold."""

    id: UUID
    entry: UUID
    """The crossing by which he came in."""
    source: str
    """By whom or what it is known; empty where a word is taken back."""
    reason: str
    undoes: UUID | None = None
    """The word that is taken back."""
    officer: UUID
    at: datetime

    def __post_init__(self) -> None:
        if not self.reason.strip() or not (self.source.strip() or self.undoes):
            raise InvalidValue("who is said to have left elsewhere has a reason and a source")
        if len(self.reason) > LONGEST_LINE or len(self.source) > LONGEST_LINE:
            raise InvalidValue("reason and source are a line each")
        if self.at.tzinfo is None:
            raise InvalidValue("at carries no time zone")


def word_that_holds(said: Iterable[DepartureElsewhere]) -> DepartureElsewhere | None:
    """The newest word by which somebody has left; ``None`` where all were taken back."""
    every = sorted(said, key=lambda one: (one.at, one.id), reverse=True)
    undone = {one.undoes for one in every}
    return next((one for one in every if one.undoes is None and one.id not in undone), None)

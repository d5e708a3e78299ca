"""A visit on a local pass that was extended at this post (perpanjangan kunjungan)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from checkpoint.domain.errors import InvalidValue

LONGEST_REASON = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class StayExtension:
    """One entry of it: a new last day, or the word that an earlier one does not hold."""

    id: UUID
    entry: UUID
    """The crossing by which the visit began."""
    until: date | None
    """The new last day; ``None`` where an extension is taken back."""
    undoes: UUID | None = None
    """The extension that is taken back."""
    reason: str
    officer: UUID
    at: datetime

    def __post_init__(self) -> None:
        if (self.until is None) is (self.undoes is None):
            raise InvalidValue("an extension has a last day, or takes back another")
        if not self.reason.strip() or len(self.reason) > LONGEST_REASON:
            raise InvalidValue("a visit is extended for a reason, in a line")
        if self.at.tzinfo is None:
            raise InvalidValue("at carries no time zone")


def holding(said: Iterable[StayExtension]) -> Sequence[StayExtension]:
    """The extensions that nobody took back, the first one first."""
    every = sorted(said, key=lambda one: (one.at, one.id))
    undone = {one.undoes for one in every}
    return [one for one in every if one.until is not None and one.id not in undone]


def extended_to(said: Iterable[StayExtension]) -> date | None:
    """The last day by all of them; ``None`` where none holds."""
    return max((one.until for one in holding(said) if one.until is not None), default=None)

"""What every row of policy has: when it holds, and on what authority."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

RowKey: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """A row of policy: when it holds, on what authority, and how sure we are of it."""

    valid_from: date | None = None
    valid_to: date | None = None
    """Its last day; ``None`` where no end is known."""
    source: str
    is_verified: bool
    """Whether the text of the law itself was seen; if not, the finding says so."""

    def holds_on(self, day: date) -> bool:
        """Whether the row is in force on a day."""
        has_begun = self.valid_from is None or self.valid_from <= day
        return has_begun and (self.valid_to is None or day <= self.valid_to)

    @property
    def keys(self) -> frozenset[RowKey]:
        """What the row speaks of: of two that share a key, one may hold on a day."""
        raise NotImplementedError

    def overlaps(self, other: InForce) -> bool:
        """Whether both speak of the same thing on the same day: nobody knows which holds."""
        mine, theirs = self.keys, other.keys
        return bool(mine & theirs) and self._begins_before(other) and other._begins_before(self)

    def _begins_before(self, other: InForce) -> bool:
        """Whether its first day is not behind the other's last."""
        if self.valid_from is None or other.valid_to is None:
            return True
        return self.valid_from <= other.valid_to


class Bearer(StrEnum):
    """Whom a row of policy means: the law asks different things of the two."""

    CITIZEN = "citizen"
    FOREIGNER = "foreigner"

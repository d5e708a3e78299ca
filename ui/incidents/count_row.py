"""A row of a table of counts."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import NAMESPACE_OID, UUID, uuid5

NONE = "–"
"""In place of nought: what is there stands out."""


@dataclass(frozen=True, slots=True)
class CountRow:
    """A name and its counts."""

    name: str
    counts: tuple[int, ...]

    @property
    def id(self) -> UUID:
        """By its name: there is one row of each."""
        return uuid5(NAMESPACE_OID, self.name)

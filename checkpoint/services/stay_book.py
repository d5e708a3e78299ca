"""The port behind which extended visits lie (see `ports`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol
from uuid import UUID

from checkpoint.domain.crossings.extension import StayExtension


class StayBook(Protocol):
    """Extensions: added to, never edited."""

    def add(self, extension: StayExtension) -> None:
        """Keep one; an id that is there already changes nothing.

        Raises InvalidValue where what it takes back was taken back before.
        """
        ...

    def of(self, entries: Collection[UUID]) -> Sequence[StayExtension]:
        """All that was said of the visits that these crossings began, first said first."""
        ...

    def spoken_of(self) -> Collection[UUID]:
        """The crossings of whose visits anything was ever said, and what put each of them right."""
        ...

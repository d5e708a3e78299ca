"""Extended visits in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from checkpoint.domain.crossings.extension import StayExtension
from checkpoint.domain.errors import InvalidValue
from tests.fake_register import Register


class MemoryStays(Register):
    """Extensions in the order of adding."""

    def __init__(self) -> None:
        self.said: dict[UUID, StayExtension] = {}

    def add(self, extension: StayExtension) -> None:
        if extension.id in self.said:
            return
        undone = {one.undoes for one in self.said.values()} - {None}
        if extension.undoes in undone:
            raise InvalidValue("taken back already")
        self.said[extension.id] = extension

    def of(self, entries: Collection[UUID]) -> Sequence[StayExtension]:
        found = (one for one in self.said.values() if one.entry in entries)
        return sorted(found, key=lambda one: (one.at, one.id))

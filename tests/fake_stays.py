"""Extended visits in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from checkpoint.domain.crossings.extension import StayExtension
from checkpoint.domain.errors import InvalidValue
from tests.fake_register import Register

if TYPE_CHECKING:
    from tests.fakes import MemoryCrossings


class MemoryStays(Register):
    """Extensions in the order of adding."""

    def __init__(self, crossings: MemoryCrossings) -> None:
        self.said: dict[UUID, StayExtension] = {}
        self.crossings = crossings

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

    def spoken_of(self) -> Collection[UUID]:
        said = {one.entry for one in self.said.values()}
        amendments = (
            (one.crossing.id, one.crossing.amendment.of)
            for one in self.crossings.records.values()
            if one.crossing.amendment
        )
        return said | {new for new, of in amendments if of in said}

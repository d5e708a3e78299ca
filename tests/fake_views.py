"""Kept views of figures in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from checkpoint.domain.statistics.views import KeptView
from tests.fake_register import Register


class MemoryViews(Register):
    """Everything kept, in the order of adding."""

    def __init__(self) -> None:
        self.kept: dict[UUID, KeptView] = {}

    def add(self, kept: KeptView) -> None:
        self.kept.setdefault(kept.id, kept)

    def standing(self, post: str) -> Sequence[KeptView]:
        newest = {one.name: one for one in self.kept.values() if one.post == post}
        standing = (one for one in newest.values() if one.view or one.is_outdated)
        return sorted(standing, key=lambda one: one.name)

"""Ways of papers and hand-overs in memory, under the same contract as those on disk."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from checkpoint.domain.reporting.delivery import HandOver, KeptDelivery, Receiver
from tests.fake_register import Register


class MemoryDeliveries(Register):
    """Everything kept and given, in the order of adding."""

    def __init__(self) -> None:
        self.kept: dict[UUID, KeptDelivery] = {}
        self.given: dict[UUID, HandOver] = {}

    def keep(self, kept: KeptDelivery) -> None:
        self.kept.setdefault(kept.id, kept)

    def standing(self, post: str) -> Mapping[Receiver, KeptDelivery]:
        return {one.receiver: one for one in self.kept.values() if one.post == post}

    def hand_over(self, hand_over: HandOver) -> None:
        self.given.setdefault(hand_over.id, hand_over)

    def handed_over(self, papers: Collection[UUID]) -> Sequence[HandOver]:
        return [one for one in self.given.values() if one.paper in papers]

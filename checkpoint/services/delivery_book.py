"""How papers reach who gets them, and who took them, as the services see it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol
from uuid import UUID

from checkpoint.domain.reporting.delivery import HandOver, KeptDelivery, Receiver


class DeliveryBook(Protocol):
    """The ways of papers, and the papers that were given by hand."""

    def keep(self, kept: KeptDelivery) -> None:
        """Keep a way of papers; an id that is there already changes nothing."""
        ...

    def standing(self, post: str) -> Mapping[Receiver, KeptDelivery]:
        """The newest of each receiver that has one."""
        ...

    def hand_over(self, hand_over: HandOver) -> None:
        """Note that a paper was given; an id that is there already changes nothing."""
        ...

    def handed_over(self, papers: Collection[UUID]) -> Sequence[HandOver]:
        """To whom these papers were given, the first first."""
        ...

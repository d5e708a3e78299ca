"""What the services need from the world for signed lists; see `ports` for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.alerts.signing import ListKey, ListRules


class ListKeyBook(Protocol):
    """The keys by which lists are proven, or once were, and what the post asks of lists."""

    def add(self, key: ListKey) -> None:
        """Keep a key; an id that is there already changes nothing."""
        ...

    def every(self) -> Sequence[ListKey]:
        """All of them, the newest first; those withdrawn too."""
        ...

    def withdraw(self, id: UUID, *, at: datetime) -> None:
        """Trust a key no more; one that was withdrawn before stays as it is."""
        ...

    def set_rules(self, rules: ListRules, *, officer: UUID, at: datetime) -> None:
        """Ask this of lists from now on, in place of what was asked before."""
        ...

    def rules(self) -> ListRules:
        """What is asked of lists; nothing, while nobody has said so."""
        ...


class ListKeyReader(Protocol):
    """Reads keys as list owners hand them out."""

    def __call__(self, content: bytes) -> bytes:
        """The 32 bytes of a public key in PEM, DER or base64; raises a ListKeyRefused."""
        ...

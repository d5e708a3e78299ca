"""The port of the key with which the post signs its papers, and that it is noted when made."""

from __future__ import annotations

from typing import Protocol

from checkpoint.domain.alerts.signing import fingerprint_of
from checkpoint.domain.audit.trail import Act, Action
from checkpoint.domain.people.officer import Officer
from checkpoint.services.ports import Clock, Storage


class ReportKey(Protocol):
    """The key with which the post signs its papers."""

    def is_made(self) -> bool:
        """Whether there is a key already; to sign, or to ask for the public one, makes it."""
        ...

    def sign(self, content: bytes) -> bytes:
        """The 64 bytes of a signature; raises ReportKeyUnusable."""
        ...

    def public(self) -> bytes:
        """The 32 bytes by which partners prove the papers; raises ReportKeyUnusable."""
        ...


class NotedKey:
    """The key in the hands of an officer: where he is the first to need it, the trail says so."""

    def __init__(self, key: ReportKey, *, storage: Storage, clock: Clock) -> None:
        self._key = key
        self._storage = storage
        self._clock = clock

    def sign(self, actor: Officer, content: bytes) -> bytes:
        """The 64 bytes of a signature; raises ReportKeyUnusable."""
        self.public(actor)
        return self._key.sign(content)

    def public(self, actor: Officer) -> bytes:
        """The 32 bytes by which partners prove the papers; raises ReportKeyUnusable."""
        if self._key.is_made():
            return self._key.public()
        with self._storage.writing() as store:
            public = self._key.public()
            store.audit.append(
                Act(
                    action=Action.REPORT_KEY_MADE,
                    at=self._clock(),
                    actor=str(actor.id),
                    subject=fingerprint_of(public),
                )
            )
        return public

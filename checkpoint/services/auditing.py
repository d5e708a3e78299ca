"""Proving that the audit trail is what was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checkpoint.domain.audit.trail import AuditEntry, ChainBreak, first_break
from checkpoint.services.ports import Storage


@dataclass(frozen=True, slots=True)
class Proof:
    """What walking the chain showed."""

    entries: int
    """How many were walked, up to the break if there is one."""
    broken: ChainBreak | None
    head: str
    """Digest of the last entry: written down elsewhere, it proves that nothing was cut off."""


class AuditService:
    """Walks the chain. Anyone may: it holds ids, and trust in it is everybody's."""

    def __init__(self, *, storage: Storage) -> None:
        self._storage = storage

    def verify(self) -> Proof:
        """Walk the whole chain from its start."""
        walked = _Walk()
        with self._storage.reading() as store:
            broken = first_break(walked.over(store.audit.entries()))
        return Proof(walked.count, broken, walked.head)


class _Walk:
    """Counts what passes by, so that the chain is read once and never held whole."""

    def __init__(self) -> None:
        self.count = 0
        self.head = ""

    def over(self, entries: Iterator[AuditEntry]) -> Iterator[AuditEntry]:
        for entry in entries:
            self.count += 1
            self.head = entry.digest
            yield entry

"""Proving that the audit trail and the register are what was written."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from checkpoint.domain.audit.records import Audited, Fault, RecordFault, audited_by
from checkpoint.domain.audit.trail import AuditEntry, ChainBreak, first_break
from checkpoint.services.crossing_book import CrossingRegister
from checkpoint.services.ports import Storage

FAULTS_TOLD = 20
"""Records that a proof names; of more it gives the number."""
_PAGE = 500
"""Records compared at a time."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What walking the chain, and comparing the register with it, showed."""

    entries: int
    """How many were walked, up to the break if there is one."""
    broken: ChainBreak | None
    head: str
    """Digest of the last entry: written down elsewhere, it proves that nothing was cut off."""
    records: int = 0
    """How many were compared with the digest that the trail holds of them."""
    without_digest: int = 0
    """How many could not be: recorded before the trail held digests. They are there, no more."""
    faulty: int = 0
    """How many are not what the trail says, or are there on one side alone."""
    faults: tuple[RecordFault, ...] = ()
    """The first of those."""

    @property
    def is_whole(self) -> bool:
        """Whether all is as it was written."""
        return self.broken is None and not self.faulty


class AuditService:
    """Proves trail and register. Anyone may: it tells no names, and trust is everybody's."""

    def __init__(self, *, storage: Storage) -> None:
        self._storage = storage

    def verify(self) -> Proof:
        """Walk the whole chain from its start, and compare each record it was made for.

        Behind a break the walk goes on, for what stands there still tells of the register.
        """
        with self._storage.reading() as store:
            compared = _Compared(store.crossings)
            walked = _Walk(compared)
            entries = walked.over(store.audit.entries())
            broken = first_break(entries)
            count, head = walked.count, walked.head
            deque(entries, maxlen=0)
            compared.rest()
            for fault in store.audit.unaudited():
                compared.tell(fault)
        return Proof(
            entries=count,
            broken=broken,
            head=head,
            records=compared.count,
            without_digest=compared.without_digest,
            faulty=compared.faulty,
            faults=tuple(compared.faults),
        )


class _Compared:
    """Compares audited records with the register, a page at a time, and keeps the first faults."""

    def __init__(self, register: CrossingRegister) -> None:
        self._register = register
        self._page: list[Audited] = []
        self.count = 0
        self.without_digest = 0
        self.faulty = 0
        self.faults: list[RecordFault] = []

    def take(self, audited: Audited) -> None:
        """Compare a record, at the latest with `rest`."""
        self._page.append(audited)
        if len(self._page) == _PAGE:
            self.rest()

    def rest(self) -> None:
        """Compare what was taken and not compared yet."""
        there = self._register.digests([one.id for one in self._page]) if self._page else {}
        for audited in self._page:
            if audited.id not in there:
                self.tell(audited.fault(Fault.MISSING))
            elif not audited.digest:
                self.without_digest += 1
            else:
                self.count += 1
                if there[audited.id] != audited.digest:
                    self.tell(audited.fault(Fault.CHANGED))
        self._page.clear()

    def tell(self, fault: RecordFault) -> None:
        """Count a fault, and keep it if it is among the first."""
        self.faulty += 1
        if len(self.faults) < FAULTS_TOLD:
            self.faults.append(fault)


class _Walk:
    """Counts what passes by, so that the chain is read once and never held whole."""

    def __init__(self, compared: _Compared) -> None:
        self._compared = compared
        self.count = 0
        self.head = ""

    def over(self, entries: Iterator[AuditEntry]) -> Iterator[AuditEntry]:
        """The same entries; the records they were made for are compared on the way."""
        for entry in entries:
            self.count += 1
            self.head = entry.digest
            audited = audited_by(entry)
            if audited is not None:
                self._compared.take(audited)
            yield entry

"""Proving a file that is said to be a backup: whole, ours, and what the audit trail says."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checkpoint.domain.audit.trail import AuditEntry, first_break
from checkpoint.domain.errors import StorageNewer
from checkpoint.services.auditing import AuditService, Proof
from checkpoint.services.ports import Storage
from checkpoint.storage.copy_proof import opened_copy


@dataclass(frozen=True, slots=True)
class BackupProof:
    """What was found in a file."""

    size: int
    digest: str
    """SHA-256: as it stands in the audit trail of the post whose backup it is."""
    version: str
    """Of the database."""
    is_practice: bool
    trail: Proof


def prove_backup(path: Path) -> BackupProof:
    """Open a backup and read it through, without writing anything; raises NoBackup, StorageNewer.

    In one of an older version of the program the trail alone is walked: its records cannot be
    compared before it was brought up to this version, which is done to a file in use and not here.
    """
    with opened_copy(path) as opened:
        if opened.is_newer:
            raise StorageNewer(opened.version)
        storage = opened.database
        trail = AuditService(storage=storage).verify() if opened.is_of_today else _walked(storage)
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return BackupProof(
            size=path.stat().st_size,
            digest=digest,
            version=opened.version,
            is_practice=opened.is_practice,
            trail=trail,
        )


def _walked(storage: Storage) -> Proof:
    last: deque[AuditEntry] = deque(maxlen=1)

    def seen(entries: Iterator[AuditEntry]) -> Iterator[AuditEntry]:
        for entry in entries:
            last.append(entry)
            yield entry

    with storage.reading() as store:
        broken = first_break(seen(store.audit.entries()))
    if not last:
        return Proof(entries=0, broken=broken, head="")
    return Proof(entries=last[0].number, broken=broken, head=last[0].digest)

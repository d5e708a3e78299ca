"""Proving papers: against what was given out, or by the post's public key alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from checkpoint.domain.people.officer import Officer, Permission
from checkpoint.domain.reporting.codes import PaperCode, read_code
from checkpoint.domain.reporting.issue import IssuedPaper
from checkpoint.domain.reporting.proof import Difference, Proof, Standing
from checkpoint.domain.reporting.told import Told
from checkpoint.services.ports import Clock, Storage, Store
from checkpoint.services.report_key import NotedKey, ReportKey

LARGEST_PAPER = 40 * 2**20
"""Bytes; a scan of many pages has less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPaper:
    """What a file says of itself."""

    code: str
    """The code on its pages; empty where none can be read."""
    missing: Callable[[Told], tuple[Difference, ...]]
    """Which figures cannot be found in its text; none where it is a picture without text."""


PaperReader: TypeAlias = Callable[[bytes], ReadPaper]
"""Reads a PDF; raises PaperUnreadable."""
SignatureProof: TypeAlias = Callable[[bytes, bytes, bytes], bool]
"""Whether the holder of a public key made a signature of these bytes."""


class ProvingService:
    """Says of a paper whether the post gave it out, and whether it still holds."""

    def __init__(
        self,
        *,
        storage: Storage,
        clock: Clock,
        key: ReportKey,
        is_signed_by: SignatureProof,
        read_paper: PaperReader,
    ) -> None:
        self._storage = storage
        self._key = key
        self._noted_key = NotedKey(key, storage=storage, clock=clock)
        self._is_signed_by = is_signed_by
        self._read_paper = read_paper

    def public_key(self, actor: Officer) -> bytes:
        """The 32 bytes by which partners prove the post's papers."""
        actor.must(Permission.ISSUE_REPORTS)
        return self._noted_key.public(actor)

    def code(self, actor: Officer, text: str) -> Proof:
        """Prove a code that was typed or scanned; raises NoPaperCode."""
        actor.must(Permission.ISSUE_REPORTS)
        code = read_code(text)
        with self._storage.reading() as store:
            return self._of_code(store, code)

    def file(self, actor: Officer, content: bytes) -> Proof:
        """Prove a PDF; raises PaperUnreadable or NoPaperCode where it is none or bears no code."""
        actor.must(Permission.ISSUE_REPORTS)
        digest = hashlib.sha256(content).hexdigest()
        with self._storage.reading() as store:
            issued = store.papers.of_content(digest)
            if issued is not None:
                return self._genuine(store, issued)
            read = self._read_paper(content)
            proof = self._of_code(store, read_code(read.code))
        if proof.standing not in (Standing.NEWEST, Standing.REPLACED) or proof.issued is None:
            return proof
        differs = read.missing(proof.issued.told or {})
        return Proof(
            standing=Standing.ALTERED if differs else Standing.OTHER_FILE,
            number=proof.number,
            issued=proof.issued,
            newest=proof.newest,
            differs=differs,
        )

    def _of_code(self, store: Store, code: PaperCode) -> Proof:
        """By the very code, for a key that was made anew does not make older papers false."""
        of_number = store.papers.of_number(code.number)
        issued = next((one for one in of_number if one.code == code.text), None)
        if issued is not None:
            return self._genuine(store, issued)
        if not of_number or self._is_signed_by(self._key.public(), code.signature, code.signed):
            # One that is signed and was never noted was looked at here, and never given out.
            return Proof(standing=Standing.NEVER_ISSUED, number=code.number)
        return Proof(standing=Standing.ALTERED, number=code.number, issued=of_number[-1])

    def _genuine(self, store: Store, issued: IssuedPaper) -> Proof:
        newest = store.papers.newest(issued.post, issued.partner, issued.period, issued.one)
        is_newest = newest is None or newest.version <= issued.version
        return Proof(
            standing=Standing.NEWEST if is_newest else Standing.REPLACED,
            number=issued.number,
            issued=issued,
            newest=newest,
        )

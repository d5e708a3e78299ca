"""Seals at the counter: proving what was scanned, and the pass that a label means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from checkpoint.domain.documents.border_pass import RegisteredPass
from checkpoint.domain.documents.claims import Claims
from checkpoint.domain.documents.scanned import ScannedCode, ScannedText, SealFound, TextKind
from checkpoint.domain.documents.seals import (
    BrokenSeal,
    CheckedSeal,
    Seal,
    SealCheck,
    SealKind,
    SealOutcome,
    claims_of,
    read_seal,
)
from checkpoint.domain.documents.seals.border_pass import sealed_pass
from checkpoint.domain.documents.travel_document import TravelDocument
from checkpoint.domain.errors import ReadingFailed
from checkpoint.services.ports import Store
from checkpoint.services.seal_ports import SealVerifier

_MADE_UP_FROM = frozenset({SealOutcome.VALID, SealOutcome.FORGED})
"""Of a pass that the register does not know, a genuine label is as good as the register. One that
is forged is looked at as it is, so that the counter locks on it and nobody types it in."""


class SealedVisaForged(ReadingFailed):
    """A visa was scanned whose seal is forged: what it says is not what its signer signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealProof:
    """Proves seals against what the post trusts, on one day."""

    verifier: SealVerifier
    today: date

    def of(
        self, store: Store, seals: Iterable[SealFound], *, is_only_source: bool
    ) -> tuple[CheckedSeal, ...]:
        """Each seal with the proof of its signature."""
        found = tuple(seals)
        known = store.certificates.every() if found else ()
        return tuple(
            CheckedSeal(
                seal=seal,
                check=SealCheck(outcome=SealOutcome.UNREADABLE)
                if isinstance(seal, BrokenSeal)
                else self.verifier.check(seal, known, today=self.today),
                is_only_source=is_only_source,
            )
            for seal in found
        )

    def is_forged(self, store: Store, seals: Iterable[SealFound]) -> bool:
        """Whether one of them is forged."""
        checked = self.of(store, seals, is_only_source=False)
        return any(one.outcome is SealOutcome.FORGED for one in checked)

    def pass_in(self, store: Store, seals: Iterable[SealFound]) -> TravelDocument | None:
        """The pass of a label, where its signature says something of it."""
        for shown in self.of(store, seals, is_only_source=True):
            if isinstance(shown.seal, Seal) and shown.outcome in _MADE_UP_FROM:
                document = sealed_pass(shown.seal)
                if document is not None:
                    return document
        return None


def of_issuer(known: Sequence[RegisteredPass], code: ScannedCode) -> Sequence[RegisteredPass]:
    """The passes that a label can mean: two states may give one number, and it names its own."""
    issuers = {seal.issuer for seal in _labels(code)}
    return [one for one in known if one.document.issuer in issuers] or known


def is_from_seal(code: ScannedCode) -> bool:
    """Whether a scanned number is what a seal says; else it is the whole of a code."""
    return any(isinstance(seal, Seal) and seal.number == code.number for seal in code.seals)


def code_beside(others: Iterable[ScannedText]) -> str:
    """The plain code on the same page as a zone, by which a border pass is found again."""
    codes = (text for text in others if text.kind is TextKind.BARCODE)
    plain = (code.text for code in codes if read_seal(code.text, code.payload) is None)
    return next(plain, "")


def claims_in(checked: Iterable[CheckedSeal], *, today: date) -> Iterator[Claims]:
    """What seals say of the document beside them; who altered which is seen by the difference."""
    for shown in checked:
        if isinstance(shown.seal, Seal) and not shown.is_only_source:
            is_proven = shown.outcome is SealOutcome.VALID
            yield replace(
                claims_of(shown.seal, today=today),
                is_proven=is_proven,
                noted_on=shown.seal.signed_on if shown.check.is_own else None,
            )


def may_be_registered(seals: Iterable[CheckedSeal]) -> bool:
    """Whether a pass may go on the register: not what a forged seal says."""
    return all(shown.outcome is not SealOutcome.FORGED for shown in seals)


def _labels(code: ScannedCode) -> Iterator[Seal]:
    for seal in code.seals:
        if isinstance(seal, Seal) and seal.kind is SealKind.BORDER_PASS:
            yield seal

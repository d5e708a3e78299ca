"""Whether the signed seals beside a document are genuine."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.seals import (
    BrokenSeal,
    CheckedSeal,
    Seal,
    SealCheck,
    SealOutcome,
    expiry_of,
)
from checkpoint.domain.inspection.findings import Finding
from checkpoint.domain.inspection.seal_findings import (
    SealedPaperExpired,
    SealForged,
    SealOutOfDate,
    SealSignerUnknown,
    SealUnreadable,
    SealValid,
)
from checkpoint.domain.inspection.subject import Subject


def seal_signature(subject: Subject) -> Iterator[Finding]:
    """Each seal's signature fits, and a signer whom the post trusts has made it (Doc 9303-13).

    A forged seal makes a false document of what it is printed on (UU 6/2011 Ps 13). A citizen
    who comes home is not refused for it (Ps 14); but where only the seal says that he is one,
    that is no proof. Most seals of other states are of signers that nobody has imported yet.
    """
    for shown in subject.seals:
        if isinstance(shown.seal, BrokenSeal):
            yield SealUnreadable(Severity.ATTENTION, shown.seal.fault)
        else:
            yield _signed(subject, shown, shown.seal, shown.check)


def sealed_paper_validity(subject: Subject) -> Iterator[Finding]:
    """What a seal is printed on, such as a visa, is good through the day that the seal states.

    Where it is the document itself, that has a rule of its own: `document_validity`.
    """
    for shown in subject.seals:
        if isinstance(shown.seal, BrokenSeal):
            continue
        expires_on = expiry_of(shown.seal, today=subject.today)
        if (
            expires_on is not None
            and expires_on < subject.today
            and expires_on != subject.document.expires_on
        ):
            yield SealedPaperExpired(Severity.ATTENTION, shown.seal.kind, expires_on)


def _signed(subject: Subject, shown: CheckedSeal, seal: Seal, check: SealCheck) -> Finding:
    signer = check.signer or seal.signer
    match check.outcome:
        case SealOutcome.VALID:
            return SealValid(Severity.NOTE, seal.kind, signer)
        case SealOutcome.UNKNOWN_SIGNER:
            # A document of which nothing else is known rests on a signature that nobody proves.
            severity = Severity.ATTENTION if shown.is_only_source else Severity.NOTE
            return SealSignerUnknown(severity, seal.kind, signer)
        case SealOutcome.EXPIRED:
            return SealOutOfDate(Severity.ATTENTION, seal.kind, signer, check.good_until)
        case SealOutcome.FORGED:
            spared = subject.is_coming_home and not shown.is_only_source
            return SealForged(Severity.ATTENTION if spared else Severity.LOCK, seal.kind, signer)
        case SealOutcome.UNREADABLE:
            return SealUnreadable(Severity.ATTENTION, None)

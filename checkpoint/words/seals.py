"""Signed seals in words: what bears them, what is wrong with them, what was found on them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import assert_never

from checkpoint.domain.documents.seals import SealFault, SealKind, SealOutcome
from checkpoint.domain.documents.seals.certificates import (
    CertificateGone,
    CertificateKind,
    CertificateStranger,
    CertificateTooLarge,
    CertificateUnfit,
    CertificateUnreadable,
)
from checkpoint.domain.errors import CertificateRefused, CheckpointError, SealKeyUnusable
from checkpoint.domain.inspection.seal_findings import (
    LabelSuperseded,
    SealedPaperExpired,
    SealFinding,
    SealForged,
    SealOutOfDate,
    SealSignerUnknown,
    SealUnreadable,
    SealValid,
)
from checkpoint.services.sealing import SealedVisaForged
from checkpoint.services.seals import PassNotRegistered, SeveralSuchPasses
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.dates import day_words

SEAL_KINDS: Mapping[SealKind, str] = {
    SealKind.VISA: QT_TRANSLATE_NOOP("seals", "Visa"),
    SealKind.EMERGENCY_TRAVEL_DOCUMENT: QT_TRANSLATE_NOOP("seals", "Emergency travel document"),
    SealKind.ARRIVAL_ATTESTATION: QT_TRANSLATE_NOOP("seals", "Arrival attestation (Germany)"),
    SealKind.RESIDENCE_PERMIT: QT_TRANSLATE_NOOP("seals", "Residence permit (Germany)"),
    SealKind.SUPPLEMENTARY_SHEET: QT_TRANSLATE_NOOP("seals", "Supplementary sheet (Germany)"),
    SealKind.SOCIAL_INSURANCE_CARD: QT_TRANSLATE_NOOP("seals", "Social insurance card (Germany)"),
    SealKind.ADDRESS_STICKER: QT_TRANSLATE_NOOP("seals", "Address sticker (Germany)"),
    SealKind.RESIDENCE_STICKER: QT_TRANSLATE_NOOP("seals", "Residence sticker (Germany)"),
    SealKind.BORDER_PASS: QT_TRANSLATE_NOOP("seals", "Border pass label"),
    SealKind.HEALTH_TEST: QT_TRANSLATE_NOOP("seals", "Proof of testing"),
    SealKind.VACCINATION: QT_TRANSLATE_NOOP("seals", "Proof of vaccination"),
    SealKind.OTHER: QT_TRANSLATE_NOOP("seals", "Other sealed paper"),
}

SEAL_FAULTS: Mapping[SealFault, str] = {
    SealFault.CUT_SHORT: QT_TRANSLATE_NOOP("seals", "its end is missing"),
    SealFault.TOO_LONG: QT_TRANSLATE_NOOP("seals", "it is longer than a seal can be"),
    SealFault.UNKNOWN_VERSION: QT_TRANSLATE_NOOP("seals", "its version is not known here"),
    SealFault.BAD_TEXT: QT_TRANSLATE_NOOP("seals", "its letters are not written as they must be"),
    SealFault.BAD_DATE: QT_TRANSLATE_NOOP("seals", "it has a date that does not exist"),
    SealFault.BAD_STRUCTURE: QT_TRANSLATE_NOOP("seals", "its parts do not fit together"),
    SealFault.NO_SIGNATURE: QT_TRANSLATE_NOOP("seals", "it bears no signature"),
}

SEAL_OUTCOMES: Mapping[SealOutcome, str] = {
    SealOutcome.VALID: QT_TRANSLATE_NOOP("seals", "Genuine"),
    SealOutcome.UNKNOWN_SIGNER: QT_TRANSLATE_NOOP("seals", "Signer unknown"),
    SealOutcome.EXPIRED: QT_TRANSLATE_NOOP("seals", "Signed out of date"),
    SealOutcome.FORGED: QT_TRANSLATE_NOOP("seals", "Forged"),
    SealOutcome.UNREADABLE: QT_TRANSLATE_NOOP("seals", "Unreadable"),
}

CERTIFICATE_KINDS: Mapping[CertificateKind, str] = {
    CertificateKind.AUTHORITY: QT_TRANSLATE_NOOP("seals", "State authority (CSCA)"),
    CertificateKind.SIGNER: QT_TRANSLATE_NOOP("seals", "Seal signer"),
    CertificateKind.OWN: QT_TRANSLATE_NOOP("seals", "This post"),
}

SEAL_PROBLEMS: dict[type[CheckpointError], str] = {
    CertificateRefused: QT_TRANSLATE_NOOP("problems", "The certificate is not trusted as it is."),
    CertificateUnreadable: QT_TRANSLATE_NOOP(
        "problems", "There is no certificate in this file. Choose one in PEM or DER."
    ),
    CertificateTooLarge: QT_TRANSLATE_NOOP(
        "problems", "The file is too large for certificates. Choose another."
    ),
    CertificateUnfit: QT_TRANSLATE_NOOP(
        "problems", "The certificate's key is of a kind that no seal is checked with here."
    ),
    CertificateStranger: QT_TRANSLATE_NOOP(
        "problems",
        "No authority of its state that is known here has signed this certificate. Import the"
        " authority's first, or say that this one is trusted by itself.",
    ),
    CertificateGone: QT_TRANSLATE_NOOP(
        "problems", "The certificate was withdrawn meanwhile. Look at the list again."
    ),
    PassNotRegistered: QT_TRANSLATE_NOOP(
        "problems",
        "No pass of this number is on the register. Record the pass at a counter first.",
    ),
    SeveralSuchPasses: QT_TRANSLATE_NOOP(
        "problems", "Passes of several states bear this number. Name the state too."
    ),
    SealedVisaForged: QT_TRANSLATE_NOOP(
        "problems", "The visa's seal is forged: keep the visa, and scan the passport to go on."
    ),
    SealKeyUnusable: QT_TRANSLATE_NOOP(
        "problems",
        "The post's key for seals cannot be opened: its secret is not in the data folder. Have the"
        " administrator put it back, or make a new key.",
    ),
}


def seal_kind_words(kind: SealKind, words: Catalogue) -> str:
    """What a seal is printed on."""
    return words.translate("seals", SEAL_KINDS[kind])


def seal_outcome_words(outcome: SealOutcome, words: Catalogue) -> str:
    """How far a seal can be believed."""
    return words.translate("seals", SEAL_OUTCOMES[outcome])


def seal_fault_words(fault: SealFault, words: Catalogue) -> str:
    """What is wrong with a seal."""
    return words.translate("seals", SEAL_FAULTS[fault])


_SAID_OF_A_SIGNER = ("O", "OU", "CN", "C")
"""Organisation, unit, name and state: what tells an officer who it is first."""
_BETWEEN = re.compile(r"(?<!\\)[,+]")
_ESCAPED = re.compile(r"\\(.)")


def certificate_kind_words(kind: CertificateKind, words: Catalogue) -> str:
    """What a certificate is good for."""
    return words.translate("seals", CERTIFICATE_KINDS[kind])


def seal_finding_words(finding: SealFinding, words: Catalogue) -> tuple[str, str]:
    """What was found on a seal, and what to do next."""
    translate = words.translate
    match finding:
        case SealUnreadable():
            return _unreadable(finding, words)
        case SealedPaperExpired():
            what = translate("seals", "{kind}: expired on {day}, as its seal says").format(
                kind=seal_kind_words(finding.kind, words),
                day=day_words(finding.expired_on, words.language),
            )
            return what, translate("seals", "Ask for one that is good.")
        case LabelSuperseded():
            return _superseded(finding, words)
        case SealValid():
            what, do = translate("seals", "Seal genuine: {kind}, signed by {signer}"), ""
        case SealForged():
            what = translate("seals", "Seal FORGED: {kind}, in the name of {signer}")
            do = translate(
                "seals",
                "What it says is not what was signed: keep the document, and call the second line.",
            )
        case SealSignerUnknown():
            what = translate("seals", "Seal not proven, its signer is unknown: {kind}, {signer}")
            do = translate(
                "seals",
                "Trust only what is printed. The administrator can import the signer's"
                " certificate.",
            )
        case SealOutOfDate():
            what = translate(
                "seals", "Seal signed when its certificate was not good: {kind}, {signer}"
            )
            do = translate("seals", "Look at the document's date of issue, and ask who issued it.")
        case _:
            assert_never(finding)
    kind = seal_kind_words(finding.kind, words)
    return what.format(kind=kind, signer=signer_words(finding.signer)), do


def _superseded(finding: LabelSuperseded, words: Catalogue) -> tuple[str, str]:
    what = words.translate(
        "seals",
        "Label of {signed}, older than the pass's registration of {registered} and other than it",
    ).format(
        signed=day_words(finding.signed_on, words.language),
        registered=day_words(finding.registered_on, words.language),
    )
    do = words.translate(
        "seals", "Hold what differs against the page; where it is right, print a new label."
    )
    return what, do


def signer_words(name: str) -> str:
    """Who signed, without the letters of the X.500 name (RFC 4514) that his certificate bears.

    A signer that is not known is named by the seal itself, as it stands there.
    """
    parts = dict(part.partition("=")[::2] for part in _BETWEEN.split(name))
    said = (parts[key] for key in _SAID_OF_A_SIGNER if parts.get(key))
    return _ESCAPED.sub(r"\1", ", ".join(said)) or name or "–"


def _unreadable(finding: SealUnreadable, words: Catalogue) -> tuple[str, str]:
    fault = (
        words.translate("seals", "its certificate cannot be read")
        if finding.fault is None
        else seal_fault_words(finding.fault, words)
    )
    return (
        words.translate("seals", "Signed seal cannot be read: {fault}").format(fault=fault),
        words.translate("seals", "Scan again; if it stays, look for signs of tampering."),
    )

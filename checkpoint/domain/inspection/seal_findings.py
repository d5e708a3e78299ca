"""What the checks can find on a document's signed seal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeAlias

from checkpoint.domain.crossings.checks import Severity
from checkpoint.domain.documents.seals import SealFault, SealKind


@dataclass(frozen=True, slots=True)
class SealValid:
    """A signer whom the post trusts has signed what the seal says."""

    source: ClassVar = "ICAO Doc 9303-13"
    severity: Severity
    kind: SealKind
    signer: str


@dataclass(frozen=True, slots=True)
class SealForged:
    """The signature does not fit what the seal says: it was altered, or never the signer's."""

    source: ClassVar = "ICAO Doc 9303-13"
    severity: Severity
    kind: SealKind
    signer: str


@dataclass(frozen=True, slots=True)
class SealSignerUnknown:
    """Nobody can tell whether the signature is genuine: its certificate was not imported."""

    source: ClassVar = "ICAO Doc 9303-13"
    severity: Severity
    kind: SealKind
    signer: str
    """As the seal names it; empty where it does not."""


@dataclass(frozen=True, slots=True)
class SealOutOfDate:
    """The seal was signed when its signer's certificate was not good."""

    source: ClassVar = "ICAO Doc 9303-13"
    severity: Severity
    kind: SealKind
    signer: str
    good_until: date | None


@dataclass(frozen=True, slots=True)
class SealUnreadable:
    """A code begins as a signed seal and cannot be read as one: damaged, or tampered with."""

    source: ClassVar = "ICAO Doc 9303-13"
    severity: Severity
    fault: SealFault | None
    """``None`` where the certificate inside is what cannot be read."""


@dataclass(frozen=True, slots=True)
class SealedPaperExpired:
    """What the seal is printed on is past the last good day that the seal itself states."""

    source: ClassVar = "ICAO Doc 9303-13"
    severity: Severity
    kind: SealKind
    expired_on: date


@dataclass(frozen=True, slots=True)
class LabelSuperseded:
    """This post's own genuine label, older than what the register says of the pass now."""

    source: ClassVar = "ICAO Doc 9303-13"
    severity: Severity
    signed_on: date
    registered_on: date


SealFinding: TypeAlias = (
    SealValid
    | SealForged
    | SealSignerUnknown
    | SealOutOfDate
    | SealUnreadable
    | SealedPaperExpired
    | LabelSuperseded
)

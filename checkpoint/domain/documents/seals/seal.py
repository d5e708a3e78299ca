"""A signed seal: what it says, and what is needed to prove it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from checkpoint.domain.documents.seals.definitions import Fact, SealKind


class SealForm(StrEnum):
    """The two standards of Doc 9303-13."""

    VDS = "vds"
    """Bytes, with a reference to the signer's certificate."""
    VDS_NC = "vds_nc"
    """JSON, with the certificate inside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """A seal that was read; whether it is genuine is for others to prove."""

    form: SealForm
    kind: SealKind
    issuer: str
    """Issuing state or organisation, three letters."""
    signer: str = ""
    """Two letters of the signer's country and two more; empty where the certificate is inside."""
    reference: str = ""
    """The certificate's serial number in hexadecimal digits, as the seal writes it."""
    certificate: bytes = field(default=b"", repr=False)
    """The signer's certificate (DER), where it is inside."""
    issued_on: date | None = None
    signed_on: date | None = None
    facts: Mapping[Fact, str] = field(default_factory=dict, repr=False)
    """What it says, as text: days as 2026-08-17, lines of a zone parted by line breaks."""
    signed: bytes = field(default=b"", repr=False)
    """The bytes over which the signature was made."""
    signature: bytes = field(default=b"", repr=False)
    algorithm: str = ""
    """Of a VDS-NC: ``ES256``, ``ES384`` or ``ES512``; else the key's size says which."""

    @property
    def number(self) -> str:
        """The number of the document it is printed on, if it says one outside of a zone."""
        return self.facts.get(Fact.NUMBER, "")

    @property
    def country(self) -> str:
        """The signer's country, two letters; empty where only the certificate tells."""
        return self.signer[:2]


def plain_reference(reference: str) -> str:
    """A certificate's reference as it is compared: hexadecimal digits without leading noughts."""
    return reference.strip().upper().lstrip("0") or "0"

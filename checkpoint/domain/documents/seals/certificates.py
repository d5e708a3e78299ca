"""Whose signatures the post trusts: certificates that its administrator has imported."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from checkpoint.domain.documents.seals.definitions import SealKind
from checkpoint.domain.documents.seals.seal import plain_reference
from checkpoint.domain.errors import CertificateRefused

LABEL_SIGNER = "IDBP"
"""Who signs labels: Indonesia, border pass. Which post it was, its certificate says."""
PRACTICE_SIGNER = "IDXP"
"""Of labels made in practice: no post has a certificate for it in earnest."""
LARGEST_FILE = 4 * 2**20
"""Bytes: the authorities of all states together take about one megabyte."""
_PEM_LINE = 64
"""Characters."""


class CertificateUnreadable(CertificateRefused):
    """The file holds no certificate in PEM or DER."""


class CertificateTooLarge(CertificateRefused):
    """The file is larger than any file of certificates."""


class CertificateUnfit(CertificateRefused):
    """The certificate's key is none that seals are signed with: ECDSA on a curve that is known."""


class CertificateStranger(CertificateRefused):
    """No authority of the signer's state that was imported has signed the certificate."""


class CertificateGone(CertificateRefused):
    """The certificate is not trusted any more: somebody else withdrew it."""


class CertificateKind(StrEnum):
    """What a certificate is good for."""

    AUTHORITY = "authority"
    """A state's own (CSCA): it vouches for signers of the same state."""
    SIGNER = "signer"
    """One that signs seals."""
    OWN = "own"
    """This post's, with which it signs the labels of border passes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a certificate says of itself (Doc 9303-12 §7)."""

    kind: CertificateKind
    country: str
    """Two letters, in capitals."""
    signer: str
    """Country and common name, as a seal's header writes the signer."""
    reference: str
    """The serial number in hexadecimal digits."""
    subject: str
    """Whom it was made out to, in full."""
    content: bytes = field(repr=False)
    """The certificate itself (DER)."""
    good_from: datetime
    good_until: datetime

    def may_sign(self, kind: SealKind) -> bool:
        """Whether a seal of a kind is its signer's to sign: a post's key is for labels alone.

        That key lies on the computer of a counter, and is not kept as a state's own are.
        """
        is_of_labels = self.signer.upper() in (LABEL_SIGNER, PRACTICE_SIGNER)
        return kind is SealKind.BORDER_PASS or not is_of_labels

    def is_of(self, signer: str, reference: str) -> bool:
        """Whether a seal that names its signer so means this certificate."""
        mine = (self.signer.upper(), plain_reference(self.reference))
        return mine == (signer.upper(), plain_reference(reference))


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedCertificate:
    """A certificate as the post keeps it."""

    id: UUID
    certificate: Certificate
    is_anchor: bool
    """Whether it is trusted by itself; else only by the authority that signed it."""
    officer: UUID
    """Who imported it, or had the key made."""
    imported_at: datetime
    withdrawn_at: datetime | None = None
    """Since when it is not trusted any more, and nothing that was signed with it either."""

    @property
    def stands(self) -> bool:
        """Whether it was not withdrawn."""
        return self.withdrawn_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealKey:
    """The key with which the post signs its labels."""

    certificate: UUID
    """Of the `TrustedCertificate` that belongs to it."""
    private_key: bytes = field(repr=False)
    """PKCS#8, encrypted: of no use without the secret of the data folder."""
    made_at: datetime


def pem_of(certificate: Certificate) -> bytes:
    """The certificate as text that other programs import (RFC 7468)."""
    text = b64encode(certificate.content).decode()
    lines = [text[at : at + _PEM_LINE] for at in range(0, len(text), _PEM_LINE)]
    whole = ("-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", "")
    return "\n".join(whole).encode()

"""What the services need from the world for signed seals; see `ports` for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from checkpoint.domain.documents.seals import Seal, SealCheck
from checkpoint.domain.documents.seals.certificates import (
    Certificate,
    SealKey,
    TrustedCertificate,
)


class CertificateBook(Protocol):
    """The certificates that the post trusts, or once trusted, and its own keys."""

    def add(self, trusted: TrustedCertificate) -> None:
        """Keep a certificate; an id that is there already changes nothing."""
        ...

    def every(self) -> Sequence[TrustedCertificate]:
        """All of them, the newest first; those withdrawn too."""
        ...

    def find(self, id: UUID) -> TrustedCertificate | None:
        """The certificate of that id."""
        ...

    def withdraw(self, id: UUID, *, at: datetime) -> None:
        """Trust a certificate no more; one that was withdrawn before stays as it is."""
        ...

    def keep_key(self, key: SealKey) -> None:
        """Keep a key of the post's own, whose certificate is there; it is the newest now."""
        ...

    def key(self) -> SealKey | None:
        """The newest key whose certificate was not withdrawn."""
        ...


class SealVerifier(Protocol):
    """Proves the signatures of seals, without a network."""

    def check(self, seal: Seal, known: Sequence[TrustedCertificate], *, today: date) -> SealCheck:
        """Prove a seal; what of it is wrong is an outcome, and nothing is raised."""
        ...

    def certificates_in(self, content: bytes) -> Sequence[Certificate]:
        """Every certificate in a file, authorities first; raises CertificateRefused."""
        ...

    def vouches(self, authority: Certificate, signer: Certificate) -> bool:
        """Whether an authority has signed the certificate of a signer of its own state."""
        ...


class SealSigner(Protocol):
    """Makes the post's own keys, and signs with them."""

    def make(self, *, post: str, code: str, signer: str, at: datetime) -> tuple[Certificate, bytes]:
        """A new key: its certificate and the encrypted key.

        ``signer`` is four characters, of which the first two are the country. Raises
        SealKeyUnusable where the secret of the data folder can be neither read nor made.
        """
        ...

    def sign(self, private_key: bytes, content: bytes) -> bytes:
        """Sign with an encrypted key, or raise SealKeyUnusable."""
        ...

"""The cryptography of seals and lists, loaded when first needed and not with the window (60 ms)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint.domain.alerts.signing import ListKey
from checkpoint.domain.documents.seals import Seal, SealCheck
from checkpoint.domain.documents.seals.certificates import Certificate, TrustedCertificate

if TYPE_CHECKING:
    from checkpoint.security.report_keys import PostReportKey
    from checkpoint.security.seal_keys import PostSealSigner
    from checkpoint.security.seals import CertificateSealVerifier


class LateSealVerifier:
    """A `CertificateSealVerifier` that is made when it is first asked."""

    @cached_property
    def _real(self) -> CertificateSealVerifier:
        from checkpoint.security.seals import CertificateSealVerifier  # noqa: PLC0415

        return CertificateSealVerifier()

    def check(self, seal: Seal, known: Sequence[TrustedCertificate], *, today: date) -> SealCheck:
        """Prove a seal."""
        return self._real.check(seal, known, today=today)

    def certificates_in(self, content: bytes) -> Sequence[Certificate]:
        """Every certificate in a file."""
        return self._real.certificates_in(content)

    def vouches(self, authority: Certificate, signer: Certificate) -> bool:
        """Whether an authority has signed the certificate of a signer."""
        return self._real.vouches(authority, signer)


class LateSealSigner:
    """A `PostSealSigner` that is made when it is first asked."""

    def __init__(self, secret: Path) -> None:
        self._secret = secret

    @cached_property
    def _real(self) -> PostSealSigner:
        from checkpoint.security.seal_keys import PostSealSigner, SecretFile  # noqa: PLC0415

        return PostSealSigner(SecretFile(self._secret))

    def make(self, *, post: str, code: str, signer: str, at: datetime) -> tuple[Certificate, bytes]:
        """A new key."""
        return self._real.make(post=post, code=code, signer=signer, at=at)

    def sign(self, private_key: bytes, content: bytes) -> bytes:
        """Sign with an encrypted key."""
        return self._real.sign(private_key, content)


class LateReportKey:
    """A `PostReportKey` that is made when it is first asked."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _real(self) -> PostReportKey:
        from checkpoint.security.report_keys import PostReportKey  # noqa: PLC0415

        return PostReportKey(self._path)

    def is_made(self) -> bool:
        """Whether there is a key already."""
        return self._real.is_made()

    def sign(self, content: bytes) -> bytes:
        """Sign a paper."""
        return self._real.sign(content)

    def public(self) -> bytes:
        """By what partners prove the papers."""
        return self._real.public()


def is_signed_by(public: bytes, signature: bytes, content: bytes) -> bool:
    """Whether the holder of a key signed these bytes."""
    from checkpoint.security import report_keys  # noqa: PLC0415

    return report_keys.is_signed_by(public, signature, content)


def public_key_in(content: bytes) -> bytes:
    """The 32 bytes of a public key for lists; raises a ListKeyRefused."""
    from checkpoint.security import list_signatures  # noqa: PLC0415

    return list_signatures.public_key_in(content)


def signer_among(
    keys: Sequence[ListKey], signature: bytes, content: bytes | memoryview
) -> ListKey | None:
    """Whose signature of these bytes it is, among the keys."""
    from checkpoint.security import list_signatures  # noqa: PLC0415

    return list_signatures.signer_among(keys, signature, content)

"""The post's own key: made on first use, kept encrypted, and the secret that opens it.

The key lies in the database, encrypted; the secret lies in a file beside it that only the owner
of the data folder can read. So a copy of the database alone, such as a backup on a stick or one
sent for repair, signs nothing. Who can read the whole data folder, as the program itself must
without a word from the officer at the counter, can sign as the post: against that, only the
folder's own protection helps, and withdrawing the certificate.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_der_private_key,
)
from cryptography.x509.oid import NameOID

from checkpoint.domain.documents.seals.certificates import Certificate, CertificateKind
from checkpoint.domain.errors import SealKeyUnusable
from checkpoint.security.certificates import certificate_of

GOOD_FOR = timedelta(days=5 * 365)
"""A label is signed within the five years, and stays genuine behind them."""
_OWNER_ONLY = 0o600
_SECRET_BYTES = 32
_SERIAL_BITS = 39
"""So that the reference has ten digits at most, and the code stays coarse."""
_LONGEST_NAME = 64
"""Characters of a name in a certificate (X.520)."""
_HALF = 32
"""Bytes of r and of s on P-256."""


class SecretFile:
    """A secret of the data folder, by itself that which opens the key for seals; made once."""

    def __init__(self, path: Path, new: Callable[[], bytes] | None = None) -> None:
        self._path = path
        self._new = new or _new_secret

    def __call__(self) -> bytes:
        """The secret, or SealKeyUnusable where it can be neither read nor made."""
        try:
            with suppress(FileExistsError):
                self._make()
            secret = self._path.read_bytes().strip()
        except OSError as error:
            raise SealKeyUnusable from error
        if not secret:
            raise SealKeyUnusable
        return secret

    @property
    def is_there(self) -> bool:
        """Whether it was made already."""
        return self._path.exists()

    def _make(self) -> None:
        """Whole or not at all: another program that starts now must not read half of it."""
        if self._path.exists():
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        draft = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(self._new())
                stream.flush()
                os.fsync(stream.fileno())
            if not self._path.exists():
                draft.replace(self._path)
        finally:
            draft.unlink(missing_ok=True)


def _new_secret() -> bytes:
    return secrets.token_hex(_SECRET_BYTES).encode()


class PostSealSigner:
    """Makes the post's keys and signs with them: ECDSA on P-256."""

    def __init__(self, secret: Callable[[], bytes]) -> None:
        self._secret = secret

    def make(self, *, post: str, code: str, signer: str, at: datetime) -> tuple[Certificate, bytes]:
        """A new key: its certificate, signed by itself, and the encrypted key (PKCS#8)."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name(
            [
                x509.NameAttribute(NameOID.COUNTRY_NAME, signer[:2]),
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, post[:_LONGEST_NAME]),
                x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, code[:_LONGEST_NAME]),
                x509.NameAttribute(NameOID.COMMON_NAME, signer[2:]),
            ]
        )
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(secrets.randbits(_SERIAL_BITS) + 1)
            .not_valid_before(at)
            .not_valid_after(at + GOOD_FOR)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        private_key = key.private_bytes(
            Encoding.DER, PrivateFormat.PKCS8, BestAvailableEncryption(self._secret())
        )
        return replace(certificate_of(certificate), kind=CertificateKind.OWN), private_key

    def sign(self, private_key: bytes, content: bytes) -> bytes:
        """R and s, one behind the other; raises SealKeyUnusable where the secret is another."""
        try:
            key = load_der_private_key(private_key, self._secret())
        except ValueError as error:
            raise SealKeyUnusable from error
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise SealKeyUnusable
        r, s = decode_dss_signature(key.sign(content, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(_HALF, "big") + s.to_bytes(_HALF, "big")

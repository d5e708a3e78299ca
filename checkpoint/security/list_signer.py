"""Signing lists, for those who own them: their keys stay theirs, and never come near a post."""

from __future__ import annotations

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from checkpoint.domain.errors import SigningKeyUnusable

_ENCRYPTED = b"ENCRYPTED"


def new_key(password: str) -> tuple[bytes, bytes]:
    """A private key (PKCS#8, encrypted with the password) and its public key, both as PEM."""
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(password.encode())
    )
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return private, public


def needs_password(private_key: bytes) -> bool:
    """Whether a private key says that it is encrypted."""
    return _ENCRYPTED in private_key


def sign(private_key: bytes, content: bytes, *, password: str = "") -> bytes:
    """The 64 bytes of a signature; raises SigningKeyUnusable."""
    secret = password.encode() if needs_password(private_key) else None
    try:
        key = load_pem_private_key(private_key, secret)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        # Without the library's own words, which would stand in a log beside what was given.
        raise SigningKeyUnusable from None
    if not isinstance(key, Ed25519PrivateKey):
        raise SigningKeyUnusable
    return key.sign(content)

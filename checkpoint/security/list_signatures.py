"""Proving the signatures of lists, offline: Ed25519 (RFC 8032) over the file's bytes."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
    load_pem_public_key,
)

from checkpoint.domain.alerts.signing import (
    KEY_LENGTH,
    ListKey,
    ListKeyPrivate,
    ListKeyUnreadable,
)

_PEM = b"-----BEGIN"
_PRIVATE = b"PRIVATE KEY-----"


def public_key_in(content: bytes) -> bytes:
    """The 32 bytes of a public key in PEM, DER, or base64 of either; raises a ListKeyRefused."""
    if _PRIVATE in content:
        raise ListKeyPrivate
    try:
        key = _loaded(content)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ListKeyUnreadable from error
    if not isinstance(key, Ed25519PublicKey):
        raise ListKeyUnreadable
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def signer_among(
    keys: Sequence[ListKey], signature: bytes, content: bytes | memoryview
) -> ListKey | None:
    """Whose signature of these bytes it is, among the keys; None where it is of none of them."""
    for key in keys:
        try:
            Ed25519PublicKey.from_public_bytes(key.content).verify(signature, content)
        except InvalidSignature:
            continue
        return key
    return None


def _loaded(content: bytes) -> object:
    """A key in whatever form it was handed out; raises what the library raises."""
    if _PEM in content:
        return load_pem_public_key(content)
    try:
        plain = base64.b64decode(b"".join(content.split()), validate=True)
    except binascii.Error:
        plain = content
    if len(plain) == KEY_LENGTH:
        return Ed25519PublicKey.from_public_bytes(plain)
    return load_der_public_key(plain)

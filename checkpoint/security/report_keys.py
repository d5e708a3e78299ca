"""The key with which the post signs its papers: Ed25519, in a file that its owner alone may read.

It lies beside the database and never in it: a copy of the database alone signs nothing. It is not
encrypted, for the program signs without a word from anybody; against who can read the whole data
folder only the folder's own protection helps, and telling the partners of a new key.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from checkpoint.domain.errors import ReportKeyUnusable, SealKeyUnusable
from checkpoint.security.seal_keys import SecretFile


class PostReportKey:
    """Signs papers; the key is made with the first one."""

    def __init__(self, path: Path) -> None:
        self._file = SecretFile(path, _new_key)

    def is_made(self) -> bool:
        """Whether there is a key already."""
        return self._file.is_there

    def sign(self, content: bytes) -> bytes:
        """The 64 bytes of a signature; raises ReportKeyUnusable."""
        return self._key.sign(content)

    def public(self) -> bytes:
        """The 32 bytes by which partners prove the papers; raises ReportKeyUnusable."""
        return self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @cached_property
    def _key(self) -> Ed25519PrivateKey:
        try:
            key = load_pem_private_key(self._file(), None)
        except (SealKeyUnusable, ValueError, TypeError):
            # Without the library's own words, which would stand in a log beside what was given.
            raise ReportKeyUnusable from None
        if not isinstance(key, Ed25519PrivateKey):
            raise ReportKeyUnusable
        return key


def is_signed_by(public: bytes, signature: bytes, content: bytes) -> bool:
    """Whether the holder of a key signed these bytes."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def _new_key() -> bytes:
    return Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )

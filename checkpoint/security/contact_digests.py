"""Digests of addresses, plates and telephone numbers that only this post can compare."""

from __future__ import annotations

import hashlib
import hmac
from functools import cached_property
from pathlib import Path

from checkpoint.security.seal_keys import SecretFile


class KeyedDigest:
    """HMAC with a secret of its own: whoever has a copy of the database cannot try numbers out.

    A plain hash of a telephone number is found again by trying all of them, which takes minutes.
    """

    def __init__(self, secret: Path) -> None:
        self._file = SecretFile(secret)

    def __call__(self, text: str) -> str:
        """The digest; raises SealKeyUnusable where the secret can be neither read nor made."""
        return hmac.new(self._secret, text.encode(), hashlib.sha256).hexdigest()

    @cached_property
    def _secret(self) -> bytes:
        return self._file()

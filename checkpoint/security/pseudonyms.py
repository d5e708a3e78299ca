"""Pseudonyms under a key of the post: HMAC-SHA-256 (RFC 2104), so that nobody finds one by trying.

A plain digest of a telephone or passport number is undone by digesting all there are. The key
lies in a file beside the database that only its owner reads, and is in no export and no backup
of the database; who has it not can tell that two records are of one person, and not of whom.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from os import O_CREAT, O_EXCL, O_WRONLY, fdopen, fsync
from os import open as open_file
from pathlib import Path

from checkpoint.domain.errors import PseudonymKeyUnusable
from checkpoint.services.pseudonym_port import Pseudonym

KEY_BYTES = 32
_OWNER_ONLY = 0o600


class KeyFile:
    """The key of the data folder; made where there is none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self) -> bytes:
        """The key, or PseudonymKeyUnusable where it can be neither read nor made."""
        try:
            with suppress(FileExistsError):
                self._make()
            key = bytes.fromhex(self._path.read_text(encoding="ascii").strip())
        except (OSError, ValueError) as error:
            raise PseudonymKeyUnusable from error
        if len(key) != KEY_BYTES:
            raise PseudonymKeyUnusable
        return key

    def _make(self) -> None:
        """Whole or not at all: another program that starts now must not read half of it."""
        if self._path.exists():
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        draft = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
        handle = open_file(draft, O_WRONLY | O_CREAT | O_EXCL, _OWNER_ONLY)
        try:
            with fdopen(handle, "wb") as stream:
                stream.write(secrets.token_hex(KEY_BYTES).encode())
                stream.flush()
                fsync(stream.fileno())
            # A link fails where another program was quicker: its key is then everybody's.
            self._path.hardlink_to(draft)
        finally:
            draft.unlink(missing_ok=True)


class PostPseudonyms:
    """Pseudonyms of one post."""

    def __init__(self, key: Callable[[], bytes]) -> None:
        self._key = key

    def __call__(self, of: Pseudonym, text: str) -> str:
        """64 hexadecimal digits."""
        return hmac.new(self._key(), f"{of.value}\0{text}".encode(), sha256).hexdigest()

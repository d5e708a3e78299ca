"""Passwords as they may be kept: argon2id hashes."""

from __future__ import annotations

import unicodedata
from base64 import b64encode

from argon2 import Parameters, PasswordHasher
from argon2.exceptions import VerifyMismatchError
from argon2.profiles import RFC_9106_LOW_MEMORY


class Argon2PasswordHasher:
    """Hashes with argon2id.

    By default with the second recommendation of RFC 9106 §4: 3 passes over 64 MiB, some 0.2 s on
    a computer of two cores. That is a moment to an officer and a lifetime to who tries a list.
    """

    def __init__(self, parameters: Parameters = RFC_9106_LOW_MEMORY) -> None:
        self._hasher = PasswordHasher.from_parameters(parameters)
        self._decoy = _decoy(parameters)

    def hash(self, password: str) -> str:
        """A salted hash that names its own parameters."""
        return self._hasher.hash(_normal(password))

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether it is the password; takes as long for a wrong one as for a right one.

        An empty hash matches nothing and takes as long too: ask with it for a name nobody bears,
        and the time does not tell who exists.
        """
        try:
            return self._hasher.verify(password_hash or self._decoy, _normal(password))
        except VerifyMismatchError:
            return False

    def must_renew(self, password_hash: str) -> bool:
        """Whether the hash was made with other parameters than are used now."""
        return self._hasher.check_needs_rehash(password_hash)


def _normal(password: str) -> str:
    """One password, however the keyboard composes its letters (NIST SP 800-63B)."""
    return unicodedata.normalize("NFKC", password)


def _decoy(parameters: Parameters) -> str:
    """A hash that costs as much to check as a real one, and that nobody has a password for."""
    costs = f"m={parameters.memory_cost},t={parameters.time_cost},p={parameters.parallelism}"
    salt, digest = (_zeros(parameters.salt_len), _zeros(parameters.hash_len))
    return f"$argon2{parameters.type.name.lower()}$v={parameters.version}${costs}${salt}${digest}"


def _zeros(length: int) -> str:
    return b64encode(bytes(length)).decode().rstrip("=")

"""A clock, ids and chance made by hand, so that invented days come out the same every time."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from checkpoint.services.ports import PasswordHasher


def repeatable(seed: int | str) -> Random:
    """Chance that comes out the same every time; for nothing that must be secret."""
    return Random(seed)  # noqa: S311 - invented people are no secret


class HandClock:
    """Stands still until it is moved on."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        """The instant it shows."""
        return self.at

    def forward(self, by: timedelta) -> datetime:
        """Let time pass."""
        self.at += by
        return self.at


class HandIds:
    """UUIDv7 (RFC 9562 §5.7) by a clock of one's own, in the order in which they are given."""

    def __init__(self, clock: HandClock, rng: Random) -> None:
        self._clock = clock
        self._rng = rng
        self._count = 0

    def __call__(self) -> UUID:
        """The next id."""
        self._count += 1
        return uuid7_at(self._clock(), self._count, self._rng)


def uuid7_at(at: datetime, count: int, rng: Random) -> UUID:
    """A UUIDv7 of an instant; ``count`` orders those of one millisecond."""
    milliseconds = int(at.timestamp() * 1000)
    return UUID(
        int=milliseconds << 80
        | 0x7 << 76
        | (count & 0xFFF) << 64
        | 0b10 << 62
        | rng.getrandbits(62)
    )


class KnowingHasher:
    """Knows the passwords it has hashed itself, and so checks them at once.

    For the invented days before today, in which people sign in a dozen times: the proof of a
    password is slow by design, and there is nothing to prove.
    """

    def __init__(self, hasher: PasswordHasher) -> None:
        self._hasher = hasher
        self._known: dict[str, str] = {}

    def hash(self, password: str) -> str:
        """As the real one."""
        password_hash = self._hasher.hash(password)
        self._known[password_hash] = password
        return password_hash

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether it is the password that was hashed here."""
        return self._known.get(password_hash) == password

    def must_renew(self, password_hash: str) -> bool:
        """Never: it was made just now."""
        del password_hash
        return False

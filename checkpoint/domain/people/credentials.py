"""How wrong passwords slow a sign-in down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from checkpoint.domain.posts.clock_word import CLOCK_TOLERANCE

FREE_TRIES = 3
"""Wrong passwords that cost nothing: fingers slip."""
LONGEST_WAIT = timedelta(minutes=15)
SHORTEST_PASSWORD = 12
"""Characters. Length is what makes a password good: NIST SP 800-63B asks for 15 of one that can
be tried from anywhere; this one is tried at the counter, and ever more slowly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedSignIns:
    """The wrong passwords given for a name since the last right one."""

    count: int = 0
    last_at: datetime | None = None

    def wait_until(self, now: datetime) -> datetime | None:
        """When the next try will be looked at: the wait doubles with each wrong password.

        Of wrong ones in time to come, by a clock that was ahead, none keeps anybody out: not even
        the lead who is to sign for the clock could come in before it has caught up.
        """
        if self.last_at is None or self.count < FREE_TRIES:
            return None
        if self.last_at > now + CLOCK_TOLERANCE:
            return None
        seconds = 5 * 2 ** min(self.count - FREE_TRIES, 10)
        return self.last_at + min(timedelta(seconds=seconds), LONGEST_WAIT)

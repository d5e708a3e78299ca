"""Moments and ids from which all is built."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count
from uuid import UUID

NOON = datetime(2026, 3, 14, 5, 0, tzinfo=UTC)
"""Twelve o'clock at a post in western Indonesia (WIB)."""
TODAY = date(2026, 3, 14)
A_DAY = timedelta(days=1)
AN_HOUR = timedelta(hours=1)
A_MINUTE = timedelta(minutes=1)

_FIRST_MOMENT = int(NOON.timestamp() * 1000)
_moments = count(_FIRST_MOMENT)
numbers = count(1)


def an_id() -> UUID:
    """A new UUIDv7, greater than every one given before."""
    return UUID(int=(next(_moments) << 80) | (0x7 << 76) | (0b10 << 62))


LESTARI = an_id()
"""The officer at the counter."""

SIREGAR = an_id()
"""The shift lead."""

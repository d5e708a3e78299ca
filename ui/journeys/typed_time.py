"""A time of the day as it is typed in a hurry."""

from __future__ import annotations

import re
from datetime import time

_TIME = re.compile(r"(\d{1,2})[:. ]?(\d{2})")


def read_typed_time(text: str) -> time | None:
    """Read ``0741``, ``7:41``, ``07.41`` or ``741``; ``None`` where it is no time of the day."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = (int(part) for part in found.groups())
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a clock's

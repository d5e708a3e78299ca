"""What papers call a record of the register: its operational day and its number on it."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from typing_extensions import override

_WRITTEN = re.compile(r"\s*(\d{4}-\d{2}-\d{2})\s*/\s*0*(\d{1,5})\s*", re.ASCII)


class Reference(NamedTuple):
    """It is also the number of the case that the record of a referral opened."""

    day_on: date
    number: int

    @override
    def __str__(self) -> str:
        """As papers bear it, such as ``2026-03-14/12``."""
        return f"{self.day_on.isoformat()}/{self.number}"


def reference_in(text: str) -> Reference | None:
    """The reference that a text is; None where it is none."""
    written = _WRITTEN.fullmatch(text)
    if written is None:
        return None
    day, number = written.groups()
    try:
        return Reference(date.fromisoformat(day), int(number))
    except ValueError:
        return None  # the 30th of February, say

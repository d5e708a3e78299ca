"""What a list is called, by the name of its file."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

_VERSION = re.compile(r"[\s_.-]*(\(\d+\)|v?\d[\d\s_.-]*)$", re.IGNORECASE)
"""What stands behind a list's name in that of its file: a date, a number, a copy's ``(1)``."""


def list_name_for(file_name: str, known: Collection[str]) -> str:
    """The name a list most likely has: that of a known one, or its file's without the date."""
    stem = Path(file_name).stem
    proposed = " ".join(_VERSION.sub("", stem).replace("_", " ").split()) or stem
    for name in sorted(known, key=len, reverse=True):
        if proposed.casefold().startswith(name.casefold()):
            return name
    return proposed

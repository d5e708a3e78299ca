"""A list's file, from whatever disk or stick it lies on."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from checkpoint.domain.alerts.reading import ListFileUnreadable, ListTooLarge

LARGEST_FILE = 256 * 1024 * 1024
"""Bytes; more is no list, and is not even taken into memory."""

_VERSION = re.compile(r"[\s_.-]*(\(\d+\)|v?\d[\d\s_.-]*)$", re.IGNORECASE)
"""What stands behind a list's name in that of its file: a date, a number, a copy's ``(1)``."""


def content_of(path: Path) -> bytes:
    """The whole file, or a ListRefused."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise ListTooLarge(size=size, limit=LARGEST_FILE)
        return path.read_bytes()
    except OSError as error:
        raise ListFileUnreadable(error.strerror) from error


def list_name_for(file_name: str, known: Collection[str]) -> str:
    """The name a list most likely has: that of a known one, or its file's without the date."""
    stem = Path(file_name).stem
    proposed = " ".join(_VERSION.sub("", stem).replace("_", " ").split()) or stem
    for name in sorted(known, key=len, reverse=True):
        if proposed.casefold().startswith(name.casefold()):
            return name
    return proposed

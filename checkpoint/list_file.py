"""A list's file, from whatever disk or stick it lies on."""

from __future__ import annotations

from pathlib import Path

from checkpoint.domain.alerts.reading import LARGEST_LIST, ListFileUnreadable, ListTooLarge


def content_of(path: Path) -> bytes:
    """The whole file, or a ListRefused; what is too large is not even taken into memory."""
    try:
        size = path.stat().st_size
        if size > LARGEST_LIST:
            raise ListTooLarge(size=size, limit=LARGEST_LIST)
        return path.read_bytes()
    except OSError as error:
        raise ListFileUnreadable from error

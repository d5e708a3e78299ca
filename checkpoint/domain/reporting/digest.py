"""Whether the figures of a day are still those that were given out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields

from checkpoint.domain.reporting.figures import PeriodFigures


def digest_of(figures: PeriodFigures) -> str:
    """SHA-256 of what the figures say, in 64 hexadecimal digits; a count of zero says nothing."""
    said = [
        f"{field.name}={_plain(getattr(figures, field.name))}"
        for field in fields(figures)
        if field.name not in ("post", "records")
    ]
    return hashlib.sha256("\n".join([figures.post.code, *said]).encode()).hexdigest()


def _plain(value: object) -> str:
    """The value in a text that does not depend on the order in which things were counted."""
    if isinstance(value, Mapping):
        return repr(sorted((repr(key), count) for key, count in value.items() if count))
    return repr(value)

"""What a paper told its reader, figure by figure, and what another version tells otherwise.

Kept of each paper that leaves, in no language: a figure's key is its table, its row and its column
as the plan of the partner has them, so nothing is kept that the partner did not read.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Told: TypeAlias = Mapping[str, int]
"""Figures by their keys; what is zero is left out."""

PART = "|"
"""Between table, row and column."""
PIECE = " · "
"""Between the words of a row or column."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that an earlier version told otherwise."""

    key: str
    before: int
    now: int


def canonical(told: Told) -> bytes:
    """The same figures as the same bytes, in whatever order they were told."""
    said = {key: count for key, count in told.items() if count}
    return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def digest_of_told(told: Told) -> str:
    """SHA-256 in 64 hexadecimal digits."""
    return hashlib.sha256(canonical(told)).hexdigest()


def changes_between(before: Told, now: Told) -> tuple[Change, ...]:
    """What differs, in the order of the newer version, and behind it what it tells no more."""
    keys = dict.fromkeys((*now, *before))
    pairs = ((key, before.get(key, 0), now.get(key, 0)) for key in keys)
    return tuple(Change(key, old, new) for key, old, new in pairs if old != new)

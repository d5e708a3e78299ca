"""With whom somebody crossed when he last did so as one of a group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

MOST_NAMED = 3
"""Who stands in a line of the screen by name; the others are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastGroup:
    """Those beside him. Who may be a victim is masked here, and not first on the screen."""

    crossed_at: datetime
    names: tuple[str, ...] = ()
    """At most `MOST_NAMED`, in the order in which they were decided on."""
    more: int = 0
    """How many others came besides."""
    children: int = 0
    """Of all of them, himself included: children without a document of their own."""

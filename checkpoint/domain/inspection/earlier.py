"""What the post knows of a traveller from cases before, so that a victim is met with care."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkpoint.domain.crossings.postponement import Postponement


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """Of the person, over all his documents. Nothing here says who he is."""

    postponements: Sequence[Postponement] = ()
    """Those that stand, newest first."""
    is_protected: bool = False
    """Whether a case of his is marked for protection."""
    contact_cases: int = 0
    """In how many cases of others a contact of his was named."""
    same_story: int = 0
    """How many others tell the same story behind one leader."""
    locked_at: tuple[str, ...] = ()
    """Other counters that are locked on him, and that nobody has answered."""


NOTHING_EARLIER = Earlier()
"""Of whom there is no case."""

"""Who does the blocking work, so that no page waits for another."""

from __future__ import annotations

from dataclasses import dataclass

from ui.background import Background


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """Who does the blocking work of the screens."""

    database: Background
    searches: Background
    """Looks through the whole register."""
    files: Background
    """Waits for printers, for folders that may have gone, for large lists and long proofs."""
    figures: Background
    """Counts the register: a count waits for no printer, and no traveller for a count."""

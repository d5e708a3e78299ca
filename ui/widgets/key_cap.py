"""A key, shown where it works."""

from __future__ import annotations

from ui.theme import TextRole
from ui.widgets.label import Label


def key_cap(key: str) -> Label:
    """The key before what it moves: the bar at the bottom has no room for all of them."""
    cap = Label(key, TextRole.STRONG)
    cap.setProperty("key_cap", "yes")
    return cap

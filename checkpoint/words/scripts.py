"""Names in scripts that are written from right to left, within sentences that are not."""

from __future__ import annotations

from unicodedata import bidirectional

FROM_THE_RIGHT = frozenset({"R", "AL"})
"""Hebrew and its like, and Arabic: the classes of UAX #9."""
APART, END_APART = "\u2068", "\u2069"
"""FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE."""


def set_apart(name: str) -> str:
    """The name so that it turns round nothing beside it; as it is, where it could not.

    Without that, a sentence that begins with an Arabic name runs from right to left as a whole,
    and a number behind one changes its place.
    """
    if any(bidirectional(letter) in FROM_THE_RIGHT for letter in name):
        return f"{APART}{name}{END_APART}"
    return name

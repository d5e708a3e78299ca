"""The way to a page that need not be built before somebody goes there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ui.screen import Screen


@dataclass(frozen=True, slots=True)
class Door:
    """A page, and how it is built.

    A shift lead has a dozen pages of some two hundred parts each. All of them built while he sits
    down would let him wait for what he may not open this day.
    """

    kind: type[Screen]
    """What is behind it; its tab needs no more."""
    build: Callable[[], Screen]
    """Called once, when the page is wanted first."""

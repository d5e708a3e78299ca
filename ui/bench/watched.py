"""What the process that holds papers before a camera tells of it."""

from __future__ import annotations

from dataclasses import dataclass, field

FRAMES_A_SECOND = 30


@dataclass(slots=True)
class Watched:
    """What happened while papers were held and read."""

    held_frames: dict[str, list[int]] = field(default_factory=dict)
    """By what was on the paper: for how many frames each was held still until it was told."""
    held_ms: dict[str, list[float]] = field(default_factory=dict)
    untold: int = 0
    seconds: float = 0.0
    painted: int = 0
    sent: int = 0
    busy_seconds: float = 0.0
    """Of the processor, by the thread of the window."""
    searched_seconds: float = 0.0
    searched_painted: int = 0

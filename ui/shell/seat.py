"""Who sits where."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.post import Duty, Post


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A person signed in, and the counter he has open."""

    officer: Officer
    post: Post
    duty: Duty | None
    """None for who does not work a counter."""

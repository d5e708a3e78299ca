"""Which hours of an operational day are worth showing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from checkpoint.domain.posts.post import Post

HOURS = 24


def hours_shown(post: Post, used: Iterable[int]) -> tuple[int, ...]:
    """The hours the post is open, and those around them in which something happened.

    They come in the order of the operational day, without gaps.
    """
    opens, closes = post.opens_at.hour, post.closes_at
    last_open = (closes.hour - (not closes.minute)) % HOURS
    places = [place_of(post, hour) for hour in {opens, last_open, *used}]
    start = post.day_starts_at.hour
    return tuple((place + start) % HOURS for place in range(min(places), max(places) + 1))


def place_of(post: Post, hour: int) -> int:
    """How many hours of the clock the operational day begins before this one."""
    return (hour - post.day_starts_at.hour) % HOURS


def part_gone(post: Post, hour: int, at: datetime) -> float:
    """How much of an hour of the operational day has passed: 0 before it, 1 after it."""
    local = post.local(at)
    now, wanted = place_of(post, local.hour), place_of(post, hour)
    if now != wanted:
        return float(wanted < now)
    return local.minute / 60

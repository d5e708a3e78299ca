"""What time it is across the line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

from checkpoint.domain.posts.post import Post

HOURS_AHEAD: Mapping[str, int] = {"MYS": 8, "TLS": 9, "PNG": 10, "PHL": 8}
"""Of UTC, where the neighbour's side of the border lies: Asia/Kuching, Asia/Dili,
Pacific/Port_Moresby and Asia/Manila in the IANA time zone database. None changes in summer."""


def neighbours_clock(post: Post, at: datetime) -> datetime | None:
    """An instant on the clock of the post across the line; None where nobody knows it."""
    hours = HOURS_AHEAD.get(post.neighbour)
    return None if hours is None else at.astimezone(timezone(timedelta(hours=hours)))

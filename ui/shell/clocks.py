"""Both clocks in words, for who agrees on a time with the post across the line."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from checkpoint.domain.posts.neighbours import neighbours_clock
from checkpoint.domain.posts.post import Post
from checkpoint.words.countries import country_name
from ui.language import catalogue

translate = QCoreApplication.translate


def clocks_words(post: Post, at: datetime) -> str:
    """What both show now; the neighbour's alone is left out where nobody knows it."""
    here, there = post.local(at), neighbours_clock(post, at)
    if there is None:
        return translate("clocks", "It is {here} {zone} here.").format(
            here=f"{here:%H:%M}", zone=post.zone.value
        )
    return translate("clocks", "It is {here} {zone} here, and {there} in {state}.").format(
        here=f"{here:%H:%M}",
        zone=post.zone.value,
        there=f"{there:%H:%M}",
        state=country_name(post.neighbour, catalogue().language),
    )

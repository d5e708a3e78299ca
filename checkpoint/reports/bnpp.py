"""The table for the administrator of the PLBN (BNPP): totals, and nothing of who they are."""

from __future__ import annotations

from checkpoint.domain.posts.post import Direction
from checkpoint.reports.listing import Column, Listing, Row, counts, total
from checkpoint.reports.paper import Paper
from checkpoint.words.reports import Text


def totals(paper: Paper) -> Listing:
    """In, out and together, as the counts of every PLBN are gathered."""
    say = paper.say
    rows = [
        Row((say(text), paper.figures.total(way)))
        for way, text in ((Direction.ENTRY, Text.ENTRIES), (Direction.EXIT, Text.EXITS))
    ]
    return Listing(
        title=say(Text.TOTALS),
        columns=(Column(head=say(Text.TRAVELLER)), *counts(say(Text.COUNT))),
        rows=(*rows, total(rows, say(Text.TOTAL), width=1)),
    )

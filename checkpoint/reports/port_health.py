"""The tables for port health (BKK): arrivals, declarations, and who was passed on; never who.

What ails a traveller stands in the officer's note, which may name him: it goes with the letter of
the referral, and is in no table.
"""

from __future__ import annotations

from checkpoint.domain.posts.post import Direction
from checkpoint.reports.few import told_rows
from checkpoint.reports.listing import Column, Listing, Row, counts, total
from checkpoint.reports.paper import Paper
from checkpoint.words.reports import Text


def arrivals(paper: Paper) -> Listing:
    """All who came in, the children beside them, and who had not filled in All Indonesia."""
    say, figures = paper.say, paper.figures
    rows = (
        Row((say(Text.ARRIVALS), figures.total(Direction.ENTRY))),
        Row((say(Text.CHILDREN), figures.children.get(Direction.ENTRY, 0))),
        Row((say(Text.UNDECLARED), figures.undeclared)),
    )
    return Listing(
        title=say(Text.ARRIVALS),
        columns=(Column(head=say(Text.TRAVELLER)), *counts(say(Text.COUNT))),
        rows=rows,
    )


def referred_by_country(paper: Paper) -> Listing:
    """Who was passed on, by the country he came from where it was asked."""
    say, referred = paper.say, paper.figures.health_referred
    ranked = sorted(referred, key=lambda code: (not code, -referred[code], code))
    names = {paper.country(code) if code else say(Text.NOT_ASKED): code for code in ranked}
    rows = told_rows(paper, {name: (referred[code],) for name, code in names.items()})
    return Listing(
        title=say(Text.REFERRED_TO_HEALTH),
        columns=(Column(head=say(Text.LAST_COUNTRY)), *counts(say(Text.COUNT))),
        rows=(*rows, total(rows, say(Text.TOTAL), width=1)),
    )

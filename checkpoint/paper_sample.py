"""A paper on which nothing happened, to see how a letterhead looks before it is kept."""

from __future__ import annotations

from checkpoint.domain.people.officer import Officer
from checkpoint.domain.posts.numbering import IN_SHORT, NumberFacts, PaperSeries, number_of
from checkpoint.domain.posts.post import Post
from checkpoint.domain.reporting.issue import Issue
from checkpoint.program import Program
from checkpoint.services.incident_papers import DayPaper
from checkpoint.words.catalogue import Catalogue

SERIES = PaperSeries.INCIDENTS_OF_DAY
"""The shortest paper with letterhead, number and signatures."""


def sample_paper(program: Program, officer: Officer, post: Post, words: Catalogue) -> bytes:
    """As PDF; it is marked as worthless, bears no code and is noted nowhere."""
    at = program.clock()
    on = post.day_of(at)
    facts = NumberFacts(
        post=post.code,
        series=SERIES,
        partner=IN_SHORT[SERIES],
        days=on.isoformat(),
        last_on=on,
    )
    issue = Issue(
        number=number_of(post.papers.pattern_of(SERIES), facts, running=1),
        issued_at=at,
        issued_by=officer.name,
        issuer_role=officer.role,
        paper_size=program.settings.paper_size,
        is_practice=True,
    )
    paper = DayPaper(post=post, day_on=on, states=())
    return program.make_incidents_of_day(paper, issue, words)

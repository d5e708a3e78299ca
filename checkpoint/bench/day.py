"""What a shift lead waits for at a large register: papers, figures, the board, the journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from checkpoint.bench.figures import timed
from checkpoint.bench.seeding import LEAD, Ground
from checkpoint.domain.journal.search import Search
from checkpoint.domain.journeys.resident import Resident, Wanted
from checkpoint.domain.reporting.figures import Partner
from checkpoint.domain.statistics.question import Period, Question
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.program import Program
from checkpoint.reports import daily_report
from checkpoint.words.catalogue import Catalogue

A_MONTH, A_YEAR = timedelta(days=29), timedelta(days=364)
SEARCHED = 40
"""Names that are looked for, of people who were here often and seldom."""
LOOKS = 20
MONTHLY = (Dimension.DAY, Dimension.DIRECTION, Dimension.CITIZENSHIP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """Seconds."""

    papers: float
    """All papers of the busiest day; the first time, with the libraries to be loaded."""
    customs: float
    """The customs page alone, counted anew."""
    month: float
    year: float
    first_look: float
    """At the board, with the usual day counted."""
    looks: list[float] = field(default_factory=list)
    searches: list[float] = field(default_factory=list)
    first_inside: float
    """Who is inside: all counts, and the first page of people."""
    inside: float
    """Everybody who is inside, for a paper or a file."""
    travellers: int
    """Of the busiest day."""
    residents: int
    """Who is inside."""


def waits(program: Program, ground: Ground, words: Catalogue) -> Waits:
    """Do what a shift lead does at the end of a day, on the last whole day."""
    post, on = ground.post, ground.population.today - timedelta(days=1)
    papers, travellers = timed(lambda: _papers(program, ground, words, tuple(Partner)))
    customs, _ = timed(lambda: _papers(program, ground, words, (Partner.CUSTOMS,)))
    asked = (
        Question(post=post, period=Period(on - span, on), by=MONTHLY) for span in (A_MONTH, A_YEAR)
    )
    month, year = (timed(partial(program.statistics.ask, LEAD, one))[0] for one in asked)
    first_look, *looks = (timed(lambda: program.board.look(LEAD))[0] for _ in range(1 + LOOKS))
    searches = [
        timed(partial(program.journal_search.page, LEAD, one))[0] for one in _searches(ground)
    ]
    first_inside, _ = timed(lambda: _first_inside(program))
    inside, listed = timed(lambda: program.inside.look(LEAD))
    return Waits(
        papers=papers,
        customs=customs,
        month=month,
        year=year,
        first_look=first_look,
        looks=looks,
        searches=searches,
        first_inside=first_inside,
        inside=inside,
        travellers=travellers,
        residents=len(listed.residents),
    )


def _first_inside(program: Program) -> Sequence[Resident]:
    roll = program.inside.roll(LEAD)
    return program.inside.page(LEAD, roll, Wanted())


def _papers(
    program: Program, ground: Ground, words: Catalogue, partners: tuple[Partner, ...]
) -> int:
    """How many were counted for them."""
    on = ground.population.today - timedelta(days=1)
    figures = program.reports.day(LEAD, ground.post, on)
    for partner in partners:
        issue = program.reports.draft(LEAD, figures, partner)
        daily_report(figures, partner, issue, words)
    return figures.total()


def _searches(ground: Ground) -> Iterator[Search]:
    """A first word, a whole name and a number in turn: of many, of few, and of one."""
    population = ground.population
    step = max(1, population.scale.people // SEARCHED)
    for turn in range(SEARCHED):
        document = population.document(turn * step)
        name = document.holder.name.full
        text = (name.split()[0], name, document.number)[turn % 3]
        yield Search(post=ground.post.code, text=text)

"""What a partner's paper tells, taken from the very tables that are printed; and said again."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator
from dataclasses import replace

from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.reporting.told import PART, PIECE, Told
from checkpoint.reports.changes import listed
from checkpoint.reports.listing import Column, Listing, Row
from checkpoint.reports.paper import Paper
from checkpoint.reports.plans import PLANS, Block, Plan
from checkpoint.reports.trend import against_before
from checkpoint.words.catalogue import Catalogue, Language
from checkpoint.words.countries import country_name

HEADLINES, HOURS, DAYS, TREND = "headlines", "hours", "days", "trend"
CHARTS = (HOURS, DAYS)
_CONTEXTS = ("reports", "enums", "groups")
_SOURCE = Catalogue(Language.ENGLISH, {})
"""Texts as they stand in the program: keys are in no language that a screen speaks."""


def told_on(figures: PeriodFigures, partner: Partner, issue: Issue) -> Told:
    """Every figure of the paper, masked as it is there."""
    paper = Paper(figures=figures, partner=partner, issue=issue, catalogue=_SOURCE)
    plan = PLANS[partner]
    told: Tally[str] = Tally()
    for headline in plan.headlines:
        said = headline(paper)
        told[_key(HEADLINES, "", said.label)] += said.number
    for name, listing in listings_of(paper, plan):
        for row in listing.rows:
            for column, count in _counts_of(row, listing.columns):
                told[_key(name, _row_name(row), column)] += count
    for key, count in _charted(figures, plan):
        told[key] += count
    return {key: count for key, count in told.items() if count}


def listings_of(paper: Paper, plan: Plan) -> Iterator[tuple[str, Listing]]:
    """Each table of a paper under the name of its block, from top to bottom."""
    if paper.figures.trend is not None and plan.charted:
        yield TREND, against_before(paper.figures.trend, plan.charted, paper)
    if plan.beside_chart is not None:
        yield name_of(plan.beside_chart), plan.beside_chart(paper)
    for band in plan.bands:
        for stack in band:
            for block in stack:
                yield name_of(block), block(paper)


def name_of(block: Block) -> str:
    """By which a table is known, such as ``customs.vehicles``; it never changes its meaning."""
    module = block.__module__.rpartition(".")[2]
    return f"{module}.{block.__name__}"


def what_changed(paper: Paper) -> Listing | None:
    """The figures that the version before told otherwise; nothing where there was none."""
    issue = paper.issue
    if not issue.changes:
        return None
    in_tables = [one for one in issue.changes if one.key.split(PART)[0] not in CHARTS]
    shown = in_tables or list(issue.changes)
    names = names_of(paper)
    rows = [
        Row((names.get(one.key) or figure_words(one.key, paper.catalogue), one.before, one.now))
        for one in shown
    ]
    return listed(rows, paper)


def names_of(paper: Paper) -> dict[str, str]:
    """What each figure of the tables is called in the paper's language, by its key.

    The tables are made twice, and gone through side by side: in both languages they are the same
    rows in the same order.
    """
    plan = PLANS[paper.partner]
    source = replace(paper, catalogue=_SOURCE)
    names: dict[str, str] = {}
    for headline in plan.headlines:
        names[_key(HEADLINES, "", headline(source).label)] = headline(paper).label
    pairs = zip(listings_of(source, plan), listings_of(paper, plan), strict=True)
    for (name, keyed), (_name, said) in pairs:
        for one, other in zip(keyed.rows, said.rows, strict=True):
            labels = _counts_of(other, said.columns)
            for (column, _), (head, _) in zip(_counts_of(one, keyed.columns), labels, strict=True):
                texts = [cell for cell in other.cells if isinstance(cell, str) and cell]
                label = " – ".join(filter(None, (PIECE.join(texts), head)))
                names[_key(name, _row_name(one), column)] = f"{said.title}: {label}"
    return names


def figure_words(key: str, words: Catalogue) -> str:
    """A figure that the paper tells no more, as near as its key comes to words."""
    _table, row, column = key.split(PART)
    return " – ".join(filter(None, (_said(row, words), _said(column, words))))


def _key(*parts: str) -> str:
    return PART.join(part.replace(PART, "/") for part in parts)


def _row_name(row: Row) -> str:
    texts = [cell for cell in row.cells if isinstance(cell, str) and cell]
    return PIECE.join([row.key, *texts[1:]] if row.key else texts)


def _counts_of(row: Row, columns: tuple[Column, ...]) -> Iterator[tuple[str, int]]:
    """The counts of a row by their columns; a row of words alone is there once."""
    found = False
    for column, cell in zip(columns, row.cells, strict=True):
        if isinstance(cell, int):
            found = True
            yield PIECE.join(filter(None, (column.group, column.head))), cell
    if not found:
        yield "", 1


def _charted(figures: PeriodFigures, plan: Plan) -> Iterator[tuple[str, int]]:
    if plan.has_hours:
        for (way, hour), count in figures.by_hour.items():
            if way in plan.charted:
                yield _key(HOURS, f"{hour:02}", way), count
    if figures.trend is not None:
        for (way, on), count in figures.trend.by_day.items():
            if way in plan.charted:
                yield _key(DAYS, on.isoformat(), way), count


def _said(part: str, words: Catalogue) -> str:
    return PIECE.join(_piece(piece, words) for piece in part.split(PIECE))


def _piece(piece: str, words: Catalogue) -> str:
    """A country's code by its name, a text of the program in the language, all else as it is."""
    if len(piece) == len("MYS") and piece.isupper():
        return country_name(piece, words.language)
    said = (words.translate(context, piece) for context in _CONTEXTS)
    return next((text for text in said if text != piece), piece)

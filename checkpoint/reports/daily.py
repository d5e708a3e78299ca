"""One partner's paper of its days: its plan made into blocks, set on A4, framed and written."""

from __future__ import annotations

from collections.abc import Iterator

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import Partner, PeriodFigures
from checkpoint.domain.reporting.issue import Issue
from checkpoint.domain.reporting.kinds import days_in_number
from checkpoint.domain.reporting.trend import Trend
from checkpoint.reports.chart import BarChart, Series
from checkpoint.reports.flow import Canvas, Flow, Placed, SideBySide, Stack, paginate
from checkpoint.reports.frame import HeadlineBand, Remarks, Signatures, TitleBlock
from checkpoint.reports.ink import DENSITIES, MM, Density
from checkpoint.reports.letterhead import Letterhead
from checkpoint.reports.paper import Paper
from checkpoint.reports.plans import PLANS, Block, Plan
from checkpoint.reports.sheet import Setting, room_of
from checkpoint.reports.sheet import compose as compose_sheets
from checkpoint.reports.tables import ListingFlow
from checkpoint.reports.told import what_changed
from checkpoint.reports.trend import against_before, trend_chart
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.reports import Text, recipient_words, remarks_on

SIDE = 17 * MM
GUTTER = 6 * MM
CHART_SHARE, TABLE_SHARE = 0.63, 0.37
"""How the chart and a table beside it share the width."""

SERIES = {Direction.ENTRY: (Text.ENTRIES, False), Direction.EXIT: (Text.EXITS, True)}
"""What the bars of a direction are called, and whether they are hatched."""


def compose(figures: PeriodFigures, partner: Partner, issue: Issue, catalogue: Catalogue) -> bytes:
    """Make the paper; the same inputs give the same bytes."""
    paper = Paper(figures=figures, partner=partner, issue=issue, catalogue=catalogue)
    plan = PLANS[partner]
    setting = Setting(
        title=f"{paper.title} {paper.post.name}, {days_in_number(figures.period)}",
        subject=recipient_words(partner, catalogue),
        side=SIDE,
        is_restricted=plan.is_restricted,
    )
    return compose_sheets(paper, setting, lambda canvas: _tightest(paper, plan, canvas))


def _tightest(paper: Paper, plan: Plan, canvas: Canvas) -> list[list[Placed]]:
    """The pages as airy as they can be without needing one more: a paper is one page, if it can."""
    room = room_of(paper, SIDE)
    settings = (
        paginate(list(_flows(paper, plan, density)), canvas, *room, gap=density.gap)
        for density in DENSITIES
    )
    best = next(settings)
    for pages in settings:
        if len(best) == 1:
            break
        if len(pages) < len(best):
            best = pages
    return best


def _flows(paper: Paper, plan: Plan, density: Density) -> Iterator[Flow]:
    """The blocks of a plan, from top to bottom."""
    yield Letterhead(paper.post)
    yield TitleBlock(paper)
    yield HeadlineBand([headline(paper) for headline in plan.headlines], paper)
    if paper.figures.trend is not None and plan.charted:
        yield _trend_band(paper.figures.trend, paper, plan, density)
    if plan.has_hours and plan.charted:
        yield _chart_band(paper, plan, density)
    for band in plan.bands:
        stacks = [Stack([_listed(block, paper, density) for block in stack]) for stack in band]
        if len(stacks) == 1:
            yield from stacks[0].flows
        else:
            yield SideBySide(stacks, gap=density.gap, gutter=GUTTER)
    if changed := what_changed(paper):
        yield ListingFlow(changed, paper, density)
    if said := remarks_on(paper.figures, paper.catalogue):
        yield Remarks(said)
    yield Signatures(paper, paper.say(Text.WHO_COUNTS))


def _listed(block: Block, paper: Paper, density: Density) -> Flow:
    return ListingFlow(block(paper), paper, density)


def _trend_band(trend: Trend, paper: Paper, plan: Plan, density: Density) -> Flow:
    table = ListingFlow(against_before(trend, plan.charted, paper), paper, density)
    chart = trend_chart(trend, plan.charted, paper, density)
    return _beside(chart, table, density)


def _chart_band(paper: Paper, plan: Plan, density: Density) -> Flow:
    chart = _chart(paper, plan, density)
    if plan.beside_chart is None:
        return chart
    table = _listed(plan.beside_chart, paper, density)
    return _beside(chart, table, density)


def _beside(chart: Flow, table: Flow, density: Density) -> Flow:
    stacks = [Stack([chart], CHART_SHARE), Stack([table], TABLE_SHARE)]
    return SideBySide(stacks, gap=density.gap, gutter=GUTTER)


def _chart(paper: Paper, plan: Plan, density: Density) -> Flow:
    hours = [busy.hour for busy in paper.figures.busy_hours()]
    by_hour = paper.figures.by_hour
    return BarChart(
        title=paper.say(Text.BY_HOUR).format(zone=paper.post.zone.value),
        labels=[f"{hour:02}" for hour in hours],
        series=[
            Series(
                name=paper.say(SERIES[direction][0]),
                numbers=[by_hour.get((direction, hour), 0) for hour in hours],
                is_hatched=SERIES[direction][1],
            )
            for direction in plan.charted
        ],
        nil=paper.say(Text.NIL),
        density=density,
    )

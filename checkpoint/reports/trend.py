"""How a period went against the one before: a table, and bars by day or by seven days."""

from __future__ import annotations

from collections.abc import Sequence

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.trend import Trend
from checkpoint.reports.chart import BarChart, Series
from checkpoint.reports.ink import Density
from checkpoint.reports.listing import Column, Listing, Row, counts
from checkpoint.reports.paper import Paper
from checkpoint.words.dates import span_of_days_words
from checkpoint.words.reports import Text

WAYS = {Direction.ENTRY: Text.ENTRIES, Direction.EXIT: Text.EXITS}


def trend_chart(
    trend: Trend, ways: Sequence[Direction], paper: Paper, density: Density
) -> BarChart:
    """Each day solid, and beside it hatched the same day of the period before."""
    say, steps = paper.say, trend.steps(ways)
    is_by_day = len(steps) == trend.period.days
    return BarChart(
        title=say(Text.BY_DAY if is_by_day else Text.BY_SEVEN_DAYS),
        labels=[f"{step.first_on:%d}" if is_by_day else f"{step.first_on:%d-%m}" for step in steps],
        series=[
            Series(name=say(Text.NOW), numbers=[step.now for step in steps], is_hatched=False),
            Series(name=say(Text.BEFORE), numbers=[step.before for step in steps], is_hatched=True),
        ],
        nil=say(Text.NIL),
        density=density,
    )


def against_before(trend: Trend, ways: Sequence[Direction], paper: Paper) -> Listing:
    """How many, how many before, and the difference."""
    say = paper.say
    rows = tuple(
        Row((say(WAYS[way]), now, before, now - before))
        for way in ways
        for now, before in [trend.totals(way)]
    )
    days = span_of_days_words(trend.before, paper.language)
    return Listing(
        title=say(Text.AGAINST_BEFORE).format(days=days),
        columns=(
            Column(head=say(Text.TRAVELLER)),
            *counts(say(Text.NOW), say(Text.BEFORE), say(Text.DIFFERENCE)),
        ),
        rows=rows,
    )

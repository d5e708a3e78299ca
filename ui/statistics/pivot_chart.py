"""A table of figures as a chart."""

from __future__ import annotations

from collections.abc import Sequence

from checkpoint.domain.statistics.pivot import Line, Pivot
from checkpoint.domain.statistics.traits import Dimension
from checkpoint.words.catalogue import Catalogue
from checkpoint.words.statistics import dimension_words, measure_words, value_words
from checkpoint.words.views import period_words, view_title
from ui.theme import Token
from ui.widgets.chart_data import NOTHING, ChartData, Series, Shape

MOST_BARS = 20
"""Of what has no order of its own, so many are drawn: the largest."""
MOST_SERIES = 2
_IN_ORDER = frozenset(
    {
        Dimension.DAY,
        Dimension.WEEK,
        Dimension.MONTH,
        Dimension.YEAR,
        Dimension.WEEKDAY,
        Dimension.HOUR,
        Dimension.AGE,
    }
)
_LOOKS = ((Token.CHART_ENTRY, Shape.BAR), (Token.CHART_EXIT, Shape.HATCHED_BAR))


def chart_of(pivot: Pivot, words: Catalogue) -> ChartData:
    """The rows, or the groups of rows, as bars: by column where there are two, else their total.

    Where other days stand beside them, these are the second bar.
    """
    if not pivot.view.rows:
        return NOTHING
    dimension = pivot.view.rows[0]
    lines = _drawn(pivot, dimension)
    return ChartData(
        title=view_title(pivot.view, pivot.period, words),
        of=dimension_words(dimension, words),
        categories=tuple(_short(dimension, line.key[0], words) for line in lines),
        series=tuple(_series(pivot, lines, words)),
    )


def _drawn(pivot: Pivot, dimension: Dimension) -> Sequence[Line]:
    lines = [line for line in pivot.lines if len(line.key) == 1]
    if dimension in _IN_ORDER or len(lines) <= MOST_BARS:
        return lines
    return sorted(lines, key=lambda line: -(line.total or 0))[:MOST_BARS]


def _series(pivot: Pivot, lines: Sequence[Line], words: Catalogue) -> list[Series]:
    if pivot.other is not None:
        named = [
            (period_words(pivot.period, words), [line.total for line in lines]),
            (period_words(pivot.other, words), [line.before for line in lines]),
        ]
    elif pivot.view.column is not None and len(pivot.columns) == MOST_SERIES:
        named = [
            (value_words(pivot.view.column, value, words), [line.counts[place] for line in lines])
            for place, value in enumerate(pivot.columns)
        ]
    else:
        named = [(measure_words(pivot.view.measure, words), [line.total for line in lines])]
    return [
        Series(name=name, values=tuple(values), token=token, shape=shape)
        for (name, values), (token, shape) in zip(named, _LOOKS, strict=False)
    ]


def _short(dimension: Dimension, value: str, words: Catalogue) -> str:
    """A word for beneath a bar, where a whole one has no room."""
    match dimension:
        case Dimension.HOUR | Dimension.AGE if value:
            return value
        case Dimension.DAY if value[4:5] == "-":
            return f"{value[8:]}-{value[5:7]}"
        case Dimension.WEEK | Dimension.MONTH if value[4:5] == "-":
            return f"{value[5:]} {value[:4]}"
        case Dimension.NATIONALITY if value:
            return value
        case _:
            return value_words(dimension, value, words)

"""A table of figures in words: its headings, and what stands in its cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from checkpoint.domain.statistics.pivot import Line, Pivot
from checkpoint.domain.statistics.views import Share
from checkpoint.words.catalogue import QT_TRANSLATE_NOOP, Catalogue
from checkpoint.words.statistics import dimension_words, measure_words, value_words
from checkpoint.words.views import period_words, view_title

Cell: TypeAlias = str | int | float | None
"""A text, a count, a part of one (below 1, or 1), or ``None`` where there is no such figure."""

_TOTAL = QT_TRANSLATE_NOOP("pivots", "Total")
_CHANGE = QT_TRANSLATE_NOOP("pivots", "Change")
_CHANGE_PART = QT_TRANSLATE_NOOP("pivots", "Change in %")
_HIDDEN = QT_TRANSLATE_NOOP("pivots", "hidden")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it is shown and as it leaves."""

    title: str
    headings: tuple[str, ...]
    labels: int
    """So many of the first columns say what a row is of; the others are figures."""
    rows: tuple[tuple[Cell, ...], ...]
    """The last is that of the whole."""
    depths: tuple[int, ...]
    """Of each row: 0 the whole, 1 a row or a group, 2 a member."""


def sheet_of(pivot: Pivot, words: Catalogue) -> Sheet:
    """Put a table into words."""
    labels = max(len(pivot.view.rows), 1)
    lines = (*pivot.lines, pivot.whole)
    return Sheet(
        title=view_title(pivot.view, pivot.period, words),
        headings=tuple(_headings(pivot, words)),
        labels=labels,
        rows=tuple(
            (*_label(pivot, line, labels, words), *_cells(pivot, line, words)) for line in lines
        ),
        depths=tuple(len(line.key) for line in lines),
    )


def _headings(pivot: Pivot, words: Catalogue) -> Iterator[str]:
    view = pivot.view
    if not view.rows:
        yield measure_words(view.measure, words)
    yield from (dimension_words(dimension, words) for dimension in view.rows)
    if view.column is not None:
        yield from (value_words(view.column, value, words) for value in pivot.columns)
    yield words.translate("pivots", _TOTAL)
    if pivot.other is not None:
        yield period_words(pivot.other, words)
        yield words.translate("pivots", _CHANGE)
        yield words.translate("pivots", _CHANGE_PART)


def _label(pivot: Pivot, line: Line, labels: int, words: Catalogue) -> Sequence[str]:
    """The values of a row; "Total" where it is what several come to."""
    said = [
        value_words(dimension, value, words)
        for dimension, value in zip(pivot.view.rows, line.key, strict=False)
    ]
    missing = labels - len(said)
    return [*said, *([words.translate("pivots", _TOTAL), ""][:missing])]


def _cells(pivot: Pivot, line: Line, words: Catalogue) -> Iterator[Cell]:
    """The figures of a row, as the view wants them."""
    hidden = words.translate("pivots", _HIDDEN)
    for column, count in enumerate(line.counts):
        yield hidden if count is None else _shown(pivot, line, column, count)
    yield hidden if line.total is None else _shown(pivot, line, None, line.total)
    if pivot.other is None:
        return
    yield hidden if line.before is None else line.before
    if line.change is None:
        yield from (hidden, hidden)
    else:
        yield line.change
        # Of nothing there is no part, however many came.
        yield line.change / line.before if line.before else None


def _shown(pivot: Pivot, line: Line, column: int | None, count: int) -> Cell:
    return count if pivot.view.share is Share.NOTHING else pivot.part(line, column)

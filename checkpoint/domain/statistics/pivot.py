"""Figures as a table: what stands down, what across, and what both come to."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from checkpoint.domain.posts.post import Direction
from checkpoint.domain.statistics.aligning import BEYOND, aligned, days_of
from checkpoint.domain.statistics.question import Figures, Period
from checkpoint.domain.statistics.traits import AGE_BANDS, Dimension
from checkpoint.domain.statistics.views import Share, View

Count: TypeAlias = int | None
"""``None`` where it is hidden (`checkpoint.domain.statistics.masking`)."""

_CALENDAR = frozenset({Dimension.DAY, Dimension.WEEK, Dimension.MONTH, Dimension.YEAR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of the table."""

    key: tuple[str, ...]
    """Values of the rows' dimensions: of the first alone for what its members come to, and none
    for the whole."""
    counts: tuple[Count, ...]
    """In the order of the columns."""
    total: Count
    before: Count = None
    """The total of the days it is compared with; ``None`` where it is compared with none."""

    @property
    def change(self) -> Count:
        """How many more than before; below nought if fewer."""
        return None if self.total is None or self.before is None else self.total - self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class Pivot:
    """The answer to a view."""

    view: View
    period: Period
    other: Period | None
    """The days it is compared with."""
    columns: tuple[str, ...]
    """Values of the column's dimension; none where there is no such."""
    lines: tuple[Line, ...]
    """With two dimensions in the rows, each value of the first is followed by its members."""
    whole: Line

    def part(self, line: Line, column: int | None = None) -> float | None:
        """The share that the view asks for, of a count or of a line's total; ``None`` for none."""
        count = line.total if column is None else line.counts[column]
        of = self._of(line, column)
        return count / of if count is not None and of else None

    def _of(self, line: Line, column: int | None) -> Count:
        match self.view.share:
            case Share.NOTHING:
                return None
            case Share.ALL:
                return self.whole.total
            case Share.ROW:
                return line.total
            case Share.COLUMN:
                return self.whole.total if column is None else self.whole.counts[column]


def pivot_of(
    view: View,
    period: Period,
    figures: Figures,
    other: Period | None = None,
    figures_before: Figures | None = None,
) -> Pivot:
    """Put the answer to a view's question down as a table, and that of other days beside it."""
    before: Figures = aligned(figures_before or {}, view.by, period, other or period)
    table = _Table(view, period, figures, before if other is not None else None)
    return Pivot(
        view=view,
        period=period,
        other=other,
        columns=table.columns,
        lines=tuple(table.lines()),
        whole=table.line(()),
    )


class _Table:
    def __init__(
        self, view: View, period: Period, figures: Figures, before: Figures | None
    ) -> None:
        self._view = view
        self._period = period
        self._now = _sums(figures, len(view.rows))
        self._before = None if before is None else _sums(before, len(view.rows))
        self._keys = {*self._now, *(self._before or {})}
        found = {value for sums in self._every_sums() for key in sums for value in sums[key]}
        self.columns = (
            () if view.column is None else tuple(_in_order(_whole_set(view.column, found, period)))
        )

    def lines(self) -> Iterable[Line]:
        """Each row, and before the members of a group what they come to."""
        if not self._view.rows:
            return
        for value in self._sorted((), self._view.rows[0]):
            yield self.line((value,))
            if len(self._view.rows) > 1:
                for member in self._sorted((value,), self._view.rows[1]):
                    yield self.line((value, member))

    def line(self, key: tuple[str, ...]) -> Line:
        """The row of a key."""
        counts = self._now.get(key, Tally())
        before = None if self._before is None else self._before.get(key, Tally()).total()
        return Line(
            key=key,
            counts=tuple(counts[column] for column in self.columns),
            total=counts.total(),
            before=before,
        )

    def _sorted(self, above: tuple[str, ...], dimension: Dimension) -> list[str]:
        place = len(above)
        found = {key[place] for key in self._keys if len(key) > place and key[:place] == above}
        if not above:
            found = _whole_set(dimension, found, self._period)
        values = _in_order(found)
        if self._view.is_by_size:
            values.sort(key=lambda value: -self._now.get((*above, value), Tally()).total())
        return values

    def _every_sums(self) -> Iterable[Mapping[tuple[str, ...], Tally[str]]]:
        return (self._now,) if self._before is None else (self._now, self._before)


def _sums(figures: Figures, rows: int) -> dict[tuple[str, ...], Tally[str]]:
    """Counts by the value across, for each row, each group of rows, and the whole."""
    sums: dict[tuple[str, ...], Tally[str]] = {}
    for values, count in figures.items():
        across = values[rows] if len(values) > rows else ""
        for place in range(rows + 1):
            sums.setdefault(values[:place], Tally())[across] += count
    return sums


def _whole_set(dimension: Dimension, found: set[str], period: Period) -> set[str]:
    """With the values that nobody fell under, where leaving them out would mislead the eye."""
    if dimension in _CALENDAR:
        return found | {dimension.of(day) for day in days_of(period)}
    if dimension is Dimension.HOUR and (hours := [int(hour) for hour in found if hour]):
        return found | {f"{hour:02}" for hour in range(min(hours), max(hours) + 1)}
    return found | _FIXED.get(dimension, frozenset())


_FIXED: Mapping[Dimension, frozenset[str]] = {
    Dimension.WEEKDAY: frozenset(str(day) for day in range(1, 8)),
    Dimension.DIRECTION: frozenset(way.value for way in Direction),
    Dimension.AGE: frozenset(AGE_BANDS),
}


def _in_order(values: Iterable[str]) -> list[str]:
    """What is not known, and what has no counterpart, comes last."""
    return sorted(values, key=lambda value: (value in ("", BEYOND), _number(value), value))


def _number(value: str) -> int:
    """Counter 10 comes behind counter 9."""
    return int(value) if value.isdecimal() else 0

"""Small counts hidden from who is not to find a person in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from checkpoint.domain.statistics.pivot import Line, Pivot

_Place: TypeAlias = tuple[tuple[str, ...], int]
"""A count of the table: its row's key, and its column; the total and that before have their own."""
_TOTAL, _BEFORE = -1, -2


def masked(pivot: Pivot, below: int) -> Pivot:
    """Hide each count from 1 to ``below - 1``, and so many more that no sum tells it.

    A single count that is hidden among others is what is left of their sum; so are two that come
    to two. Nought points to nobody, and stays. Sums are gone through one at a time.
    """
    if below <= 1:
        return pivot
    counts = dict(_counts(pivot))
    hidden = {place for place, count in counts.items() if 0 < count < below}
    sums = [[place for place in one if counts.get(place)] for one in _sums(pivot)]
    while more := [
        place for one in sums if (place := _one_more(one, counts, hidden, below)) is not None
    ]:
        hidden |= set(more)
    return replace(
        pivot,
        lines=tuple(_without(line, hidden) for line in pivot.lines),
        whole=_without(pivot.whole, hidden),
    )


def _counts(pivot: Pivot) -> Iterator[tuple[_Place, int]]:
    for line in (*pivot.lines, pivot.whole):
        for column, count in enumerate(line.counts):
            yield (line.key, column), count or 0
        yield (line.key, _TOTAL), line.total or 0
        if line.before is not None:
            yield (line.key, _BEFORE), line.before


def _sums(pivot: Pivot) -> Iterator[list[_Place]]:
    """What comes to what: the last of each is the sum of those before it."""
    across = range(len(pivot.columns))
    if across:
        for line in (*pivot.lines, pivot.whole):
            yield [*((line.key, column) for column in across), (line.key, _TOTAL)]
    for column in (*across, _TOTAL, _BEFORE):
        for above in _groups(pivot):
            members = [one.key for one in pivot.lines if one.key[:-1] == above]
            yield [*((key, column) for key in members), (above, column)]


def _groups(pivot: Pivot) -> list[tuple[str, ...]]:
    """The rows that others come to."""
    return list(dict.fromkeys(line.key[:-1] for line in pivot.lines))


def _one_more(
    places: Sequence[_Place], counts: dict[_Place, int], hidden: set[_Place], below: int
) -> _Place | None:
    """What has to be hidden too, if somebody could work out what is hidden of this sum."""
    closed = [place for place in places if place in hidden]
    if not closed or places[-1] in hidden:
        return None
    come_to = sum(counts[place] for place in closed)
    is_safe = len(closed) < come_to and come_to != len(closed) * (below - 1)
    if len(closed) > 1 and is_safe:
        return None
    shown = [place for place in places[:-1] if place not in hidden]
    return min(shown, key=lambda place: counts[place]) if shown else places[-1]


def _without(line: Line, hidden: set[_Place]) -> Line:
    return replace(
        line,
        counts=tuple(
            None if (line.key, column) in hidden else count
            for column, count in enumerate(line.counts)
        ),
        total=None if (line.key, _TOTAL) in hidden else line.total,
        before=None if (line.key, _BEFORE) in hidden else line.before,
    )

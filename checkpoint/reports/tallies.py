"""Counting the day's cells the way a table wants them, and keeping small groups unnamed."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from checkpoint.domain.documents.travel_document import INDONESIA
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.reporting.figures import Cell

R = TypeVar("R", bound=Hashable)
C = TypeVar("C", bound=Hashable)


def spread(
    crossed: Mapping[Cell, int], row: Callable[[Cell], R], column: Callable[[Cell], C]
) -> Mapping[R, Mapping[C, int]]:
    """Count cells by what `row` and `column` take from them."""
    rows: dict[R, Tally[C]] = {}
    for cell, count in crossed.items():
        rows.setdefault(row(cell), Tally())[column(cell)] += count
    return rows


def direction_of(cell: Cell) -> Direction:
    """The column of most tables."""
    return cell.direction


def in_and_out(tally: Mapping[Direction, int]) -> tuple[int, ...]:
    """The two counts of most rows."""
    return tuple(tally.get(direction, 0) for direction in Direction)


def ranked(sizes: Mapping[str, int]) -> Sequence[str]:
    """Codes of states: Indonesia first, then by how many there are, then by code."""
    return sorted(sizes, key=lambda code: (code != INDONESIA, -sizes[code], code))


def masked(
    counted: Mapping[str, Sequence[int]], below: int
) -> tuple[Mapping[str, Sequence[int]], tuple[int, ...] | None]:
    """Take out the states that a small count would name, and sum them into one nameless row.

    A state is taken out whole as soon as one of its counts, zero apart, is under ``below``. So
    no named state has a small count, every total stays right, and whoever subtracts the named
    rows from the total finds the nameless row again and nothing else. The nameless row itself
    may be small: it does not say which state it is.
    """
    small = {code for code, numbers in counted.items() if any(0 < n < below for n in numbers)}
    named = {code: numbers for code, numbers in counted.items() if code not in small}
    return named, _summed(counted[code] for code in small) if small else None


def _summed(rows: Iterable[Sequence[int]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*rows, strict=True)))

"""What was counted of a month, remembered while nobody records anything in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from checkpoint.domain.statistics.question import TraitCount, Wanted
from checkpoint.services.figure_book import FigureBook

MOST_REMEMBERED = 240
"""Months of one count each: ten questions over two years."""
MOST_COUNTS = 20_000
"""A longer answer is of one question alone, and is not worth its room."""

_Key: TypeAlias = tuple[object, ...]


class CountMemory:
    """Counts by way of a register, and again only where that has grown.

    The register only grows: a correction, a cancellation or a late entry is a record more, of the
    days it is about or of those beside them. So the same number of records is the same count. It
    is kept in memory alone: what lies in a file somebody might change, and papers would say
    something else.
    """

    def __init__(self) -> None:
        self._kept: dict[_Key, tuple[int, tuple[TraitCount, ...]]] = {}

    def count(
        self, book: FigureBook, wanted: Wanted, counting: Callable[[], Iterable[TraitCount]]
    ) -> Iterator[TraitCount]:
        """What is counted for a question: by ``counting``, or as it was the last time."""
        period = wanted.period
        around = period.widened
        size = book.size(wanted.post, around)
        # Not the post's code alone: its clock, too, says into which hour somebody falls.
        key = (wanted.post, period, wanted.measure, wanted.traits)
        known = self._kept.get(key)
        if known is not None and known[0] == size:
            return iter(known[1])
        counts = tuple(counting())
        self._keep(key, size, counts)
        return iter(counts)

    def _keep(self, key: _Key, size: int, counts: tuple[TraitCount, ...]) -> None:
        self._kept.pop(key, None)
        if len(counts) <= MOST_COUNTS:
            self._kept[key] = size, counts
        while len(self._kept) > MOST_REMEMBERED:
            self._kept.pop(next(iter(self._kept)))

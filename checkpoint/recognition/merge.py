"""One answer of two readers."""

from __future__ import annotations

from collections.abc import Sequence

from checkpoint.domain.documents.pictures import Point, Symbol


def merged(first: Sequence[Symbol], second: Sequence[Symbol]) -> tuple[Symbol, ...]:
    """What the first reader found, and what only the second did; from top to bottom.

    Two codes are one if their middles lie within each other: their contents may well differ,
    for the second reader spoils some.
    """
    only_second = [two for two in second if not any(_are_one(one, two) for one in first)]
    everything = [*first, *only_second]
    return tuple(sorted(everything, key=lambda symbol: (symbol.page, _middle(symbol).y)))


def _are_one(one: Symbol, other: Symbol) -> bool:
    if one.page != other.page:
        return False
    if one.payload == other.payload and one.symbology is other.symbology:
        return True
    return _holds(one, _middle(other)) or _holds(other, _middle(one))


def _middle(symbol: Symbol) -> Point:
    xs, ys = zip(*symbol.place, strict=True)
    return Point(sum(xs) // len(xs), sum(ys) // len(ys))


def _holds(symbol: Symbol, point: Point) -> bool:
    xs, ys = zip(*symbol.place, strict=True)
    return min(xs) <= point.x <= max(xs) and min(ys) <= point.y <= max(ys)

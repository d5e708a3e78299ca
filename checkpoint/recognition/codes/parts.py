"""Parts of a number that were taken for a number.

An ITF code begins and ends with a few bars that its digits have too. A look across it that leaves
it at a corner, or ends in a glare, reads as a shorter number, and does so again when it is looked
at more closely. But other looks across the same code then say something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import dist

from checkpoint.domain.documents.pictures import Place, Symbol, Symbology

AROUND = 0.25
"""Of a code's length: as far above and below it other looks are taken to be across the same one."""


def without_parts(symbols: Sequence[Symbol], seen: Sequence[Symbol]) -> list[Symbol]:
    """Those that nothing seen on the page contests: of a code read in several ways, the whole."""
    return [one for one in symbols if not any(_contests(other, one) for other in seen)]


def _contests(other: Symbol, one: Symbol) -> bool:
    """Whether both are of one ITF code, and ``other`` is not only a part of ``one``."""
    if one.symbology is not Symbology.ITF or other.symbology is not Symbology.ITF:
        return False
    reach = AROUND * max(_length(one.place), _length(other.place))
    return other.payload not in one.payload and share_ground(one.place, other.place, reach)


def share_ground(one: Place, other: Place, reach: float = 0.0) -> bool:
    """Whether the boxes around two places touch, or come as near as ``reach`` in pixels."""
    sides = zip(zip(*one, strict=True), zip(*other, strict=True), strict=True)
    return all(
        min(mine) - reach <= max(theirs) and min(theirs) - reach <= max(mine)
        for mine, theirs in sides
    )


def _length(place: Place) -> float:
    return max(dist(place[0], place[1]), dist(place[1], place[2]))

"""How many vehicles passed, from what is noted of the people in them."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from checkpoint.domain.crossings.details import VehicleKind
from checkpoint.domain.documents.travel_document import plain_number
from checkpoint.domain.posts.post import Direction
from checkpoint.domain.statistics.noted import Noted

_ONE_PASSAGE = timedelta(hours=1)
"""Between two people of one vehicle at most; one that is slower comes again, unseen on its way."""


def vehicles_in(passed: Iterable[Noted]) -> Mapping[tuple[Direction, VehicleKind], int]:
    """Count each passage of a vehicle; ``passed`` are who was let through, in order of time."""
    first = ((one.direction, one.vehicle) for one in passages_in(passed))
    return Tally((way, kind) for way, kind in first if kind is not None)


def passages_in(passed: Iterable[Noted]) -> Iterator[Noted]:
    """Of each passage of a vehicle, who passed first.

    A car of five is one car. It is another once it went the other way, or came again later.
    """
    last: dict[tuple[VehicleKind, str], tuple[Direction, datetime]] = {}
    for one in passed:
        if one.vehicle is None:
            continue
        vehicle = one.vehicle, plain_number(one.plate)
        before = last.get(vehicle)
        is_same_way = before is not None and before[0] is one.direction
        if before is None or not is_same_way or one.crossed_at - before[1] > _ONE_PASSAGE:
            yield one
        last[vehicle] = one.direction, one.crossed_at

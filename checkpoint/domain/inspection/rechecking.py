"""New alerts held against those who are here already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checkpoint.domain.alerts.alert import AlertState
from checkpoint.domain.alerts.matching import AlertMatch, Band
from checkpoint.domain.crossings.presence import Present


class Bearing(StrEnum):
    """What an alert means for somebody who is here."""

    BINDS = "binds"
    """It holds for him when he is met next."""
    NOT_YET = "not_yet"
    """It will, once its first day has come."""
    NOT_THIS_WAY = "not_this_way"
    """A tangkal does not keep in who is inside, a cegah not out who comes home (UU 6/2011)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """Somebody who is here and may be meant."""

    present: Present
    match: AlertMatch
    bearing: Bearing
    plate: str = ""
    """Of the vehicle he came in with, if it was noted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck:
    """What came of it."""

    alerts: int
    """How many alerts were asked about."""
    held: int
    """How many people were held against them."""
    met: tuple[Met, ...] = ()
    """Those for whom it binds first, and in each the likest first."""
    withheld: int = 0
    """How many are not told, for who asks may not know of travellers."""


def bearing_of(match: AlertMatch, present: Present, today: date) -> Bearing | None:
    """What a match means for somebody who is here; None where it is not worth telling.

    What has ended blocks nobody. What does not hold in his direction is told of a likely person,
    and not of every namesake.
    """
    alert, is_citizen = match.alert, present.document.holder.is_citizen
    state = alert.state_on(today)
    if state is AlertState.ENDED:
        return None
    if state is AlertState.NOT_YET:
        return Bearing.NOT_YET
    if alert.concerns(present.direction, is_citizen=is_citizen, on=today):
        return Bearing.BINDS
    return None if match.band is Band.POSSIBLE else Bearing.NOT_THIS_WAY


def gravest_first(met: Iterable[Met]) -> tuple[Met, ...]:
    """Those for whom it binds, then the surest band, then the best score."""
    order = list(Bearing)
    return tuple(
        sorted(
            met,
            key=lambda one: (order.index(one.bearing), -one.match.band.rank, -one.match.score),
        )
    )
